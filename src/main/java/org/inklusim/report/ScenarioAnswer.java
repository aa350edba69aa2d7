package org.inklusim.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.inklusim.analysis.ScenarioRow;

/** The answer of {@code run} in words: how many keep a job, how sure that is, and what it costs. */
public final class ScenarioAnswer {
    private final Setting setting;
    private final List<ScenarioRow> rows;
    private final Messages words;
    private final NumberText numbers;

    private ScenarioAnswer(Setting setting, List<ScenarioRow> rows, Messages words) {
        this.setting = setting;
        this.rows = rows;
        this.words = words;
        this.numbers = new NumberText(words.language());
    }

    /**
     * Finds the words.
     *
     * @param setting what was run, one scenario
     * @param rows its rows
     * @param words the language
     */
    public static Answer of(Setting setting, List<ScenarioRow> rows, Messages words) {
        ScenarioAnswer answer = new ScenarioAnswer(setting, rows, words);
        List<String> sentences = new ArrayList<>(List.of(answer.main()));
        answer.cost().ifPresent(sentences::add);
        return new Answer(List.of(), List.of(new Answer.Part(setting.base(), sentences)), Answer.after(setting, words));
    }

    private String main() {
        String name = setting.base().name();
        ScenarioRow row = row(OutcomeOrder.MAIN).orElse(null);
        if (row == null) {
            return words.text("answer.run.empty", name);
        }
        int decimals =
                NumberText.decimals(row.mean(), row.spread().low(), row.spread().high());
        String mean = numbers.plain(row.mean(), decimals);
        return Double.isNaN(row.ci().low())
                ? words.text("answer.run.once", name, mean)
                : words.text(
                        "answer.run.main",
                        name,
                        mean,
                        numbers.plain(row.ci().low(), decimals),
                        numbers.plain(row.ci().high(), decimals),
                        numbers.plain(row.spread().low(), decimals),
                        numbers.plain(row.spread().high(), decimals));
    }

    private Optional<String> cost() {
        Optional<ScenarioRow> job = row("cost_per_sustained_job_nok");
        String weeks = numbers.whole(setting.weeks());
        return row("total_cost_nok")
                .map(cost -> job.isEmpty()
                        ? words.text("answer.run.cost", kroner(cost), weeks)
                        : words.text("answer.run.costs", kroner(cost), weeks, kroner(job.get())));
    }

    private String kroner(ScenarioRow row) {
        Scale scale = Scale.of(row.outcome(), Scale.size(row.mean()));
        double value = scale.apply(row.mean());
        return numbers.plain(value, NumberText.decimals(value)) + " " + scale.unit(row.outcome(), words);
    }

    /** The row of everybody, where it could be computed. */
    private Optional<ScenarioRow> row(String outcome) {
        return rows.stream()
                .filter(row -> row.outcome().equals(outcome) && row.group().equals("all") && row.n() > 0)
                .findFirst();
    }
}
