package org.inklusim.report;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.Properties;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The words of answers and reports in one language, from {@code messages_<code>.properties} and other files beside it,
 * in UTF-8. Immutable.
 */
public final class Messages {
    private static final List<String> FILES =
            List.of("messages", "report", "curves", "events", "trace", "ablation", "gui", "sweep");
    private static final Pattern PLACE = Pattern.compile("\\{([0-9])}");

    private final Language language;
    private final Properties texts = new Properties();

    private Messages(Language language) {
        this.language = language;
        FILES.forEach(this::load);
    }

    private void load(String name) {
        String file = name + "_" + language.code() + ".properties";
        try (InputStream bytes = Messages.class.getResourceAsStream(file);
                Reader reader = new InputStreamReader(bytes, StandardCharsets.UTF_8)) {
            Properties more = new Properties();
            more.load(reader);
            more.forEach((key, text) -> {
                if (texts.put(key, text) != null) {
                    throw new IllegalStateException("Two texts " + key + ", one in " + file);
                }
            });
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The words of a language. */
    public static Messages in(Language language) {
        return new Messages(language);
    }

    /** The language. */
    public Language language() {
        return language;
    }

    /** All keys in order. */
    public SortedSet<String> keys() {
        return new TreeSet<>(texts.stringPropertyNames());
    }

    /**
     * A text with {@code {0}}, {@code {1}} … replaced.
     *
     * @throws IllegalArgumentException when there is no such text
     */
    public String text(String key, Object... values) {
        String text = find(key)
                .orElseThrow(() -> new IllegalArgumentException(
                        "No text " + key + " in messages_" + language.code() + ".properties"));
        return PLACE.matcher(text).replaceAll(found -> {
            int place = Integer.parseInt(found.group(1));
            return Matcher.quoteReplacement(place < values.length ? String.valueOf(values[place]) : found.group());
        });
    }

    /** A text that need not be there. */
    public Optional<String> find(String key) {
        return Optional.ofNullable(texts.getProperty(key));
    }

    /** The title of an outcome; its id where the dictionary knows more outcomes than the words do. */
    public String outcome(String id) {
        return find("outcome." + id).orElse(id);
    }

    /** The unit of an outcome in few words; empty where it is unknown. */
    public String unit(String id) {
        return find("unit." + id).orElse("");
    }

    /** The name of a group; its id where there is no better one. */
    public String group(String id) {
        return find("group." + id).orElse(id);
    }
}
