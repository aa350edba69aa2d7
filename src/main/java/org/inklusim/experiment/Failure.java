package org.inklusim.experiment;

import java.io.PrintWriter;
import java.io.StringWriter;

/**
 * A replicate that could not be finished.
 *
 * @param replicate its number, from 1
 * @param scenario the scenario that was running, or null where that is not known
 * @param message what went wrong, in one line
 * @param stack where, for developers
 */
public record Failure(int replicate, String scenario, String message, String stack) {

    /** What is kept of something thrown. */
    public static Failure of(int replicate, Throwable thrown) {
        boolean placed = thrown instanceof ReplicateException && thrown.getCause() != null;
        String scenario = placed ? ((ReplicateException) thrown).scenario() : null;
        Throwable cause = placed ? thrown.getCause() : thrown;
        var stack = new StringWriter();
        cause.printStackTrace(new PrintWriter(stack, true));
        return new Failure(replicate, scenario, oneLine(cause), stack.toString().replace("\r\n", "\n"));
    }

    private static String oneLine(Throwable cause) {
        if (cause instanceof OutOfMemoryError) {
            return "not enough memory; use fewer --threads";
        }
        String message = cause.getMessage();
        if (cause instanceof NoVeilederLeftException) {
            return message;
        }
        String name = cause.getClass().getSimpleName();
        return message == null || message.isBlank()
                ? name
                : name + ": " + message.lines().findFirst().orElse("");
    }
}
