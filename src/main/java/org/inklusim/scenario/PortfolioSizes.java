package org.inklusim.scenario;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Portfolio sizes that are listed one by one, in the scenario or in a file of their own. */
final class PortfolioSizes {
    static final String DISTRIBUTION = "distribution";
    private static final Set<String> WORDS = Set.of("fixed", "afi24");

    private final LeafValues leaves;

    PortfolioSizes(LeafValues leaves) {
        this.leaves = leaves;
    }

    /** Whether the value of this key lists sizes. */
    boolean listed(Key key, Tree tree) {
        return key.component().getDeclaringRecord() == Portfolio.class
                && key.name().equals(DISTRIBUTION)
                && (tree instanceof Tree.Items || file(tree).isPresent());
    }

    /** The listed sizes; none when a word decides. */
    List<Integer> of(Key sizes, Tree distribution) {
        Optional<Path> file = file(distribution);
        List<Tree> items = distribution instanceof Tree.Items list
                ? list.items()
                : file.map(path -> lines(path, distribution.place())).orElse(List.of());
        boolean empty = items.isEmpty() && (file.isPresent() || distribution instanceof Tree.Items);
        if (empty) {
            throw new ScenarioException(distribution.place(), "expected one portfolio size or more, given none");
        }
        Range range = sizes.get(Range.class).orElseThrow();
        return items.stream()
                .map(item -> (Integer) leaves.number(Integer.class, "a portfolio size", item, range.min(), range.max()))
                .toList();
    }

    private static Optional<Path> file(Tree distribution) {
        return distribution instanceof Tree.Leaf leaf && !WORDS.contains(leaf.text())
                ? References.locate(leaf)
                : Optional.empty();
    }

    private static List<Tree> lines(Path file, Place named) {
        Place start = new Place(Place.Kind.FILE, named.depth() + 1, file.toString(), 1, 1);
        List<Tree> items = new ArrayList<>();
        int number = 0;
        for (String line : TextFile.decode(TextFile.bytes(file, named), start).split("\n", -1)) {
            number++;
            if (!line.isBlank()) {
                int column = line.length() - line.stripLeading().length() + 1;
                items.add(new Tree.Leaf(line.strip(), Tree.Style.TEXT, start.at(number, column)));
            }
        }
        return items;
    }
}
