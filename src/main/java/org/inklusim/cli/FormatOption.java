package org.inklusim.cli;

import picocli.CommandLine.Option;

/** As what an answer is printed. */
class FormatOption {
    @Option(
            names = "--format",
            paramLabel = "FORMAT",
            converter = Formats.class,
            defaultValue = "text",
            description = "text or json: how the answer is printed (default: text).")
    Format format;

    static final class Formats extends Typed.Choice<Format> {
        Formats() {
            super(Format.class);
        }
    }
}
