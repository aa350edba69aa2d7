package org.inklusim.scenario;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

/** A small parameter dictionary that does not move with the model. */
final class TestDictionary {
    private static final String CSV = """
            id,unit,default,min,max,grade,source,meaning
            mentor.strain.recovery_per_week,1,0.05,0.01,0.2,assumed,not measured,Share of strain that is gone a week later.
            mentor.strain.per_hour,1,0.02,0,0.1,assumed,not measured,Strain from an hour of support.
            """;

    private TestDictionary() {}

    static ParameterDictionary make() {
        try {
            return new ParameterDictionary(new ByteArrayInputStream(CSV.getBytes(StandardCharsets.UTF_8)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static ScenarioReader reader() {
        return new ScenarioReader(make());
    }
}
