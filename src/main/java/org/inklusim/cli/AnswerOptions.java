package org.inklusim.cli;

import org.inklusim.report.Language;
import org.inklusim.report.Messages;
import picocli.CommandLine.Option;

/** How a command answers. */
class AnswerOptions extends FormatOption {
    @Option(
            names = "--lang",
            paramLabel = "LANG",
            converter = Languages.class,
            defaultValue = "en",
            description = "nb or en: the language of the answer (default: en).")
    Language language;

    /** The words of the answer. */
    final Messages words() {
        return Messages.in(language);
    }

    static final class Languages extends Typed.Choice<Language> {
        Languages() {
            super(Language.class);
        }
    }
}
