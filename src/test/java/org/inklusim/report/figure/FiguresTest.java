package org.inklusim.report.figure;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import javax.imageio.ImageIO;
import javax.xml.parsers.DocumentBuilderFactory;
import org.inklusim.report.Language;
import org.inklusim.report.Messages;
import org.inklusim.report.Stored;
import org.inklusim.report.StoredResults;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.w3c.dom.Document;

class FiguresTest {
    @TempDir
    static Path folder;

    private static StoredResults compared;
    private static List<Picture> pictures;

    @BeforeAll
    static void draw() throws Exception {
        compared = StoredResults.read(Stored.compare(folder.resolve("compare")));
        pictures = Figures.draw(compared, Messages.in(Language.NB));
    }

    @Test
    void showsWhatTheResultsHave() throws Exception {
        assertThat(pictures)
                .extracting(picture -> picture.figure().id())
                .containsExactly(
                        "trajectories",
                        "differences",
                        "hours",
                        "flows",
                        "flows-hybrid",
                        "flows-jobbspesialist",
                        "gains",
                        "cost");
        StoredResults alone = StoredResults.read(Stored.run(folder.resolve("run")));
        assertThat(Figures.draw(alone, Messages.in(Language.EN)))
                .extracting(picture -> picture.figure().id())
                .containsExactly("trajectories", "hours", "flows", "cost");
    }

    @Test
    void pngHasTwiceThePixelsAndIsNotEmpty() throws Exception {
        for (Picture picture : pictures) {
            BufferedImage image = ImageIO.read(new ByteArrayInputStream(picture.png()));
            assertThat(image.getWidth()).isEqualTo(2 * picture.figure().width());
            assertThat(image.getHeight()).isEqualTo(2 * picture.figure().height());
            assertThat(inked(image)).as(picture.figure().id()).isBetween(0.01, 0.6);
        }
    }

    private static double inked(BufferedImage image) {
        int[] pixels = image.getRGB(0, 0, image.getWidth(), image.getHeight(), null, 0, image.getWidth());
        long inked = Arrays.stream(pixels).filter(pixel -> pixel != 0xFFFFFFFF).count();
        return inked / (double) pixels.length;
    }

    @Test
    void svgIsTextThatNeedsNothingElse() throws Exception {
        for (Picture picture : pictures) {
            String svg = text(picture);
            Document document = DocumentBuilderFactory.newInstance()
                    .newDocumentBuilder()
                    .parse(new ByteArrayInputStream(picture.svg()));
            assertThat(document.getDocumentElement().getTagName()).isEqualTo("svg");
            assertThat(document.getDocumentElement().getAttribute("viewBox"))
                    .isEqualTo("0 0 " + picture.figure().width() + " "
                            + picture.figure().height());
            assertThat(document.getElementsByTagName("text").getLength()).isGreaterThan(10);
            assertThat(document.getElementsByTagName("path").getLength()
                            + document.getElementsByTagName("rect").getLength())
                    .isGreaterThan(5);
            assertThat(svg).contains("font-family=\"" + Typeface.FAMILIES + "\"");
            assertThat(svg).doesNotContain("<!DOCTYPE", "<script", "<image", "url(http", "'Dialog'", "'SansSerif'");
            assertThat(svg).contains("n\u00a0=\u00a0" + Stored.REPLICATES);
        }
        assertThat(text(pictures.get(1))).contains("hybrid", "jobbspesialist", "Jobb som varte i 26 uker");
        assertThat(text(pictures.get(0))).contains("I jobb (brukere)", ">uke<");
    }

    @Test
    void idsAreTheSameEachTimeAndDifferBetweenFigures() {
        List<String> ids = new ArrayList<>();
        for (Picture picture : pictures) {
            List<String> here = Pattern.compile(" id=\"([^\"]*)\"")
                    .matcher(text(picture))
                    .results()
                    .map(result -> result.group(1))
                    .toList();
            assertThat(here)
                    .isNotEmpty()
                    .allMatch(id -> id.startsWith(picture.figure().id() + "-"));
            ids.addAll(here);
        }
        assertThat(ids).doesNotHaveDuplicates();
    }

    @Test
    void theSameResultsGiveTheSameSvgInAnyLocale() throws Exception {
        Locale before = Locale.getDefault();
        try {
            Locale.setDefault(Locale.forLanguageTag("ar-EG"));
            List<Picture> again = Figures.draw(compared, Messages.in(Language.NB));
            for (int i = 0; i < again.size(); i++) {
                assertThat(text(again.get(i))).isEqualTo(text(pictures.get(i)));
            }
        } finally {
            Locale.setDefault(before);
        }
    }

    private static String text(Picture picture) {
        return new String(picture.svg(), StandardCharsets.UTF_8);
    }
}
