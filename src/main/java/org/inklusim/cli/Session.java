package org.inklusim.cli;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.List;
import org.inklusim.experiment.Experiment;
import org.inklusim.report.Layout;

/**
 * What a command has around it.
 *
 * @param out results go here
 * @param err progress and messages go here
 * @param terminal whether {@code err} is a terminal, where a line can be rewritten
 * @param layout how wide answers are, and whether they are coloured
 * @param directory where {@code output} is made
 * @param arguments what was typed after {@code inklusim}
 * @param interruption asks the command to give up
 * @param experiment what is replicated
 * @param reporting what makes a report of stored results
 */
record Session(
        PrintWriter out,
        PrintWriter err,
        boolean terminal,
        Layout layout,
        Path directory,
        List<String> arguments,
        Interruption interruption,
        Experiment experiment,
        Reporting reporting) {}
