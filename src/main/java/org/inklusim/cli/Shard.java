package org.inklusim.cli;

import java.util.Map;

/**
 * Which part of a sweep is to be run.
 *
 * @param index from 1
 * @param count how many parts there are
 */
record Shard(int index, int count) {
    private static final String AUTO = "auto";
    private static final String COUNT = "INKLUSIM_SHARDS";
    private static final String SLURM = "SLURM_ARRAY_TASK_";
    private static final String KUBERNETES = "JOB_COMPLETION_INDEX";

    /**
     * Reads {@code I/N} or {@code auto}.
     *
     * @param text as given; null for the whole
     * @param environment variables of the process
     * @throws WrongInputException when it is neither, or nothing says which part this is
     */
    static Shard parse(String text, Map<String, String> environment) {
        if (text == null) {
            return new Shard(1, 1);
        }
        if (text.equals(AUTO)) {
            return auto(environment);
        }
        if (!text.matches("[1-9][0-9]{0,5}/[1-9][0-9]{0,5}")) {
            throw new WrongInputException("--shard: expected I/N such as 1/8, or auto, given " + text);
        }
        String[] parts = text.split("/");
        return of(Integer.parseInt(parts[0]), Integer.parseInt(parts[1]), "--shard: given " + text);
    }

    private static Shard of(int index, int count, String given) {
        if (index < 1 || index > count) {
            throw new WrongInputException(given + ", expected a part from 1 to " + count);
        }
        return new Shard(index, count);
    }

    private static Shard auto(Map<String, String> environment) {
        if (environment.containsKey(SLURM + "ID")) {
            return slurm(environment);
        }
        if (environment.containsKey(KUBERNETES)) {
            return of(
                    number(environment, KUBERNETES) + 1,
                    number(environment, COUNT),
                    KUBERNETES + " is " + environment.get(KUBERNETES));
        }
        throw new WrongInputException("--shard auto: expected to run in a SLURM array (" + SLURM
                + "ID) or in an indexed" + " job of Kubernetes (" + KUBERNETES + "), given neither");
    }

    /** With {@value #COUNT}, tasks are counted from the first of that many, so that some can be sent again. */
    private static Shard slurm(Map<String, String> environment) {
        int task = number(environment, SLURM + "ID");
        if (environment.containsKey(COUNT)) {
            return of(task, number(environment, COUNT), SLURM + "ID is " + task);
        }
        int first = number(environment, SLURM + "MIN");
        int last = number(environment, SLURM + "MAX");
        int step = environment.containsKey(SLURM + "STEP") ? number(environment, SLURM + "STEP") : 1;
        int count = number(environment, SLURM + "COUNT");
        if (first != 1 || step != 1 || last != count) {
            throw new WrongInputException(
                    "--shard auto: expected an array from 1 to N (--array=1-N), given one from " + first + " to " + last
                            + " with " + count + " tasks; to send some of N again, set " + COUNT + "=N");
        }
        return of(task, count, SLURM + "ID is " + task);
    }

    private static int number(Map<String, String> environment, String name) {
        String text = environment.get(name);
        if (text == null || !text.matches("[0-9]{1,6}")) {
            throw new WrongInputException("--shard auto: expected a whole number in the variable " + name + ", given "
                    + (text == null ? "none" : text));
        }
        return Integer.parseInt(text);
    }

    /** What the name of its folder ends with; empty for the whole. */
    String suffix() {
        return count == 1 ? "" : "-shard-" + index + "-of-" + count;
    }
}
