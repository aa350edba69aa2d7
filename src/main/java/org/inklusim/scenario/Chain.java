package org.inklusim.scenario;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** A scenario file and those it extends, one after the other. */
final class Chain {
    static final String EXTENDS = "extends";
    private static final String SHIPPED = "/org/inklusim/shipped/";
    static final List<String> SHIPPED_NAMES = List.of(
            "standard.yaml",
            "standard-with-mentor.yaml",
            "hybrid.yaml",
            "hybrid-without-subsidy.yaml",
            "jobbspesialist.yaml",
            "jobbspesialist-extra.yaml",
            "small-portfolios.yaml",
            "downturn.yaml",
            "national.yaml");

    private final List<Tree.Branch> files = new ArrayList<>();
    private final List<String> identities = new ArrayList<>();

    private Chain() {}

    /** The trees of the file and of all it extends, the file itself first, without {@code extends}. */
    static List<Tree.Branch> read(String file) {
        Chain chain = new Chain();
        Place start = new Place(Place.Kind.FILE, 0, file, 1, 1);
        chain.add(file, start, "expected a scenario file");
        return chain.files;
    }

    private void add(String file, Place named, String expected) {
        Place start = locate(file, named, expected);
        String identity = identity(start);
        if (identities.contains(identity)) {
            List<String> loop = new ArrayList<>(
                    files.stream().map(tree -> tree.place().where()).toList());
            loop.add(start.where());
            throw new ScenarioException(
                    named, "expected a chain of extends that ends, given the loop " + String.join(" → ", loop));
        }
        identities.add(identity);
        Tree tree = YamlText.parse(TextFile.decode(bytes(start, named), start), start);
        if (tree instanceof Tree.Leaf leaf && leaf.text().isEmpty()) {
            throw new ScenarioException(start, "expected keys and values, given an empty file");
        }
        Tree.Branch branch = Binder.branch(tree, "the scenario as a map of keys and values");
        Overlay.checkPortfolio(branch);
        files.add(branch.without(EXTENDS));
        if (branch.has(EXTENDS)) {
            Tree.Leaf parent = LeafValues.leaf(branch.get(EXTENDS), "extends as the name of a scenario file");
            add(parent.text(), parent.place(), "expected extends as the name of a scenario file");
        }
    }

    /** Beside the file that names it, else among the shipped ones. */
    private Place locate(String file, Place named, String expected) {
        int depth = files.size();
        Path path = null;
        if (named.kind() == Place.Kind.FILE) {
            path = path(file, named, depth);
            if (path != null && Files.exists(path)) {
                String where = depth == 0 ? file : path.toString();
                return new Place(Place.Kind.FILE, depth, where, 1, 1);
            }
        }
        if (SHIPPED_NAMES.contains(file)) {
            return new Place(Place.Kind.SHIPPED, depth, file, 1, 1);
        }
        List<String> near = near(path);
        String name = path == null ? file : path.getFileName().toString();
        throw new ScenarioException(
                named,
                expected + ", given " + (file.isEmpty() ? "nothing" : Shown.shorten(file)) + " (no such file)"
                        + (near.contains(name + ".yaml") ? "; nearest: " + name + ".yaml" : Nearest.hint(name, near)));
    }

    private static Path path(String file, Place named, int depth) {
        try {
            Path path = Path.of(file);
            Path resolved = depth == 0 ? path : Path.of(named.where()).resolveSibling(path);
            return resolved.getFileName() == null || file.isBlank() ? null : resolved;
        } catch (InvalidPathException e) {
            return null;
        }
    }

    /** Scenario files in the same folder and shipped ones. */
    private static List<String> near(Path path) {
        List<String> names = new ArrayList<>();
        Path folder = path == null ? Path.of("") : path.toAbsolutePath().getParent();
        if (folder != null && Files.isDirectory(folder)) {
            try (Stream<Path> list = Files.list(folder)) {
                list.map(entry -> entry.getFileName().toString())
                        .filter(name -> name.endsWith(".yaml") || name.endsWith(".yml"))
                        .sorted()
                        .forEach(names::add);
            } catch (IOException | UncheckedIOException e) {
                names.clear();
            }
        }
        names.addAll(SHIPPED_NAMES);
        return names;
    }

    private static String identity(Place start) {
        if (start.kind() == Place.Kind.SHIPPED) {
            return "shipped:" + start.where();
        }
        try {
            return Path.of(start.where()).toRealPath().toString();
        } catch (IOException e) {
            return Path.of(start.where()).toAbsolutePath().normalize().toString();
        }
    }

    private static byte[] bytes(Place start, Place named) {
        if (start.kind() == Place.Kind.FILE) {
            return TextFile.bytes(Path.of(start.where()), named);
        }
        try (InputStream in = Chain.class.getResourceAsStream(SHIPPED + start.where())) {
            return TextFile.limited(in, start.where(), named);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
