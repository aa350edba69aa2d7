package org.inklusim.report;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import org.inklusim.analysis.AblationRow;
import org.inklusim.analysis.AblationRow.Kind;
import org.inklusim.scenario.Mechanism;
import org.inklusim.scenario.MechanismCatalogue;

/** Says in words which mechanisms carry a difference. */
public final class AblationWords {
    private static final int MOST_SINGLES = 5;
    /** Share of 95 % intervals that miss. */
    private static final double MISSES = 0.05;

    private final StoredAblation found;
    private final Messages words;
    private final NumberText numbers;
    private final Scale scale;
    private final int decimals;

    public AblationWords(StoredAblation found, Messages words) {
        this.found = found;
        this.words = words;
        numbers = new NumberText(words.language());
        AblationRow all = one(Kind.DIFFERENCE);
        double largest = Scale.size(all.value(), all.ci().low(), all.ci().high());
        scale = Scale.of(found.column().outcome(), largest);
        decimals = NumberText.differenceDecimals(
                scale.apply(all.value()),
                scale.apply(all.ci().low()),
                scale.apply(all.ci().high()));
    }

    /** The difference and how the groups share it; then singles; then how to read it. */
    public List<String> paragraphs() {
        List<String> paragraphs = new ArrayList<>();
        AblationRow all = one(Kind.DIFFERENCE);
        String outcome = words.outcome(found.column().outcome());
        if (all.n() == 0) {
            return List.of(words.text("ablation.none", outcome));
        }
        List<String> shares = found.ablation().rows(Kind.GROUP).stream()
                .sorted(Comparator.comparingDouble(row -> -Math.abs(row.value())))
                .map(row -> words.text("ablation.share", name(row), value(row), interval(row)))
                .toList();
        paragraphs.add(words.text(
                        "ablation.difference",
                        found.setting().scenarios().get(1).name(),
                        found.setting().base().name(),
                        outcome,
                        words.group(found.column().group()),
                        value(all),
                        interval(all),
                        unit())
                + (all.clear() ? "" : " " + words.text("ablation.unclear")));
        AblationRow rest = one(Kind.REST);
        paragraphs.add(words.text("ablation.groups", list(shares), value(rest), interval(rest), frame()));
        boolean singles = !found.ablation().rows(Kind.SINGLE).isEmpty();
        if (singles) {
            paragraphs.add(singles());
        }
        paragraphs.add(words.text(singles ? "ablation.read" : "ablation.read.groups", all.n()));
        return paragraphs;
    }

    private String singles() {
        List<String> clear = found.ablation().rows(Kind.SINGLE).stream()
                .filter(AblationRow::clear)
                .sorted(Comparator.comparingDouble(row -> -Math.abs(row.value())))
                .limit(MOST_SINGLES)
                .map(row -> words.text("ablation.single", row.id(), name(row), value(row), interval(row)))
                .toList();
        int tried = found.ablation().rows(Kind.SINGLE).size();
        long byChance = Math.max(1, Math.round(tried * MISSES));
        return clear.isEmpty()
                ? words.text("ablation.no_single", tried)
                : words.text("ablation.singles", list(clear), tried, byChance);
    }

    /** Ids of the mechanisms that are always there. */
    private static String frame() {
        return MechanismCatalogue.shipped().all().stream()
                .filter(mechanism -> mechanism.built() && mechanism.kind() == Mechanism.Kind.STRUCTURAL)
                .map(Mechanism::id)
                .collect(Collectors.joining(", "));
    }

    private String list(List<String> things) {
        return String.join("; ", things);
    }

    AblationRow one(Kind kind) {
        return found.ablation().rows(kind).get(0);
    }

    /** What a row is about. */
    public String name(AblationRow row) {
        return switch (row.kind()) {
            case DIFFERENCE -> words.text("ablation.all");
            case REST -> words.text("ablation.rest");
            case GROUP -> words.text("ablation.group." + row.id());
            case SINGLE -> words.find("mechanism." + row.id()).orElse(row.id());
        };
    }

    /** The value of a row, with its sign. */
    public String value(AblationRow row) {
        return numbers.signed(scale.apply(row.value()), decimals);
    }

    /** The interval of a row. */
    public String interval(AblationRow row) {
        return numbers.interval(
                scale.apply(row.ci().low()), scale.apply(row.ci().high()), decimals);
    }

    /** The unit of all values. */
    public String unit() {
        return scale.unit(found.column().outcome(), words);
    }

    /** What values are divided by. */
    public double scale() {
        return 1 / scale.apply(1);
    }
}
