package org.inklusim.scenario;

import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Something a user may get wrong.
 *
 * @param name what is wrong
 * @param files files by name; {@code my.yaml} is the one that is read
 * @param sets what {@code --set} says
 */
record ErrorCase(String name, Map<String, byte[]> files, List<String> sets) {

    static ErrorCase file(String name, String text) {
        return bytes(name, text.getBytes(StandardCharsets.UTF_8));
    }

    static ErrorCase bytes(String name, byte[] content) {
        return new ErrorCase(name, new LinkedHashMap<>(Map.of("my.yaml", content)), List.of());
    }

    static ErrorCase sets(String name, String... sets) {
        return new ErrorCase(name, file(name, "name: my\n").files(), List.of(sets));
    }

    ErrorCase and(String file, String text) {
        files.put(file, text.getBytes(StandardCharsets.UTF_8));
        return this;
    }

    /** The message that reading gives, with the folder left out; or what was read instead. */
    String message(Path folder) {
        try {
            for (Map.Entry<String, byte[]> file : files.entrySet()) {
                Files.write(folder.resolve(file.getKey()), file.getValue());
            }
            String my = folder.resolve("my.yaml").toString();
            return "NO ERROR " + TestDictionary.reader().resolve(my, sets).scenario();
        } catch (ScenarioException e) {
            return e.getMessage().replace(folder + File.separator, "");
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }
}
