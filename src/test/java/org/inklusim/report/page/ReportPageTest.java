package org.inklusim.report.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import javax.xml.parsers.DocumentBuilderFactory;
import org.inklusim.report.Golden;
import org.inklusim.report.Language;
import org.inklusim.report.Messages;
import org.inklusim.report.Stored;
import org.inklusim.report.StoredResults;
import org.inklusim.report.figure.Figures;
import org.inklusim.scenario.MechanismCatalogue;
import org.inklusim.scenario.ParameterDictionary;
import org.inklusim.scenario.Scenario;
import org.inklusim.scenario.Title;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;

class ReportPageTest {
    private static final String NASTY = "<script>alert(\"1\")</script> & 'x' ]]> <!-- \u0007 Ærlig";

    @TempDir
    Path parent;

    @ParameterizedTest
    @EnumSource(Language.class)
    void comparisonAsItWasStored(Language language) throws Exception {
        StoredResults results = StoredResults.read(Stored.compare(parent.resolve("results")));
        Messages words = Messages.in(language);
        String page = ReportPage.of(results, words, Figures.draw(results, words));
        Golden.check("report-compare-" + language.code() + ".html", withoutPictures(page));
    }

    /** Heights depend on where words are broken, hashes on every setting there is; answers have tests of their own. */
    private static String withoutPictures(String page) {
        return page.replaceAll("src=\"data:[^\"]*\"", "src=\"\"")
                .replaceAll("(?s)<style>.*?</style>", "(style)")
                .replaceAll("<p class=\"answer\">.*</p>", "(answer)")
                .replaceAll(" height=\"[0-9]+\"", "")
                .replaceAll("[0-9a-f]{64}", "(hash)");
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void oneScenarioStandsWithAllItsSettings(Language language) throws Exception {
        StoredResults results = StoredResults.read(Stored.run(parent.resolve("results")));
        String page = ReportPage.of(results, Messages.in(language), List.of());
        assertThat(page)
                .contains("practice.kind", "horizon.weeks", "mentor.policy")
                .doesNotContain("id=\"answer\"");
        assertThat(parsed(page).getElementsByTagName("h1").item(0).getTextContent())
                .isEqualTo(language == Language.NB ? "Standard praksis" : "Standard practice");
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void nothingFromOutsideBecomesMarkup(Language language) throws Exception {
        StoredResults results = StoredResults.read(Stored.write(
                parent.resolve("results"), List.of("standard", "hybrid"), List.of(), ReportPageTest::nasty));
        Messages words = Messages.in(language);
        String page = ReportPage.of(results, words, Figures.draw(results, words));
        assertThat(page).doesNotContain("<script", "<!--", "\u0007");
        assertThat(page).contains("&lt;script&gt;alert(&quot;1&quot;)&lt;/script&gt; &amp; &#39;x&#39;");
        Document document = parsed(page);
        assertThat(document.getElementsByTagName("title").item(0).getTextContent())
                .contains("<script>alert(\"1\")</script> & 'x' ]]> <!-- \uFFFD Ærlig");
        NodeList all = document.getElementsByTagName("*");
        for (int i = 0; i < all.getLength(); i++) {
            assertThat(((Element) all.item(i)).getTagName())
                    .isIn(
                            "html",
                            "head",
                            "meta",
                            "title",
                            "style",
                            "body",
                            "main",
                            "h1",
                            "h2",
                            "h3",
                            "h4",
                            "p",
                            "ul",
                            "li",
                            "strong",
                            "section",
                            "div",
                            "table",
                            "thead",
                            "tbody",
                            "tr",
                            "th",
                            "td",
                            "code",
                            "br",
                            "small",
                            "figure",
                            "figcaption",
                            "img");
        }
    }

    private static Scenario nasty(Scenario s) {
        return new Scenario(
                s.name(),
                new Title(NASTY, NASTY),
                s.horizon(),
                s.population(),
                s.portfolio(),
                s.practice(),
                s.mentor(),
                s.office(),
                s.contact(),
                s.measures(),
                s.labourMarket(),
                s.mechanisms(),
                s.changes(),
                s.parameters(),
                s.files(),
                s.marketPaths());
    }

    @Test
    void everyHeadOfATableSaysWhatItHeads() throws Exception {
        StoredResults results = StoredResults.read(Stored.compare(parent.resolve("results")));
        Document page = parsed(ReportPage.of(results, Messages.in(Language.EN), List.of()));
        NodeList heads = page.getElementsByTagName("th");
        assertThat(heads.getLength()).isGreaterThan(100);
        for (int i = 0; i < heads.getLength(); i++) {
            assertThat(((Element) heads.item(i)).getAttribute("scope")).isIn("col", "row", "rowgroup");
        }
    }

    /** Kinds of persons stand in a table of their own with the main outcome, and in no other. */
    @Test
    void kindsOfPersonsStandApart() throws IOException {
        Messages words = Messages.in(Language.EN);
        String young = ">" + words.group("under_30") + "<";
        String language = ">" + words.group("need_language") + "<";
        String compared = page(List.of("standard", "hybrid"));
        int table = compared.indexOf(words.text("report.table.kinds", "hybrid", "standard"));
        assertThat(table).isPositive();
        for (String group : List.of(young, language)) {
            assertThat(compared.indexOf(group))
                    .isEqualTo(compared.lastIndexOf(group))
                    .isGreaterThan(table);
        }
        assertThat(compared).doesNotContain(words.text("report.table.kinds.burn-in"));
        assertThat(page(List.of("standard", "small-portfolios"))).contains(words.text("report.table.kinds.burn-in"));
        String alone = page(List.of("standard"));
        assertThat(alone.indexOf(language))
                .isEqualTo(alone.lastIndexOf(language))
                .isGreaterThan(alone.indexOf(words.text("report.table.run.kinds")));
    }

    @Test
    void warnsOnlyWhereMoreThanOneGroupDiffers() throws IOException {
        assertThat(page(List.of("standard", "hybrid"))).contains("class=\"caution\"", "hybrid (practice, mentor)");
        assertThat(page(List.of("standard", "small-portfolios")))
                .doesNotContain("class=\"caution\"")
                .contains("portfolio.size", "who come from week 1 on");
    }

    private String page(List<String> shipped) throws IOException {
        Path folder = parent.resolve(String.join("-", shipped));
        StoredResults results = StoredResults.read(Stored.write(folder, shipped, List.of(), scenario -> scenario));
        return ReportPage.of(results, Messages.in(Language.EN), List.of());
    }

    @Test
    void tellsWhatScenariosSetAndSwitchOff() throws IOException {
        String id = ParameterDictionary.shipped().all().get(0).id();
        Map<String, Double> parameters = Map.of(id, 0.0625);
        Path folder = Stored.write(
                parent.resolve("set"),
                List.of("standard", "hybrid"),
                List.of(),
                s -> s.name().equals("standard")
                        ? s
                        : new Scenario(
                                s.name(),
                                s.title(),
                                s.horizon(),
                                s.population(),
                                s.portfolio(),
                                s.practice(),
                                s.mentor(),
                                s.office(),
                                s.contact(),
                                s.measures(),
                                s.labourMarket(),
                                Map.of("A5", false),
                                s.changes(),
                                parameters,
                                s.files(),
                                s.marketPaths()));
        String page = ReportPage.of(StoredResults.read(folder), Messages.in(Language.NB), List.of());
        assertThat(page).contains(id, "0,0625", "Slått av i hybrid: A5 Bytte av veileder.");
    }

    @Test
    void mechanismsAreNamedAsInTheCatalogue() {
        Messages english = Messages.in(Language.EN);
        List<String> known = new ArrayList<>();
        MechanismCatalogue.shipped().all().forEach(mechanism -> {
            known.add("mechanism." + mechanism.id());
            assertThat(english.find("mechanism." + mechanism.id())).contains(mechanism.name());
        });
        assertThat(english.keys().stream().filter(key -> key.startsWith("mechanism.")))
                .containsAll(known);
    }

    private static Document parsed(String page) throws Exception {
        return DocumentBuilderFactory.newInstance()
                .newDocumentBuilder()
                .parse(new ByteArrayInputStream(page.getBytes(StandardCharsets.UTF_8)));
    }
}
