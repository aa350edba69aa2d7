package org.inklusim.experiment;

import java.io.Closeable;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.inklusim.observe.Happened;
import org.inklusim.observe.Subject;

/** {@code events.csv}: all that happened in a run, week by week, in the order in which it did. */
public final class EventsFile implements Consumer<Happened>, Closeable {
    private static final List<String> COLUMNS = List.of(
            "week", "event", "mechanism", "who", "id", "with", "with_id", "what", "amount", "threshold", "reasons");

    private final CsvFile csv;

    /**
     * @param file where; must not exist
     */
    public EventsFile(Path file) throws IOException {
        csv = new CsvFile(file, COLUMNS.toArray(String[]::new));
    }

    /**
     * The same of several runs.
     *
     * @param lead names of the columns that say which run it is
     */
    public EventsFile(Path file, List<String> lead) throws IOException {
        csv = new CsvFile(file, Stream.concat(lead.stream(), COLUMNS.stream()).toArray(String[]::new));
    }

    /** Cells that say which run the rows that follow are of. */
    public void lead(Object... cells) {
        csv.lead(cells);
    }

    @Override
    public void accept(Happened event) {
        try {
            csv.row(
                    event.week(),
                    lower(event.event()),
                    event.event().mechanism(),
                    kind(event.who()),
                    id(event.who()),
                    kind(event.with()),
                    id(event.with()),
                    what(event),
                    event.amount(),
                    event.threshold(),
                    event.grounds().stream()
                            .map(ground -> lower(ground.reason()) + (ground.high() ? " high" : " low") + " "
                                    + Numbers.format(ground.push()))
                            .collect(Collectors.joining("; ")));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String what(Happened event) {
        if (!event.changes().isEmpty()) {
            return event.changes().stream()
                    .map(change -> change.key() + ": " + change.before() + " -> " + change.after())
                    .collect(Collectors.joining("; "));
        }
        return event.what() == null ? null : lower(event.what());
    }

    private static String kind(Subject subject) {
        return subject == null ? null : subject.kind().id();
    }

    private static String id(Subject subject) {
        return subject == null ? null : subject.shown();
    }

    private static String lower(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT);
    }

    @Override
    public void close() throws IOException {
        csv.close();
    }
}
