package org.inklusim.cli;

import org.inklusim.experiment.Version;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ScopeType;
import picocli.CommandLine.Spec;

/** The command above all commands. */
@Command(
        name = "inklusim",
        description = "A laboratory for work inclusion: veiledere, brukere, employers and mentors week by week.",
        synopsisSubcommandLabel = "COMMAND",
        versionProvider = Inklusim.Versions.class,
        mixinStandardHelpOptions = true,
        scope = ScopeType.INHERIT,
        footer = {
            "",
            "Exit codes: 0 done; 1 failed while running (what was finished is kept); 2 wrong input or usage;",
            "130 stopped by Ctrl-C."
        })
final class Inklusim implements Runnable {
    @Option(
            names = "--stacktrace",
            scope = ScopeType.INHERIT,
            description = "With an unexpected error, also print where in the program it happened.")
    boolean stacktrace;

    @Spec
    private CommandSpec spec;

    @Override
    public void run() {
        throw new ParameterException(spec.commandLine(), "expected a command");
    }

    /** What {@code --version} prints. */
    static final class Versions implements CommandLine.IVersionProvider {
        @Override
        public String[] getVersion() {
            Version version = Version.current();
            return new String[] {
                "inklusim " + version.version() + " (commit " + version.commit() + ")", "Java " + Runtime.version()
            };
        }
    }
}
