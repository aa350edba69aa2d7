package org.inklusim.report.figure;

import java.awt.Dimension;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.apache.batik.svggen.SVGGeneratorContext;
import org.apache.batik.svggen.SVGGraphics2D;
import org.apache.batik.svggen.SVGGraphics2DIOException;
import org.apache.batik.svggen.SVGIDGenerator;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/** Draws figures as SVG: text stays text, ids are counted from the figure's name, nothing is fetched from anywhere. */
final class SvgImage {
    private static final String SVG = "http://www.w3.org/2000/svg";
    private static final int DECIMALS = 2;

    private SvgImage() {}

    static byte[] of(Figure figure) {
        Document document = document();
        SVGGeneratorContext context = SVGGeneratorContext.createDefault(document);
        context.setComment(null);
        context.setPrecision(DECIMALS);
        context.setIDGenerator(new Ids(figure.id()));
        var paper = new SVGGraphics2D(context, false);
        paper.setSVGCanvasSize(new Dimension(figure.width(), figure.height()));
        figure.drawing().accept(paper);
        Element root = paper.getRoot();
        root.setAttribute("viewBox", "0 0 " + figure.width() + " " + figure.height());
        root.insertBefore(text(document, "desc", figure.alt()), root.getFirstChild());
        root.insertBefore(text(document, "title", figure.title()), root.getFirstChild());
        useFamilies(root);
        dropEmptyDefinitions(root);
        return bytes(paper, root);
    }

    private static Document document() {
        try {
            return DocumentBuilderFactory.newInstance()
                    .newDocumentBuilder()
                    .getDOMImplementation()
                    .createDocument(SVG, "svg", null);
        } catch (ParserConfigurationException e) {
            throw new IllegalStateException("this Java has no XML", e);
        }
    }

    private static Element text(Document document, String name, String words) {
        Element element = document.createElementNS(SVG, name);
        element.setTextContent(words);
        return element;
    }

    private static void useFamilies(Element element) {
        if (element.hasAttribute("font-family")) {
            element.setAttribute("font-family", Typeface.FAMILIES);
        }
        for (Node child = element.getFirstChild(); child != null; child = child.getNextSibling()) {
            if (child instanceof Element inner) {
                useFamilies(inner);
            }
        }
    }

    /** What the library adds to each picture under the same id. */
    private static void dropEmptyDefinitions(Element root) {
        for (Node child = root.getFirstChild(); child != null; child = child.getNextSibling()) {
            if (child.getNodeName().equals("defs") && !child.hasChildNodes()) {
                root.removeChild(child);
                return;
            }
        }
    }

    private static byte[] bytes(SVGGraphics2D paper, Element root) {
        var text = new StringWriter();
        try {
            paper.stream(root, text, false, false);
        } catch (SVGGraphics2DIOException e) {
            throw new IllegalStateException("the figure cannot be written as SVG", e);
        }
        String svg = text.toString().replace("\r\n", "\n");
        String body = svg.substring(svg.indexOf("<svg"));
        return ("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n" + body).getBytes(StandardCharsets.UTF_8);
    }

    /** Ids that are the same in each drawing, and differ between figures on one page. */
    private static final class Ids extends SVGIDGenerator {
        private final String figure;
        private final Map<String, Integer> counts = new LinkedHashMap<>();

        Ids(String figure) {
            this.figure = figure;
        }

        @Override
        public String generateID(String prefix) {
            return figure + "-" + prefix + counts.merge(prefix, 1, Integer::sum);
        }
    }
}
