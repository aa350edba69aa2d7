package org.inklusim.model;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import org.inklusim.model.mechanism.Settings;
import org.inklusim.scenario.Defaults;
import org.inklusim.scenario.ParameterDictionary;
import org.inklusim.scenario.Parameters;
import org.inklusim.scenario.Practice;
import org.inklusim.scenario.Scenario;

/**
 * Which parameters each mechanism reads: all of them are made once, under each practice, and whoever asks for a number is
 * noted. Which mechanism a class belongs to stands in {@code submodels.csv}, written from the first words of the
 * documentation of each class; some belong to none.
 */
public final class ParameterReads {
    private static final StackWalker STACK = StackWalker.getInstance();
    private static final String ROOM = "org.inklusim.model.";

    private final Map<String, List<String>> mechanisms = new TreeMap<>();
    private final SortedMap<String, SortedSet<String>> reads = new TreeMap<>();

    private ParameterReads(InputStreamReader submodels) throws IOException {
        try (BufferedReader lines = new BufferedReader(submodels)) {
            lines.lines().skip(1).forEach(line -> {
                String[] cells = line.split(",", -1);
                mechanisms.put(cells[0], cells[1].isEmpty() ? List.of() : Arrays.asList(cells[1].split(" ")));
            });
        }
        Scenario usual = Defaults.scenario();
        for (Practice.Kind kind : Practice.Kind.values()) {
            Practice practice = new Practice(
                    kind, usual.practice().hybrid(), usual.practice().jobbspesialist());
            make(usual.withPractice(practice));
        }
    }

    /** Lets all mechanisms be made and notes what they read. */
    public static ParameterReads record() {
        try {
            return new ParameterReads(new InputStreamReader(
                    ParameterReads.class.getResourceAsStream("submodels.csv"), StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Makes the week plan, in which nobody will arrive. */
    private void make(Scenario scenario) {
        Settings settings = new Settings(
                scenario, new Parameters(ParameterDictionary.shipped(), scenario.parameters(), noting(this::note)));
        new WeekPlan(settings, null);
    }

    /** Somebody who is told of each read by which class of mechanisms or practices, by its simple name. */
    static Consumer<String> noting(BiConsumer<String, String> reader) {
        return parameter -> reading().ifPresent(type -> reader.accept(type, parameter));
    }

    /** The class of mechanisms or practices that reads a number just now, by its simple name. */
    static Optional<String> reading() {
        return STACK.walk(frames -> frames.map(StackWalker.StackFrame::getClassName)
                .filter(name -> name.startsWith(ROOM + "mechanism.") || name.startsWith(ROOM + "practice."))
                .map(name -> name.substring(name.lastIndexOf('.') + 1).replaceAll("\\$.*", ""))
                .filter(name -> !name.equals("Settings"))
                .findFirst());
    }

    private void note(String type, String parameter) {
        for (String mechanism : mechanisms.getOrDefault(type, List.of())) {
            reads.computeIfAbsent(mechanism, id -> new TreeSet<>()).add(parameter);
        }
    }

    /** Ids of the parameters that a mechanism reads, in their order. */
    public List<String> of(String mechanism) {
        return List.copyOf(reads.getOrDefault(mechanism, new TreeSet<>()));
    }

    /** Ids of the mechanisms to which a class of mechanisms or practices belongs, by its simple name; null for unknown. */
    List<String> mechanisms(String type) {
        return mechanisms.get(type);
    }

    /**
     * Ids of the parameters that no mechanism reads: those of who there is, of how a run is founded, and of what is only
     * observed.
     */
    public List<String> others() {
        return ParameterDictionary.shipped().all().stream()
                .map(parameter -> parameter.id())
                .filter(id -> reads.values().stream().noneMatch(ids -> ids.contains(id)))
                .toList();
    }
}
