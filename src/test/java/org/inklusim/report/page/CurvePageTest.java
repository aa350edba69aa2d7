package org.inklusim.report.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import javax.xml.parsers.DocumentBuilderFactory;
import org.inklusim.experiment.Manifest;
import org.inklusim.experiment.Varied;
import org.inklusim.report.Language;
import org.inklusim.report.Messages;
import org.inklusim.report.Stored;
import org.inklusim.report.StoredCurves;
import org.inklusim.report.StoredResults;
import org.inklusim.report.figure.Figures;
import org.inklusim.report.figure.Picture;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CurvePageTest {
    @TempDir
    Path folder;

    /** The same results at each value. */
    private StoredCurves curves(String key, String... values) throws IOException {
        StoredResults results = StoredResults.read(Stored.compare(folder.resolve("results")));
        Manifest m = results.manifest();
        var varied = new Varied(
                key,
                List.of(values).stream()
                        .map(value -> new Varied.Point(value, List.of()))
                        .toList());
        var manifest = new Manifest(
                m.inklusim(),
                m.arguments(),
                m.machine(),
                m.started(),
                m.finished(),
                m.threads(),
                m.seed(),
                m.replicates(),
                m.scenarios(),
                varied,
                m.burnInDifferences(),
                m.profiles(),
                m.model(),
                m.files());
        var point = new StoredResults(manifest, results.comparison(), results.replicates(), List.of(), List.of(), null);
        return new StoredCurves(
                manifest, List.of(values).stream().map(value -> point).toList());
    }

    @Test
    void drawsCurvesOverNumbers() throws Exception {
        StoredCurves stored = curves("portfolio.size", "40", "60", "100");
        Messages words = Messages.in(Language.NB);
        List<Picture> pictures = Figures.draw(stored, words);
        assertThat(pictures).extracting(picture -> picture.figure().id()).containsExactly("curves");
        assertThat(new String(pictures.get(0).svg(), StandardCharsets.UTF_8))
                .contains(">brukere per veileder<", ">Forskjell fra standard<", ">100<", "n\u00a0=\u00a012");
        String page = CurvePage.of(stored, words, pictures);
        assertThat(page)
                .contains(
                        "sammenlignet med Standard praksis: brukere per veileder varieres",
                        "(portfolio.size) får verdiene 40; 60; 100.",
                        "<th scope=\"row\">60</th>",
                        "<figure id=\"curves\">");
        assertThat(DocumentBuilderFactory.newInstance()
                        .newDocumentBuilder()
                        .parse(new ByteArrayInputStream(page.getBytes(StandardCharsets.UTF_8))))
                .isNotNull();
    }

    @Test
    void drawsBarsOverNames() throws Exception {
        StoredCurves stored = curves("practice.hybrid.select_by", "interest", "need");
        Messages words = Messages.in(Language.EN);
        List<Picture> pictures = Figures.draw(stored, words);
        assertThat(new String(pictures.get(0).svg(), StandardCharsets.UTF_8)).contains(">interest<", ">need<");
        assertThat(CurvePage.of(stored, words, List.of()))
                .contains("<th scope=\"row\">need</th>", "The values are no numbers")
                .doesNotContain("<img");
    }
}
