package org.inklusim.population;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Writes a profile file to start from: a shipped profile's figures with their origin, under another name. */
public final class ProfileTemplate {
    private static final Pattern KEY = Pattern.compile("([a-z_]+):.*");

    private ProfileTemplate() {}

    /**
     * The text of a file.
     *
     * @param name name of the new profile
     * @param from the shipped profile whose figures it has
     * @param comment lines that stand above a key, by the key; those above the whole file by {@code head}
     */
    public static String of(String name, String from, Function<String, List<String>> comment) {
        StringBuilder out = new StringBuilder();
        comment(comment.apply("head"), out);
        out.append("name: \"").append(name).append("\"\n");
        out.append("from: ").append(from).append('\n');
        for (String line : shipped(from).lines().toList()) {
            Matcher key = KEY.matcher(line);
            boolean own = line.startsWith("name:") || line.startsWith("#") || line.isBlank();
            if (key.matches() && !own) {
                out.append('\n');
                comment(comment.apply(key.group(1)), out);
            }
            if (!own) {
                out.append(key.matches() ? line.replaceFirst(" +#.*", "") : line)
                        .append('\n');
            }
        }
        return out.toString();
    }

    private static void comment(List<String> lines, StringBuilder out) {
        lines.forEach(line -> out.append(("# " + line).stripTrailing()).append('\n'));
    }

    private static String shipped(String name) {
        String file = "/org/inklusim/shipped/profiles/" + name + ".yaml";
        try (InputStream in = ProfileTemplate.class.getResourceAsStream(file)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
