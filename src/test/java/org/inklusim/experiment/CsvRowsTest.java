package org.inklusim.experiment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CsvRowsTest {
    @TempDir
    Path folder;

    private Path file;

    @BeforeEach
    void begin() {
        file = folder.resolve("table.csv");
    }

    @Test
    void readsWhatWasWritten() throws IOException {
        try (var csv = new CsvFile(file, "name", "count", "value")) {
            csv.row("a \"b\", c; <d>", 3, 0.1);
            csv.row("", -1, Double.NaN);
        }
        try (var rows = new CsvRows(file, "name", "count", "value")) {
            assertThat(rows.next()).isTrue();
            assertThat(rows.text(0)).isEqualTo("a \"b\", c; <d>");
            assertThat(rows.whole(1)).isEqualTo(3);
            assertThat(rows.number(2)).isEqualTo(0.1);
            assertThat(rows.next()).isTrue();
            assertThat(rows.text(0)).isEmpty();
            assertThat(rows.number(2)).isNaN();
            assertThat(rows.next()).isFalse();
        }
    }

    @Test
    void saysWhereItIsWrong() throws IOException {
        assertThatThrownBy(() -> new CsvRows(file, "a")).hasMessage(file + " is missing; the results are not whole");
        Files.writeString(file, "a;b\n1;2\n");
        assertThatThrownBy(() -> new CsvRows(file, "a", "b")).hasMessageStartingWith(file + ":1: expected");
        Files.writeString(file, "a,b\nx,2\n1\n");
        try (var rows = new CsvRows(file, "a", "b")) {
            rows.next();
            assertThatThrownBy(() -> rows.whole(0)).hasMessage(file + ":2: expected a whole number as a, given x");
            assertThatThrownBy(() -> rows.number(0)).hasMessage(file + ":2: expected a number as a, given x");
            assertThatThrownBy(rows::next).hasMessage(file + ":3: expected 2 cells, given 1");
        }
        Files.writeString(file, "");
        assertThatThrownBy(() -> new CsvRows(file, "a")).hasMessageStartingWith(file + ":1: expected");
    }
}
