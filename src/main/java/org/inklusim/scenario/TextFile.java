package org.inklusim.scenario;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;

/** Reads small UTF-8 text files, and says what is wrong with a file that is none. */
final class TextFile {
    /** Longest file that is read, in bytes. */
    static final int LONGEST = 1 << 20;

    private TextFile() {}

    /**
     * @param named the place that names the file, for a file that cannot be read
     * @param start the place of its first letter, for what is wrong inside
     */
    static byte[] bytes(Path file, Place named) {
        try (InputStream in = Files.newInputStream(file)) {
            return limited(in, file.toString(), named);
        } catch (IOException e) {
            String why = Files.isDirectory(file) ? "a folder" : "a file that cannot be read";
            throw new ScenarioException(named, "expected a file that can be read, given " + why + ": " + file);
        }
    }

    static byte[] limited(InputStream in, String name, Place named) throws IOException {
        byte[] bytes = in.readNBytes(LONGEST + 1);
        if (bytes.length > LONGEST) {
            throw new ScenarioException(named, "expected a file of at most 1 MiB, given a larger one: " + name);
        }
        return bytes;
    }

    /** The text of these bytes, without a byte order mark. */
    static String decode(byte[] bytes, Place start) {
        if (startsWith(bytes, 0xFF, 0xFE) || startsWith(bytes, 0xFE, 0xFF)) {
            throw new ScenarioException(start, "expected text in UTF-8, given UTF-16; save the file as UTF-8");
        }
        int from = startsWith(bytes, 0xEF, 0xBB, 0xBF) ? 3 : 0;
        for (int i = from; i < bytes.length; i++) {
            if (bytes[i] >= 0 && bytes[i] < ' ' && bytes[i] != '\n' && bytes[i] != '\r' && bytes[i] != '\t') {
                throw new ScenarioException(
                        placeOf(start, bytes, from, i),
                        "expected a text file, given a binary file (" + hex(bytes[i]) + ")");
            }
        }
        CharsetDecoder decoder = StandardCharsets.UTF_8
                .newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT);
        ByteBuffer in = ByteBuffer.wrap(bytes, from, bytes.length - from);
        CharBuffer out = CharBuffer.allocate(bytes.length - from);
        CoderResult result = decoder.decode(in, out, true);
        if (result.isError()) {
            throw new ScenarioException(
                    placeOf(start, bytes, from, in.position()),
                    "expected text in UTF-8, given " + hex(bytes[in.position()]) + "; save the file as UTF-8");
        }
        return out.flip().toString();
    }

    private static boolean startsWith(byte[] bytes, int... mark) {
        for (int i = 0; i < mark.length; i++) {
            if (i >= bytes.length || (bytes[i] & 0xFF) != mark[i]) {
                return false;
            }
        }
        return true;
    }

    private static Place placeOf(Place start, byte[] bytes, int from, int index) {
        String before = new String(bytes, from, index - from, StandardCharsets.UTF_8);
        int line = (int) before.chars().filter(c -> c == '\n').count() + 1;
        String last = before.substring(before.lastIndexOf('\n') + 1);
        return start.at(line, last.codePointCount(0, last.length()) + 1);
    }

    private static String hex(byte b) {
        return String.format(Locale.ROOT, "byte 0x%02X", b & 0xFF);
    }
}
