package org.inklusim.report.page;

/** Writes HTML. All text and all values of attributes are escaped here, so nothing from outside can become markup. */
final class Html {
    private final StringBuilder html = new StringBuilder();

    /** Begins an element; attributes are names and values in turn. */
    Html open(String tag, String... attributes) {
        begin(tag, attributes);
        html.append('>');
        return this;
    }

    /** An element that holds nothing. */
    Html empty(String tag, String... attributes) {
        begin(tag, attributes);
        html.append(" />");
        return this;
    }

    private void begin(String tag, String... attributes) {
        html.append('<').append(tag);
        for (int i = 0; i < attributes.length; i += 2) {
            html.append(' ')
                    .append(attributes[i])
                    .append("=\"")
                    .append(escaped(attributes[i + 1]))
                    .append('"');
        }
    }

    Html close(String tag) {
        html.append("</").append(tag).append(">");
        return this;
    }

    Html text(String text) {
        html.append(escaped(text));
        return this;
    }

    Html line() {
        html.append('\n');
        return this;
    }

    /** A whole element with a text in it, on a line of its own. */
    Html block(String tag, String text, String... attributes) {
        return open(tag, attributes).text(text).close(tag).line();
    }

    /** A whole element with a text in it, within a line. */
    Html inline(String tag, String text, String... attributes) {
        return open(tag, attributes).text(text).close(tag);
    }

    /** What is ours already, such as a style sheet. */
    Html ours(String markup) {
        html.append(markup);
        return this;
    }

    /** Text as it can stand in HTML: without control characters, and without anything that could begin markup. */
    static String escaped(String text) {
        StringBuilder safe = new StringBuilder(text.length());
        text.codePoints().forEach(c -> {
            switch (c) {
                case '&' -> safe.append("&amp;");
                case '<' -> safe.append("&lt;");
                case '>' -> safe.append("&gt;");
                case '"' -> safe.append("&quot;");
                case '\'' -> safe.append("&#39;");
                default -> {
                    boolean control = Character.isISOControl(c) && c != '\n' && c != '\t';
                    boolean lone = c >= Character.MIN_SURROGATE && c <= Character.MAX_SURROGATE;
                    safe.appendCodePoint(control || lone ? '\uFFFD' : c);
                }
            }
        });
        return safe.toString();
    }

    @Override
    public String toString() {
        return html.toString();
    }
}
