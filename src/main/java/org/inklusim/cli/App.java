package org.inklusim.cli;

import java.io.PrintWriter;
import picocli.CommandLine;

/** The command line without the process around it. */
final class App {
    /** Exit codes. */
    static final int DONE = 0;

    static final int FAILED = 1;
    static final int WRONG_INPUT = 2;
    static final int INTERRUPTED = 130;

    private final Session session;

    App(Session session) {
        this.session = session;
    }

    /**
     * Runs one command.
     *
     * @return its exit code
     */
    int run() {
        PrintWriter out = session.out();
        PrintWriter err = session.err();
        var top = new Inklusim();
        var complaints = new Complaints(err, top, session.arguments());
        int code = commands(top)
                .setOut(out)
                .setErr(err)
                .setParameterExceptionHandler(complaints)
                .setExecutionExceptionHandler(complaints)
                .execute(session.arguments().toArray(String[]::new));
        if (out.checkError()) {
            err.println("the answer could not be written to standard output");
            code = code == DONE ? FAILED : code;
        }
        err.flush();
        return code;
    }

    /** All commands. */
    CommandLine commands(Inklusim top) {
        return new CommandLine(top)
                .addSubcommand(new RunCommand(session))
                .addSubcommand(new CompareCommand(session))
                .addSubcommand(new AblateCommand(session))
                .addSubcommand(new TraceCommand(session))
                .addSubcommand(new SweepCommand(session))
                .addSubcommand(new MergeCommand(session))
                .addSubcommand(new SensitivityCommand(session))
                .addSubcommand(new ReportCommand(session))
                .addSubcommand(new GuiCommand(session))
                .addSubcommand(new DescribeCommand())
                .addSubcommand(new ValidateCommand())
                .addSubcommand(new NewCommand())
                .addSubcommand(new NewProfileCommand())
                .setExpandAtFiles(false)
                .setUsageHelpWidth(session.layout().width());
    }
}
