package org.inklusim.report;

/** How a number is coloured on a terminal. */
enum Tint {
    NONE(""),
    WISHED("\u001b[32m"),
    UNWISHED("\u001b[31m");

    private static final String RESET = "\u001b[0m";

    private final String code;

    Tint(String code) {
        this.code = code;
    }

    String paint(String text) {
        return this == NONE ? text : code + text + RESET;
    }
}
