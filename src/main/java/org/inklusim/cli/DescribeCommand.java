package org.inklusim.cli;

import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** Tells what the model holds; each thing it can tell of is a command of its own. */
@Command(
        name = "describe",
        description = "Tell what the model holds.",
        subcommands = {
            DescribeWeekCommand.class,
            DescribeParametersCommand.class,
            DescribeMechanismsCommand.class,
            DescribeOutcomesCommand.class,
            DescribeScenarioCommand.class
        })
final class DescribeCommand implements Runnable {
    @Spec
    CommandSpec spec;

    @Override
    public void run() {
        String choices = String.join(", ", spec.subcommands().keySet());
        throw new ParameterException(spec.commandLine(), "expected what to describe (" + choices + "), given nothing");
    }
}
