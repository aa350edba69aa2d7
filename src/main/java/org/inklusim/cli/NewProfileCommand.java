package org.inklusim.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.inklusim.population.ProfileReader;
import org.inklusim.population.ProfileTemplate;
import org.inklusim.report.Language;
import org.inklusim.report.Messages;
import org.inklusim.scenario.Nearest;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Writes a commented profile for the own office's figures; never over a file that is there. */
@Command(
        name = "new-profile",
        description = "Write a commented profile, in which the own office's figures can be put in.",
        footer = {
            "",
            "NAME.yaml holds every figure of the shipped profile with its source, and says how to replace one.",
            "A scenario in the same folder takes it by  population: {profile: NAME.yaml}",
            "and any command for one time by  --set population.profile=NAME.yaml"
        })
final class NewProfileCommand implements Callable<Integer> {
    @Spec
    CommandSpec spec;

    @Parameters(paramLabel = "NAME", description = "Name of the new profile; the file is NAME.yaml.")
    String name;

    @Option(
            names = "--from",
            paramLabel = "PROFILE",
            defaultValue = "nav-2023",
            description = "Shipped profile to start from: nav-2023 (several benefits) or nav-aap (AAP only) "
                    + "(default: nav-2023).")
    String from;

    @Option(
            names = "--out",
            paramLabel = "DIR",
            defaultValue = "",
            description = "Folder for the file (default: the current one).")
    Path folder;

    @Option(
            names = "--lang",
            paramLabel = "LANG",
            converter = AnswerOptions.Languages.class,
            defaultValue = "en",
            description = "nb or en: the language of the comments (default: en).")
    Language language;

    @Override
    public Integer call() {
        NewFile.checkName(name);
        List<String> shipped = ProfileReader.SHIPPED;
        if (shipped.contains(name)) {
            throw new WrongInputException("expected a NAME that no shipped profile has, given " + name);
        }
        if (!shipped.contains(from)) {
            throw new WrongInputException("--from: expected " + String.join(" or ", shipped) + ", given " + from
                    + Nearest.of(from, shipped)
                            .map(near -> "; nearest: " + near)
                            .orElse(""));
        }
        Messages words = Messages.in(language);
        Path file = folder.resolve(name + ".yaml");
        NewFile.write(
                file,
                ProfileTemplate.of(
                        name,
                        from,
                        key -> words.text("profile." + key, name, from).lines().toList()));
        spec.commandLine().getOut().println(file);
        return 0;
    }
}
