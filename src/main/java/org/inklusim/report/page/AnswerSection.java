package org.inklusim.report.page;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.inklusim.experiment.Difference;
import org.inklusim.experiment.Manifest;
import org.inklusim.experiment.ResolvedValues;
import org.inklusim.report.Answer;

/** The answer in words. */
final class AnswerSection {
    private AnswerSection() {}

    static void write(Page page) {
        Answer answer = Answer.of(page.setting, differences(page), page.results.comparison(), page.words);
        page.html.open("section", "id", "answer").line();
        page.heading("h2", "report.answer.title");
        paragraphs(page, answer);
        page.html.close("section").line();
    }

    /** How each OTHER differs from BASE as written, by its name. */
    static Map<String, List<Difference>> differences(Page page) {
        List<Manifest.Resolved> scenarios = page.manifest.scenarios();
        Map<String, List<Difference>> differences = new LinkedHashMap<>();
        for (Manifest.Resolved other : scenarios.subList(1, scenarios.size())) {
            differences.put(
                    other.name(), ResolvedValues.differences(scenarios.get(0).resolved(), other.resolved()));
        }
        return differences;
    }

    static void paragraphs(Page page, Answer answer) {
        answer.before().forEach(text -> page.html.block("p", signs(text)));
        answer.parts()
                .forEach(part -> page.html.block("p", signs(String.join(" ", part.sentences())), "class", "answer"));
        answer.after().forEach(text -> page.html.block("p", signs(text)));
    }

    /** Proper minus signs instead of the hyphens of terminals. */
    static String signs(String text) {
        return text.replaceAll("(?<=[\\s(\\[])-(?=[0-9])", "\u2212");
    }
}
