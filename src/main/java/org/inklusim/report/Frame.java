package org.inklusim.report;

import java.util.ArrayList;
import java.util.List;

/** The lines before and after a table. */
final class Frame {
    private final Setting setting;
    private final Messages words;
    private final Layout layout;

    Frame(Setting setting, Messages words, Layout layout) {
        this.setting = setting;
        this.words = words;
        this.layout = layout;
    }

    /** What was run: scenarios with their titles, replicates, seed, weeks. */
    List<String> head(String key) {
        NumberText numbers = new NumberText(words.language());
        boolean alone = setting.others().isEmpty();
        String base = words.text(alone ? "head.scenario" : "head.base");
        String against = words.text("head.against");
        int names = Math.max(base.length(), alone ? 0 : against.length()) + 2;
        List<String> lines = new ArrayList<>(named(base, setting.base(), names));
        for (Named other : setting.others()) {
            lines.addAll(named(against, other, names));
        }
        String replicates = numbers.whole(setting.replicates());
        lines.addAll(paragraph(key, replicates, setting.seed(), numbers.whole(setting.weeks())));
        return lines;
    }

    /** What the results rest on. */
    List<String> model() {
        return paragraph("foot.model", new NumberText(words.language()).whole(setting.assumedParameters()));
    }

    List<String> paragraph(String key, Object... values) {
        return Paragraph.wrap(words.text(key, values), layout.width(), 0);
    }

    private List<String> named(String role, Named scenario, int names) {
        String title = scenario.title(words.language());
        String text = scenario.name() + (title.isBlank() ? "" : ": " + title);
        List<String> lines = new ArrayList<>();
        for (String line : Paragraph.wrap(text, layout.width() - names, 0)) {
            String before = lines.isEmpty() ? role : "";
            lines.add(before + " ".repeat(names - before.length()) + line);
        }
        return lines;
    }

    static String join(List<String> lines) {
        StringBuilder text = new StringBuilder();
        lines.forEach(line -> text.append(line.stripTrailing()).append('\n'));
        return text.toString();
    }
}
