package org.inklusim.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.NoSuchFileException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.inklusim.experiment.FolderRefusedException;
import org.inklusim.experiment.NoVeilederLeftException;
import org.inklusim.experiment.UnreadableResultsException;
import org.inklusim.scenario.Nearest;
import org.inklusim.scenario.ScenarioException;
import picocli.CommandLine;
import picocli.CommandLine.IExecutionExceptionHandler;
import picocli.CommandLine.IParameterExceptionHandler;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParseResult;
import picocli.CommandLine.TypeConversionException;
import picocli.CommandLine.UnmatchedArgumentException;

/** Turns what went wrong into a message for the user and an exit code. */
final class Complaints implements IParameterExceptionHandler, IExecutionExceptionHandler {
    private final PrintWriter err;
    private final Inklusim top;
    private final List<String> arguments;

    Complaints(PrintWriter err, Inklusim top, List<String> arguments) {
        this.err = err;
        this.top = top;
        this.arguments = arguments;
    }

    @Override
    public int handleParseException(ParameterException e, String[] args) {
        CommandLine command = e.getCommandLine();
        err.println(message(e, command));
        err.println("Help: " + command.getCommandSpec().qualifiedName() + " --help");
        return App.WRONG_INPUT;
    }

    private static String message(ParameterException e, CommandLine command) {
        if (e instanceof UnmatchedArgumentException unmatched
                && !unmatched.getUnmatched().isEmpty()) {
            return unknown(unmatched.getUnmatched().get(0), command);
        }
        if (e.getCause() instanceof TypeConversionException wrong) {
            return name(e.getArgSpec()) + ": " + wrong.getMessage();
        }
        return e.getMessage();
    }

    private static String unknown(String given, CommandLine command) {
        boolean option = given.startsWith("-");
        boolean noCommand = !option && !command.getSubcommands().isEmpty();
        List<String> valid = new ArrayList<>();
        if (option) {
            command.getCommandSpec().options().forEach(spec -> valid.addAll(List.of(spec.names())));
        } else if (noCommand) {
            valid.addAll(command.getSubcommands().keySet());
        }
        String typed = option ? given.replaceFirst("=.*", "") : given;
        Optional<String> nearest = Nearest.of(typed, valid);
        String what = option ? "unknown option " : noCommand ? "unknown command " : "unexpected argument ";
        return what + typed + nearest.map(name -> "; nearest: " + name).orElse("");
    }

    private static String name(ArgSpec argument) {
        return argument instanceof OptionSpec option ? option.longestName() : argument.paramLabel();
    }

    @Override
    public int handleExecutionException(Exception e, CommandLine command, ParseResult parsed) {
        int code = code(e);
        err.println(said(e));
        if (e instanceof FolderRefusedException refused && refused.forceHelps()) {
            err.println("To replace them: " + Shell.command(Shell.with(arguments, "--force")));
        }
        if (top.stacktrace) {
            e.printStackTrace(err);
        }
        return code;
    }

    private static int code(Exception e) {
        if (e instanceof InterruptedCommandException) {
            return App.INTERRUPTED;
        }
        boolean wrongInput = e instanceof WrongInputException
                || e instanceof ScenarioException
                || e instanceof NoVeilederLeftException
                || e instanceof FolderRefusedException
                || e instanceof UnreadableResultsException;
        return wrongInput ? App.WRONG_INPUT : App.FAILED;
    }

    private static String said(Exception e) {
        if (e instanceof InterruptedCommandException) {
            return e.getMessage();
        }
        if (code(e) == App.WRONG_INPUT) {
            return e.getMessage();
        }
        Throwable cause = e instanceof UncheckedIOException ? e.getCause() : e;
        if (cause instanceof FileSystemException file) {
            return file.getFile() + ": " + reason(file);
        }
        if (cause instanceof IOException) {
            return "cannot write the results: " + cause.getMessage();
        }
        return "unexpected error: " + cause + " (--stacktrace shows where)";
    }

    private static String reason(FileSystemException e) {
        if (e instanceof AccessDeniedException) {
            return "permission denied";
        }
        if (e instanceof NoSuchFileException) {
            return "no such file or folder";
        }
        return e.getReason() == null ? e.getClass().getSimpleName() : e.getReason();
    }
}
