package org.inklusim.report.book;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.zip.ZipFile;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.xml.sax.SAXException;

/** Reads a workbook by the letters of its format, knowing nothing of who wrote it. */
final class ReadBook {
    private final ZipFile zip;

    /** Rows of each sheet by name; a cell is a text, a number as it is written with "#" before it, or null. */
    final Map<String, List<List<String>>> sheets = new LinkedHashMap<>();

    /** How many columns and rows of each sheet stay in sight. */
    final Map<String, String> frozen = new LinkedHashMap<>();

    /** Formats of the cells of each sheet, by row and column. */
    final Map<String, List<List<String>>> formats = new LinkedHashMap<>();

    private final List<String> texts;
    private final List<String> styles;

    private ReadBook(ZipFile zip) throws IOException {
        this.zip = zip;
        texts = elements(part("xl/sharedStrings.xml").getDocumentElement(), "si").stream()
                .map(Element::getTextContent)
                .toList();
        styles = styles(part("xl/styles.xml"));
        List<Element> names = elements(part("xl/workbook.xml").getDocumentElement(), "sheet");
        for (int i = 0; i < names.size(); i++) {
            sheet(names.get(i).getAttribute("name"), part("xl/worksheets/sheet" + (i + 1) + ".xml"));
        }
    }

    static ReadBook of(Path file) throws IOException {
        try (var zip = new ZipFile(file.toFile())) {
            return new ReadBook(zip);
        }
    }

    private void sheet(String name, Document sheet) {
        Element pane = elements(sheet.getDocumentElement(), "pane").get(0);
        frozen.put(name, pane.getAttribute("xSplit") + " " + pane.getAttribute("ySplit"));
        List<List<String>> rows = new ArrayList<>();
        List<List<String>> rowFormats = new ArrayList<>();
        for (Element row : elements(sheet.getDocumentElement(), "row")) {
            List<String> cells = new ArrayList<>();
            List<String> cellFormats = new ArrayList<>();
            for (Element cell : elements(row, "c")) {
                int column = column(cell.getAttribute("r"));
                while (cells.size() <= column) {
                    cells.add(null);
                    cellFormats.add("");
                }
                cells.set(column, value(cell));
                cellFormats.set(
                        column, cell.hasAttribute("s") ? styles.get(Integer.parseInt(cell.getAttribute("s"))) : "");
            }
            rows.add(cells);
            rowFormats.add(cellFormats);
        }
        sheets.put(name, rows);
        formats.put(name, rowFormats);
    }

    private String value(Element cell) {
        List<Element> values = elements(cell, "v");
        if (values.isEmpty()) {
            return null;
        }
        String text = values.get(0).getTextContent();
        return cell.getAttribute("t").equals("s") ? texts.get(Integer.parseInt(text)) : "#" + text;
    }

    private static int column(String reference) {
        return reference.replaceAll("[0-9]", "").chars().reduce(0, (all, letter) -> all * 26 + letter - 'A' + 1) - 1;
    }

    private static List<String> styles(Document styles) {
        Map<String, String> formats = new LinkedHashMap<>();
        for (Element format : elements(styles.getDocumentElement(), "numFmt")) {
            formats.put(format.getAttribute("numFmtId"), format.getAttribute("formatCode"));
        }
        Element used = elements(styles.getDocumentElement(), "cellXfs").get(0);
        return elements(used, "xf").stream()
                .map(style -> formats.getOrDefault(style.getAttribute("numFmtId"), style.getAttribute("numFmtId")))
                .toList();
    }

    private Document part(String name) throws IOException {
        try (InputStream in = zip.getInputStream(zip.getEntry(name))) {
            return DocumentBuilderFactory.newInstance().newDocumentBuilder().parse(in);
        } catch (ParserConfigurationException | SAXException e) {
            throw new IOException(name, e);
        }
    }

    private static List<Element> elements(Element in, String tag) {
        var found = in.getElementsByTagName(tag);
        return IntStream.range(0, found.getLength())
                .mapToObj(i -> (Element) found.item(i))
                .toList();
    }
}
