package org.inklusim.cli;

import java.io.PrintWriter;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/**
 * A command that prints what there is, for people or for programs.
 *
 * @param <T> what it tells of
 */
abstract class Description<T> implements Callable<Integer> {
    @Spec
    private CommandSpec spec;

    @Mixin
    private FormatOption answer;

    /** Looks up what there is. */
    abstract T look();

    /**
     * For people.
     *
     * @param width characters of a line, which text is wrapped to
     */
    abstract List<String> lines(T found, int width);

    /** For programs: maps, lists and values. */
    abstract Object json(T found);

    @Override
    public final Integer call() {
        T found = look();
        PrintWriter out = spec.commandLine().getOut();
        if (answer.format == Format.JSON) {
            out.print(JsonText.of(json(found)));
        } else {
            lines(found, spec.usageMessage().width()).forEach(out::println);
        }
        out.flush();
        return 0;
    }
}
