package org.inklusim.report;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import com.fasterxml.jackson.core.util.Separators;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import org.inklusim.analysis.Interval;
import org.inklusim.experiment.Numbers;

/** Writes answers as JSON: keys in a fixed order, numbers as in files, null where a value cannot be computed. */
final class Json {
    /** What is written between the braces. */
    interface Body {
        void write(Json json) throws IOException;
    }

    private final JsonGenerator generator;

    private Json(JsonGenerator generator) {
        this.generator = generator;
    }

    /** One object as text that ends with a line feed. */
    static String object(Body body) {
        StringWriter text = new StringWriter();
        try (JsonGenerator generator = new JsonFactory().createGenerator(text)) {
            DefaultIndenter indenter = new DefaultIndenter("  ", "\n");
            generator.setPrettyPrinter(new DefaultPrettyPrinter(
                            Separators.createDefaultInstance().withObjectFieldValueSpacing(Separators.Spacing.AFTER))
                    .withObjectIndenter(indenter)
                    .withArrayIndenter(indenter));
            Json json = new Json(generator);
            generator.writeStartObject();
            body.write(json);
            generator.writeEndObject();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return text.append('\n').toString();
    }

    void text(String key, String value) throws IOException {
        generator.writeStringField(key, value);
    }

    void whole(String key, long value) throws IOException {
        generator.writeNumberField(key, value);
    }

    void number(String key, double value) throws IOException {
        generator.writeFieldName(key);
        String text = Numbers.format(value);
        if (text.isEmpty()) {
            generator.writeNull();
        } else {
            generator.writeNumber(text);
        }
    }

    void ends(String low, String high, Interval interval) throws IOException {
        number(low, interval.low());
        number(high, interval.high());
    }

    void texts(String key, Iterable<String> values) throws IOException {
        generator.writeArrayFieldStart(key);
        for (String value : values) {
            generator.writeString(value);
        }
        generator.writeEndArray();
    }

    void object(String key, Body body) throws IOException {
        generator.writeObjectFieldStart(key);
        body.write(this);
        generator.writeEndObject();
    }

    <T> void objects(String key, Iterable<T> values, Row<T> row) throws IOException {
        generator.writeArrayFieldStart(key);
        for (T value : values) {
            generator.writeStartObject();
            row.write(value);
            generator.writeEndObject();
        }
        generator.writeEndArray();
    }

    /** How one of several is written. */
    interface Row<T> {
        void write(T value) throws IOException;
    }

    /** What was run. */
    void setting(Setting setting) throws IOException {
        whole("replicates", setting.replicates());
        whole("seed", setting.seed());
        whole("weeks", setting.weeks());
        text("lead_group", setting.leadGroup());
        texts("burn_in_differences", setting.burnInDifferences());
        whole("assumed_parameters", setting.assumedParameters());
    }
}
