package org.inklusim.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** Commands as a user would type them, to be copied from a message. */
final class Shell {
    private Shell() {}

    /** The command with these arguments. */
    static String command(List<String> arguments) {
        return "inklusim " + arguments.stream().map(Shell::quote).collect(Collectors.joining(" "));
    }

    /**
     * The same arguments without some options.
     *
     * @param options names with their dashes, of those that take a value
     * @param flags names of those that take none
     */
    static List<String> without(List<String> arguments, Set<String> options, Set<String> flags) {
        var rest = new ArrayList<String>();
        for (int i = 0; i < arguments.size(); i++) {
            String argument = arguments.get(i);
            if (options.contains(argument)) {
                i++;
            } else if (!flags.contains(argument) && !options.contains(argument.replaceFirst("=.*", ""))) {
                rest.add(argument);
            }
        }
        return rest;
    }

    /** Arguments and more arguments. */
    static List<String> with(List<String> arguments, String... more) {
        var all = new ArrayList<>(arguments);
        all.addAll(List.of(more));
        return all;
    }

    /** Double quotes hold in every shell, for all that file names and settings are likely to contain. */
    private static String quote(String argument) {
        return argument.matches("[\\p{L}\\p{N}_./:=,+@%\\\\-]+") ? argument : '"' + argument + '"';
    }
}
