package org.inklusim.scenario;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** Reads a path of the labour market: a header {@code week,vacancies} or {@code week,vacancies,others}, then rows. */
final class MarketPathFile {
    private static final String KEY = "path";
    private static final List<String> COLUMNS = List.of("week", "vacancies", "others");
    private static final int FEWEST_COLUMNS = 2;
    private static final int MOST_WEEKS = 1_040;
    private static final int MOST_LEVEL = 10;

    private final List<MarketPath.Step> steps = new ArrayList<>();
    private int columns;

    /** Whether the value of this key names such a file. */
    static boolean isNamed(Key key, Object value) {
        return key.component().getDeclaringRecord() == LabourMarket.class
                && key.name().equals(KEY)
                && !value.equals(LabourMarket.STEADY)
                && !value.equals(LabourMarket.DOWNTURN);
    }

    /**
     * The path in a file.
     *
     * @param named the place that names it
     * @throws ScenarioException for the first thing wrong, at its line and column
     */
    static MarketPath read(Path file, Place named) {
        Place start = new Place(Place.Kind.FILE, named.depth() + 1, file.toString(), 1, 1);
        MarketPathFile reading = new MarketPathFile();
        int line = 0;
        for (String text : TextFile.decode(TextFile.bytes(file, named), start).split("\n", -1)) {
            line++;
            if (!text.isBlank()) {
                reading.line(cells(text, start.at(line, 1)), text.strip());
            }
        }
        if (reading.steps.isEmpty()) {
            throw new ScenarioException(
                    start.at(line, 1),
                    "expected the columns week,vacancies or week,vacancies,others and below them one week or more,"
                            + " given none");
        }
        return new MarketPath(reading.steps);
    }

    private static List<Tree.Leaf> cells(String line, Place at) {
        List<Tree.Leaf> cells = new ArrayList<>();
        int from = 0;
        for (String cell : line.split(",", -1)) {
            int blanks = cell.length() - cell.stripLeading().length();
            int column = from + (cell.isBlank() ? 0 : blanks) + 1;
            cells.add(new Tree.Leaf(cell.strip(), Tree.Style.TEXT, at.at(at.line(), column)));
            from += cell.length() + 1;
        }
        return cells;
    }

    private void line(List<Tree.Leaf> cells, String text) {
        if (columns == 0) {
            header(cells, text);
        } else {
            row(cells);
        }
    }

    private void header(List<Tree.Leaf> cells, String text) {
        String given = cells.stream().map(Tree.Leaf::text).collect(Collectors.joining(","));
        columns = cells.size();
        if (columns < FEWEST_COLUMNS
                || columns > COLUMNS.size()
                || !given.equals(String.join(",", COLUMNS.subList(0, columns)))) {
            boolean other = text.contains(";") || text.contains("\t");
            throw new ScenarioException(
                    cells.get(0).place(),
                    "expected the columns week,vacancies or week,vacancies,others, given " + Shown.shorten(text)
                            + (other ? "; write commas between columns and a point as decimal sign" : ""));
        }
    }

    private void row(List<Tree.Leaf> cells) {
        if (cells.size() != columns) {
            throw new ScenarioException(
                    cells.get(Math.min(cells.size(), columns + 1) - 1).place(),
                    "expected " + columns + " values, one for each column, given " + cells.size()
                            + (cells.size() > columns ? "; write a point as decimal sign" : ""));
        }
        Tree.Leaf first = cells.get(0);
        int week =
                NumberText.parse(first, "week", true, -MOST_WEEKS, MOST_WEEKS).intValueExact();
        if (!steps.isEmpty() && week <= steps.get(steps.size() - 1).fromWeek()) {
            throw new ScenarioException(
                    first.place(),
                    "expected a week after " + steps.get(steps.size() - 1).fromWeek() + ", given " + week);
        }
        double vacancies = level(cells, 1);
        steps.add(new MarketPath.Step(week, vacancies, columns > FEWEST_COLUMNS ? level(cells, FEWEST_COLUMNS) : 1));
    }

    private static double level(List<Tree.Leaf> cells, int column) {
        return NumberText.parse(cells.get(column), COLUMNS.get(column), false, 0, MOST_LEVEL)
                        .doubleValue()
                + 0.0;
    }
}
