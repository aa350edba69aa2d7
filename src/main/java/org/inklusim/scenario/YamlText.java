package org.inklusim.scenario;

import java.io.StringReader;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.yaml.snakeyaml.DumperOptions.ScalarStyle;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.error.Mark;
import org.yaml.snakeyaml.error.MarkedYAMLException;
import org.yaml.snakeyaml.error.YAMLException;
import org.yaml.snakeyaml.events.AliasEvent;
import org.yaml.snakeyaml.events.CollectionStartEvent;
import org.yaml.snakeyaml.events.DocumentStartEvent;
import org.yaml.snakeyaml.events.Event;
import org.yaml.snakeyaml.events.MappingEndEvent;
import org.yaml.snakeyaml.events.MappingStartEvent;
import org.yaml.snakeyaml.events.NodeEvent;
import org.yaml.snakeyaml.events.ScalarEvent;
import org.yaml.snakeyaml.events.SequenceEndEvent;
import org.yaml.snakeyaml.events.StreamEndEvent;
import org.yaml.snakeyaml.nodes.NodeId;
import org.yaml.snakeyaml.nodes.Tag;
import org.yaml.snakeyaml.resolver.Resolver;

/** Builds a {@link Tree} from YAML text: one document, no tags, each key once, bounded in depth and size. */
final class YamlText {
    private static final int DEEPEST = 20;
    private static final int MOST_NODES = 50_000;
    private static final Set<Tag> PLAIN_TAGS =
            Set.of(Tag.STR, Tag.INT, Tag.FLOAT, Tag.BOOL, Tag.NULL, Tag.MAP, Tag.SEQ);

    private final Place start;
    private final Iterator<Event> events;
    private final Resolver resolver = new Resolver();
    private final Map<String, Tree> anchors = new HashMap<>();
    private final Map<String, Integer> sizes = new HashMap<>();
    private int nodes;

    private YamlText(String text, Place start) {
        LoaderOptions options = new LoaderOptions();
        options.setCodePointLimit(TextFile.LONGEST + 1);
        this.start = start;
        this.events = new Yaml(options).parse(new StringReader(text)).iterator();
    }

    /**
     * The tree of a text that holds one YAML document.
     *
     * @param start place of the first letter
     */
    static Tree parse(String text, Place start) {
        try {
            return new YamlText(text, start).document();
        } catch (MarkedYAMLException e) {
            Mark mark = e.getProblemMark() == null ? e.getContextMark() : e.getProblemMark();
            throw new ScenarioException(
                    mark == null ? start : place(start, mark), "expected YAML, given " + problem(e));
        } catch (YAMLException e) {
            String problem = String.valueOf(e.getMessage()).lines().findFirst().orElse("");
            throw new ScenarioException(start, "expected YAML, given text that is not: " + problem);
        }
    }

    private static String problem(MarkedYAMLException e) {
        String problem = String.valueOf(e.getProblem());
        if (problem.contains("TAB")) {
            return "a tab; indent with spaces";
        }
        String told = (e.getContext() == null ? "" : e.getContext() + ", ") + problem;
        return "text that is not: " + told.replaceAll("\\R", "a line break ");
    }

    private Tree document() {
        events.next();
        Event first = events.next();
        if (first instanceof StreamEndEvent) {
            throw new ScenarioException(start, "expected keys and values, given an empty file");
        }
        Tree tree = tree(events.next(), 0);
        events.next();
        if (events.next() instanceof DocumentStartEvent second) {
            throw problem(second, "expected one document, given a second one");
        }
        return tree;
    }

    private Tree tree(Event event, int depth) {
        if (depth > DEEPEST) {
            throw problem(event, "expected at most " + DEEPEST + " levels, given more");
        }
        count(event, 1);
        if (event instanceof AliasEvent alias) {
            return alias(alias);
        }
        int before = nodes;
        Tree tree;
        if (event instanceof ScalarEvent scalar) {
            tree = leaf(scalar);
        } else {
            refuseTag(event, ((CollectionStartEvent) event).getTag());
            tree = event instanceof MappingStartEvent ? branch(event, depth) : items(event, depth);
        }
        String anchor = ((NodeEvent) event).getAnchor();
        if (anchor != null) {
            anchors.put(anchor, tree);
            sizes.put(anchor, nodes - before + 1);
        }
        return tree;
    }

    private Tree alias(AliasEvent alias) {
        Tree tree = anchors.get(alias.getAnchor());
        if (tree == null) {
            throw problem(alias, "expected an alias of something written before, given *" + alias.getAnchor());
        }
        count(alias, sizes.get(alias.getAnchor()));
        return tree;
    }

    private Tree branch(Event event, int depth) {
        Map<String, Tree.Entry> entries = new LinkedHashMap<>();
        for (Event key = events.next(); !(key instanceof MappingEndEvent); key = events.next()) {
            if (!(key instanceof ScalarEvent scalar)) {
                throw problem(key, "expected a word as key, given a list, a map or an alias");
            }
            Place place = place(start, key.getStartMark());
            Tree.Entry earlier = entries.get(scalar.getValue());
            if (earlier != null) {
                throw new ScenarioException(
                        place,
                        "expected each key once, given " + Shown.shorten(scalar.getValue()) + " again (first in line "
                                + earlier.place().line() + ")");
            }
            entries.put(scalar.getValue(), new Tree.Entry(place, tree(events.next(), depth + 1)));
        }
        return new Tree.Branch(entries, place(start, event.getStartMark()));
    }

    private Tree items(Event event, int depth) {
        List<Tree> items = new ArrayList<>();
        for (Event next = events.next(); !(next instanceof SequenceEndEvent); next = events.next()) {
            items.add(tree(next, depth + 1));
        }
        return new Tree.Items(items, place(start, event.getStartMark()));
    }

    private Tree leaf(ScalarEvent scalar) {
        refuseTag(scalar, scalar.getTag());
        Tree.Style style = Tree.Style.QUOTED;
        if (scalar.getScalarStyle() == ScalarStyle.PLAIN) {
            Tag tag = resolver.resolve(NodeId.scalar, scalar.getValue(), true);
            style = PLAIN_TAGS.contains(tag) && !tag.equals(Tag.STR) ? Tree.Style.OTHER : Tree.Style.TEXT;
        }
        return new Tree.Leaf(scalar.getValue(), style, place(start, scalar.getStartMark()));
    }

    private void refuseTag(Event event, String tag) {
        if (tag != null) {
            throw problem(event, "expected a value without a tag, given " + Shown.shorten(tag));
        }
    }

    private void count(Event event, int more) {
        nodes += more;
        if (nodes > MOST_NODES) {
            throw problem(event, "expected at most " + MOST_NODES + " values with all aliases filled in, given more");
        }
    }

    private ScenarioException problem(Event event, String text) {
        return new ScenarioException(place(start, event.getStartMark()), text);
    }

    private static Place place(Place start, Mark mark) {
        return start.kind() == Place.Kind.SET ? start : start.at(mark.getLine() + 1, mark.getColumn() + 1);
    }
}
