package org.inklusim.report.page;

import java.util.Base64;
import java.util.List;
import org.inklusim.report.Messages;
import org.inklusim.report.figure.Picture;

/** The figures with their captions; one sentence where there are none. */
final class FigureSection {
    private FigureSection() {}

    static void write(Page page, List<Picture> pictures) {
        write(page.html, page.words, pictures);
    }

    static void write(Html html, Messages words, List<Picture> pictures) {
        html.open("section", "id", "figures").line();
        html.block("h2", words.text("report.figures.title"));
        html.block("p", words.text(pictures.isEmpty() ? "report.figures.none" : "report.figures.files"));
        for (Picture picture : pictures) {
            write(html, picture);
        }
        html.close("section").line();
    }

    private static void write(Html html, Picture picture) {
        html.open("figure", "id", picture.figure().id()).line();
        html.block("h3", picture.figure().title());
        html.empty(
                        "img",
                        "alt",
                        picture.figure().alt(),
                        "width",
                        String.valueOf(picture.figure().width()),
                        "height",
                        String.valueOf(picture.figure().height()),
                        "src",
                        "data:image/svg+xml;base64," + Base64.getEncoder().encodeToString(picture.svg()))
                .line();
        html.block("figcaption", picture.figure().caption());
        html.close("figure").line();
    }
}
