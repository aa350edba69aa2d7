package org.inklusim.cli;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.OutputStreamWriter;
import java.io.PrintWriter;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import org.inklusim.experiment.Experiment;
import org.inklusim.experiment.Laboratory;
import org.inklusim.report.Layout;

/** The {@code inklusim} command; the only place that ends the process. */
public final class Main {
    /** Set by the launcher where progress can be rewritten in place. */
    private static final String TERMINAL = "inklusim.terminal";

    /** Set by the launcher where answers are read on a terminal. */
    private static final String COLUMNS = "inklusim.columns";

    private static final String COLOUR = "inklusim.colour";

    private Main() {}

    /**
     * Runs a command and ends the process with its exit code.
     *
     * @param args what was typed after {@code inklusim}
     */
    public static void main(String[] args) {
        run(args, Laboratory.EXPERIMENT);
    }

    /** The same with another experiment. */
    static void run(String[] args, Experiment experiment) {
        var interruption = new Interruption();
        interruption.watch();
        var session = new Session(
                writer(FileDescriptor.out, "stdout.encoding"),
                writer(FileDescriptor.err, "stderr.encoding"),
                Boolean.getBoolean(TERMINAL),
                Layout.of(Integer.getInteger(COLUMNS, 0), Boolean.getBoolean(COLOUR)),
                Path.of(""),
                List.of(args),
                interruption,
                experiment,
                Reports::write);
        int code = new App(session).run();
        interruption.commandEnded();
        System.exit(code);
    }

    /** UTF-8 unless Java is told otherwise; what the locale says is no guide on machines without one. */
    private static PrintWriter writer(FileDescriptor descriptor, String property) {
        String name = System.getProperty(property, StandardCharsets.UTF_8.name());
        Charset charset = Charset.isSupported(name) ? Charset.forName(name) : StandardCharsets.UTF_8;
        return new PrintWriter(new OutputStreamWriter(new FileOutputStream(descriptor), charset));
    }
}
