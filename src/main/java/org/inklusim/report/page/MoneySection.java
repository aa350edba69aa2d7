package org.inklusim.report.page;

import org.inklusim.report.Answer;
import org.inklusim.report.Named;
import org.inklusim.report.SameMoney;
import org.inklusim.report.Setting;

/** The comparison at the same money: how many veiledere that takes, the answer in words, the main outcomes. */
final class MoneySection {
    private MoneySection() {}

    /** Writes it where {@code --equal-cost} was asked for. */
    static void write(Page page) {
        SameMoney same = page.results.sameMoney();
        if (same == null) {
            return;
        }
        Setting setting = same.setting(page.setting);
        page.html.open("section", "id", "money").line();
        page.heading("h2", "report.money.title");
        page.paragraph("money.intro", page.base());
        page.html.open("ul").line();
        same.found(page.words).forEach(found -> page.html.block("li", AnswerSection.signs(found)));
        page.html.close("ul").line();
        AnswerSection.paragraphs(
                page,
                Answer.of(setting, same.differences(AnswerSection.differences(page)), same.comparison(), page.words));
        for (Named other : setting.others()) {
            page.heading("h3", "report.table.compare", other.name(), page.base());
            new TableSection(page).comparison(other, same.headline(), setting.leadGroup());
        }
        page.paragraph("report.money.files");
        page.html.close("section").line();
    }
}
