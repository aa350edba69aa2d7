package org.inklusim.report;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.inklusim.analysis.ComparisonRow;
import org.inklusim.analysis.Crossing;
import org.inklusim.analysis.ResponseCurve;
import org.inklusim.analysis.Side;
import org.inklusim.analysis.Stretch;

/** What curves say of the main outcome, in words: where which scenario gives more, and how surely. */
public final class CurveWords {
    private static final double WIDE = 10;

    private final Curves curves;
    private final Messages words;
    private final NumberText numbers;
    private final Levers levers;
    private final String key;

    /** The words of a language. */
    public CurveWords(Curves curves, Messages words) {
        this.curves = curves;
        this.words = words;
        this.numbers = new NumberText(words.language());
        this.levers = new Levers(words);
        this.key = curves.varied().key();
    }

    /** What was varied, and why arrivals lead where they do. */
    public List<String> before() {
        List<String> sentences = new ArrayList<>();
        String values = String.join(
                words.language() == Language.NB ? "; " : ", ",
                curves.varied().settings().stream().map(levers::value).toList());
        String lever = levers.name(key);
        sentences.add(Answer.capital(
                lever.equals(key)
                        ? words.text("curves.head.key", key, values)
                        : words.text("curves.head", lever, key, values)));
        List<String> differing = curves.setting().burnInDifferences();
        if (differing.contains(key)) {
            sentences.add(Answer.capital(words.text("curves.lead", lever)));
        } else if (!differing.isEmpty()) {
            List<String> names = differing.stream().map(levers::name).toList();
            sentences.add(words.text("answer.lead", String.join(", ", names)));
        }
        return sentences;
    }

    /** What holds for all, such as that replicates are few; may be empty. */
    public List<String> after() {
        int replicates = curves.setting().replicates();
        return replicates > 1 && replicates < Answer.FEW ? List.of(words.text("answer.few", replicates)) : List.of();
    }

    /** What holds of an OTHER. */
    public List<String> sentences(Named other) {
        List<ComparisonRow> rows =
                curves.rows(other.name(), OutcomeOrder.MAIN, curves.setting().leadGroup());
        return curves.varied().numeric() ? alongCurve(other, rows) : byValue(other, rows);
    }

    private List<String> byValue(Named other, List<ComparisonRow> rows) {
        Map<String, List<String>> values = new LinkedHashMap<>();
        for (int p = 0; p < rows.size(); p++) {
            Verdict verdict = Verdict.of(rows.get(p));
            String said = verdict == Verdict.ONCE ? Verdict.EMPTY.key() : verdict.key();
            values.computeIfAbsent(said, verdictKey -> new ArrayList<>())
                    .add(levers.value(curves.varied().settings().get(p)));
        }
        List<String> sentences = new ArrayList<>();
        values.forEach((verdict, there) -> {
            String named = words.text("curves.value", levers.name(key), String.join(", ", there));
            sentences.add(text("curves.values." + verdict, other, named));
        });
        return sentences;
    }

    private List<String> alongCurve(Named other, List<ComparisonRow> rows) {
        Optional<ResponseCurve> curve = curves.curve(rows);
        List<Stretch> stretches = curve.map(ResponseCurve::stretches).orElse(List.of());
        if (stretches.isEmpty()) {
            return List.of(words.text(
                    "curves.none", other.name(), curves.setting().base().name()));
        }
        String first = plain(stretches.get(0).from());
        String last = at(stretches.get(stretches.size() - 1).to());
        List<Side> clear = stretches.stream()
                .map(Stretch::side)
                .filter(side -> side != Side.OPEN)
                .distinct()
                .toList();
        if (clear.isEmpty()) {
            boolean same = rows.stream().allMatch(row -> Verdict.of(row) == Verdict.SAME);
            return List.of(text(same ? "curves.same.always" : "curves.open.always", other, first, last));
        }
        List<Crossing> crossings = curve.orElseThrow().crossings();
        if (!crossings.isEmpty()) {
            boolean sure = crossings.stream().allMatch(Crossing::sure);
            return sure ? List.of(crossing(other, crossings)) : clear(other, stretches, crossings);
        }
        String side = key(clear.get(0));
        return stretches.size() == 1
                ? List.of(text("curves." + side + ".always", other, first, last))
                : List.of(text("curves." + side + ".where", other, first, last), open(stretches));
    }

    private String open(List<Stretch> stretches) {
        String[] ends = stretches.stream()
                .filter(stretch -> stretch.side() == Side.OPEN)
                .flatMap(stretch -> List.of(plain(stretch.from()), plain(stretch.to())).stream())
                .toArray(String[]::new);
        return ends.length <= 4
                ? words.text(ends.length == 2 ? "curves.open.one" : "curves.open.two", (Object[]) ends)
                : words.text("curves.open.many");
    }

    /** Crossings with a clear difference below the first and above the last. */
    private String crossing(Named other, List<Crossing> crossings) {
        Crossing first = crossings.get(0);
        Crossing last = crossings.get(crossings.size() - 1);
        StringBuilder sentence = new StringBuilder(
                text("curves." + key(first.before()) + ".first", other, at(first.at()), interval(first)));
        for (Crossing next : crossings.subList(1, crossings.size())) {
            sentence.append(words.text("curves." + key(next.before()) + ".next", plain(next.at()), interval(next)));
        }
        return sentence.append(words.text("curves." + key(last.after()) + ".last"))
                .toString();
    }

    /** Only where the difference is clear, as it is not on both sides of every crossing. */
    private List<String> clear(Named other, List<Stretch> stretches, List<Crossing> crossings) {
        StringBuilder sentence = new StringBuilder();
        for (Stretch stretch : stretches) {
            String side = "curves." + key(stretch.side());
            if (stretch.side() != Side.OPEN) {
                sentence.append(
                        sentence.isEmpty()
                                ? text(side + ".clear", other, plain(stretch.from()), at(stretch.to()))
                                : words.text(side + ".also", plain(stretch.from()), plain(stretch.to())));
            }
        }
        List<String> places = crossings.stream()
                .filter(crossing -> !crossing.sure())
                .map(crossing -> plain(crossing.at()))
                .toList();
        return List.of(
                sentence.append(words.text("curves.elsewhere")).toString(),
                words.text("curves.means", String.join(words.text("curves.then"), places)));
    }

    private String interval(Crossing crossing) {
        return words.text("curves.interval", plain(crossing.low()), plain(crossing.high()));
    }

    /** A text about an OTHER: its name, who, BASE's name, and more. */
    private String text(String message, Named other, Object... more) {
        Object[] all = new Object[3 + more.length];
        all[0] = other.name();
        all[1] = words.text("answer.who." + curves.setting().leadGroup());
        all[2] = curves.setting().base().name();
        System.arraycopy(more, 0, all, 3, more.length);
        return words.text(message, all);
    }

    private static String key(Side side) {
        return side.name().toLowerCase(Locale.ROOT);
    }

    /** A value with what it is of. */
    private String at(double value) {
        return words.find("curves.unit." + key).isPresent()
                ? words.text("curves.unit." + key, plain(value))
                : words.text("curves.at", plain(value), levers.name(key));
    }

    /** A value: whole where those tried are whole and far apart, else with three digits. */
    public String plain(double value) {
        double[] tried = curves.varied().numbers();
        boolean whole = Arrays.stream(tried).allMatch(x -> x == StrictMath.rint(x));
        boolean wide = tried[tried.length - 1] - tried[0] >= WIDE;
        boolean atValue = Arrays.stream(tried).anyMatch(x -> x == value);
        if (whole && (wide || atValue)) {
            return numbers.plain(value, 0);
        }
        return atValue
                ? levers.value(curves.varied()
                        .settings()
                        .get(Arrays.stream(tried).boxed().toList().indexOf(value)))
                : numbers.plain(value, whole ? 1 : NumberText.decimals(tried[tried.length - 1] - tried[0]));
    }
}
