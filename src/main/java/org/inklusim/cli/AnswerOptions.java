package org.inklusim.cli;

import org.inklusim.report.Language;
import org.inklusim.report.Messages;
import picocli.CommandLine.Option;

/** How a command answers. */
class AnswerOptions {
    @Option(
            names = "--lang",
            paramLabel = "LANG",
            converter = Languages.class,
            defaultValue = "en",
            description = "nb or en: the language of the answer (default: en).")
    Language language;

    @Option(
            names = "--format",
            paramLabel = "FORMAT",
            converter = Formats.class,
            defaultValue = "text",
            description = "text or json: how the answer is printed (default: text).")
    Format format;

    /** The words of the answer. */
    final Messages words() {
        return Messages.in(language);
    }

    static final class Languages extends Typed.Choice<Language> {
        Languages() {
            super(Language.class);
        }
    }

    static final class Formats extends Typed.Choice<Format> {
        Formats() {
            super(Format.class);
        }
    }
}
