package org.inklusim.scenario;

import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** The files that values of a scenario name, each with the SHA-256 of its content; of some, what they hold. */
final class References {
    private final Map<String, String> hashes;

    private final Map<String, MarketPath> marketPaths;

    private References(Map<String, String> hashes, Map<String, MarketPath> marketPaths) {
        this.hashes = new TreeMap<>(hashes);
        this.marketPaths = new TreeMap<>(marketPaths);
    }

    static References none() {
        return new References(Map.of(), Map.of());
    }

    /** References that were found before, by path; they are not looked for again. */
    static References known(Map<String, String> hashes, Map<String, MarketPath> marketPaths) {
        return new References(hashes, marketPaths);
    }

    Map<String, String> hashes() {
        return hashes;
    }

    Map<String, MarketPath> marketPaths() {
        return marketPaths;
    }

    /** Reads a path of the labour market, unless it was read before. */
    void readMarketPath(String file, Place named) {
        if (!marketPaths.containsKey(file)) {
            marketPaths.put(file, MarketPathFile.read(Path.of(file), named));
        }
    }

    /** The path of the file that a word names, from where the word stands; empty when there is none. */
    Optional<String> find(Tree.Leaf leaf) {
        if (hashes.containsKey(leaf.text())) {
            return Optional.of(leaf.text());
        }
        Optional<Path> file = locate(leaf);
        file.ifPresent(path -> hashes.put(path.toString(), sha256(TextFile.bytes(path, leaf.place()))));
        return file.map(Path::toString);
    }

    /** The file that a word names; empty when there is none. */
    static Optional<Path> locate(Tree.Leaf leaf) {
        try {
            Path path = switch (leaf.place().kind()) {
                case FILE -> Path.of(leaf.place().where()).resolveSibling(leaf.text());
                case SET, DEFAULT -> Path.of(leaf.text());
                case SHIPPED -> null;
            };
            return Optional.ofNullable(path)
                    .filter(Files::isRegularFile)
                    .map(file -> file.toAbsolutePath().normalize());
        } catch (InvalidPathException e) {
            return Optional.empty();
        }
    }

    static String sha256(byte[] bytes) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java has SHA-256", e);
        }
    }
}
