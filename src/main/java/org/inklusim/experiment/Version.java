package org.inklusim.experiment;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Properties;

/**
 * Which inklusim this is, as fixed when it was built.
 *
 * @param version released version
 * @param commit full commit id, {@code unknown} where it was built outside a checkout
 */
public record Version(String version, String commit) {
    private static final String UNKNOWN = "unknown";

    /** The running one. */
    public static Version current() {
        var properties = new Properties();
        try (InputStream in = Version.class.getResourceAsStream("version.properties")) {
            properties.load(in);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        String commit = properties.getProperty("commit");
        return new Version(properties.getProperty("version"), commit.isEmpty() ? UNKNOWN : commit);
    }
}
