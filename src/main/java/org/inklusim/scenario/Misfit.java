package org.inklusim.scenario;

/**
 * A value that does not fit, thrown where a record is made. {@link RecordFile} adds where the value was written.
 */
public final class Misfit extends IllegalArgumentException {
    private static final long serialVersionUID = 1L;

    private final String key;
    private final String expected;
    private final String given;
    private final boolean atKey;

    /**
     * @param key dotted key of the value inside the record, as written in files; empty for the record itself
     * @param expected what follows "expected KEY": {@code as a number from 0 to 1}
     * @param given what follows "given"
     */
    public Misfit(String key, String expected, String given) {
        super(text(key, expected, given));
        this.key = key;
        this.expected = expected;
        this.given = given;
        this.atKey = false;
    }

    private Misfit(String message, String key, boolean atKey) {
        super(message);
        this.key = key;
        this.expected = null;
        this.given = null;
        this.atKey = atKey;
    }

    /** One whose message is told as it stands, at the place of the value. */
    public static Misfit told(String key, String message) {
        return new Misfit(message, key, false);
    }

    /** The same at the place of the key itself. */
    public static Misfit toldOfKey(String key, String message) {
        return new Misfit(message, key, true);
    }

    /** Whether the key itself is what does not fit. */
    boolean atKey() {
        return atKey;
    }

    String key() {
        return key;
    }

    /** The message with the whole path of the key. */
    String under(String path) {
        return expected == null
                ? getMessage()
                : text(path.isEmpty() ? key : key.isEmpty() ? path : path + "." + key, expected, given);
    }

    private static String text(String key, String expected, String given) {
        return "expected " + (key.isEmpty() ? "a file" : key) + " " + expected + ", given " + given;
    }
}
