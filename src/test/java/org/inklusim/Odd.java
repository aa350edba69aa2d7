package org.inklusim;

import static java.util.stream.Collectors.joining;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.inklusim.experiment.PhaseTimes;
import org.inklusim.model.agent.StateDictionary;
import org.inklusim.model.agent.StateVariable;
import org.inklusim.observe.OutcomeDictionary;
import org.inklusim.scenario.DecimalText;
import org.inklusim.scenario.ParameterDictionary;
import org.inklusim.scenario.Scenario;

/** The parts of the ODD description that are written from the program. */
final class Odd {
    private static final Path MODEL = Path.of("src/main/java/org/inklusim/model");
    private static final List<String> PLUMBING =
            List.of("Mechanism", "Mechanisms", "Settings", "Units", "Week", "package-info");
    private static final Pattern CLASS_DOC = Pattern.compile(
            "^/\\*\\*(.*?)\\*/\\s*(?:@\\w+(?:\\([^)]*\\))?\\s*)*(?:public|final|abstract|class|record|enum|interface)",
            Pattern.DOTALL | Pattern.MULTILINE);
    private static final Pattern LEADING_ID = Pattern.compile("^([A-E])(\\d+)\\b");

    private Odd() {}

    /** What the program says for a marked part. */
    static String part(String name, Scenario scenario) {
        return switch (name) {
            case "state" -> state();
            case "schedule" -> schedule(scenario);
            case "submodels" -> submodels();
            case "parameters" -> parameters();
            case "outcomes" -> outcomes();
            default -> throw new IllegalArgumentException("No part of the ODD description is named " + name);
        };
    }

    private static String state() {
        return table(
                List.of("entity", "variable", "unit", "range", "meaning"),
                StateDictionary.shipped().all().stream()
                        .map(each -> List.of(each.agent(), code(each.field()), each.unit(), range(each), each.en())));
    }

    private static String range(StateVariable variable) {
        String min = Double.isNaN(variable.min()) ? "" : DecimalText.of(variable.min());
        String max = Double.isNaN(variable.max()) ? "" : DecimalText.of(variable.max());
        return min.isEmpty() && max.isEmpty() ? "" : min + " to " + max;
    }

    private static String schedule(Scenario scenario) {
        return table(
                List.of("phase", "what happens", "mechanisms"),
                PhaseTimes.plan(scenario).stream()
                        .map(phase -> List.of(phase.name(), phase.meaning(), String.join(" ", phase.ids()))));
    }

    private static String parameters() {
        return table(
                List.of("id", "unit", "default", "range", "grade", "source", "meaning"),
                ParameterDictionary.shipped().all().stream()
                        .map(each -> List.of(
                                code(each.id()),
                                each.unit(),
                                DecimalText.of(each.value()),
                                DecimalText.of(each.min()) + " to " + DecimalText.of(each.max()),
                                each.grade().name().toLowerCase(Locale.ROOT),
                                each.source(),
                                each.meaning())));
    }

    private static String outcomes() {
        return table(
                List.of("id", "unit", "better", "definition", "source"),
                OutcomeDictionary.shipped().all().stream()
                        .map(each -> List.of(
                                code(each.id()),
                                each.unit(),
                                each.better().name().toLowerCase(Locale.ROOT),
                                each.definition(),
                                each.source())));
    }

    /** What the classes of mechanisms and practices say of themselves, in the order of the catalogue, then the rest. */
    private static String submodels() {
        try (Stream<Path> mechanisms = Files.list(MODEL.resolve("mechanism"));
                Stream<Path> practices = Files.list(MODEL.resolve("practice"))) {
            List<Submodel> all = Stream.concat(mechanisms, practices)
                    .map(Odd::submodel)
                    .filter(each -> !PLUMBING.contains(each.name()))
                    .sorted(Comparator.comparing(Submodel::order).thenComparing(Submodel::name))
                    .toList();
            return all.stream()
                            .map(each -> "**" + code(each.name()) + "** " + each.text())
                            .collect(joining("\n\n"))
                    + "\n";
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private record Submodel(String name, String text) {
        /** Place in the catalogue; what has no id comes last. */
        String order() {
            Matcher id = LEADING_ID.matcher(text);
            return id.find() ? "%s%02d".formatted(id.group(1), Integer.parseInt(id.group(2))) : "~";
        }
    }

    private static Submodel submodel(Path file) {
        String name = file.getFileName().toString().replace(".java", "");
        try {
            Matcher doc = CLASS_DOC.matcher(Files.readString(file).replace("\r\n", "\n"));
            if (!doc.find()) {
                return new Submodel(name, "");
            }
            return new Submodel(name, words(doc.group(1)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String words(String javadoc) {
        String plain = javadoc.lines()
                .map(line -> line.strip().replaceFirst("^\\* ?", ""))
                .takeWhile(line -> !line.startsWith("@"))
                .collect(joining("\n"));
        return Arrays.stream(plain.split("\n\\s*\n|<p>"))
                .map(each -> each.replaceAll("\\s+", " ").strip())
                .filter(each -> !each.isEmpty())
                .map(Odd::marked)
                .collect(joining("\n\n"));
    }

    /** Javadoc's own marks as Markdown. */
    private static String marked(String text) {
        return text.replaceAll("\\{@code ([^}]*)}", "`$1`")
                .replaceAll("\\{@link #?([\\w.]+)#?([\\w.]*)(?:\\([^)]*\\))?(?: [^}]*)?}", "`$1.$2`")
                .replace(".`", "`")
                .replace("<ul>", "")
                .replace("</ul>", "")
                .replace("<li>", "\n- ");
    }

    private static String code(String name) {
        return "`" + name + "`";
    }

    private static String table(List<String> head, Stream<List<String>> rows) {
        return row(head)
                + row(head.stream().map(each -> "---").toList())
                + rows.map(Odd::row).collect(joining());
    }

    private static String row(List<String> cells) {
        return cells.stream().map(each -> each.replace("|", "\\|")).collect(joining(" | ", "| ", " |\n"));
    }
}
