package org.inklusim.model;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.inklusim.model.agent.Measure;
import org.inklusim.scenario.Lever;
import org.inklusim.scenario.MechanismCatalogue;
import org.inklusim.scenario.Parameter;

/** Levers, switches, numbers and reforms anywhere within their ranges. */
final class RandomScenario {
    private static final String[] SELECT = {"interest", "need", "readiness", "random", "allocated"};
    private static final String[] ELIGIBLE = {"all", "mental_health", "under_30"};
    private static final String[] POLICY = {"none", "unpaid", "subsidised"};
    private static final String[] KIND = {"standard", "hybrid", "jobbspesialist"};

    private final Random random;
    private final List<String> sets = new ArrayList<>();
    private int posts;
    private boolean postsKnown;

    private RandomScenario(long seed) {
        random = new Random(seed);
    }

    /** The case with this number. */
    static String[] sets(long seed) {
        RandomScenario scenario = new RandomScenario(seed);
        scenario.levers();
        scenario.reforms();
        scenario.switches();
        scenario.numbers();
        return scenario.sets.toArray(String[]::new);
    }

    private void levers() {
        posts = 2 + random.nextInt(4);
        set("population.brukere", 100);
        int offices = 1 + random.nextInt(3);
        set("population.offices", offices);
        set("population.employers", 5 + random.nextInt(60));
        set("population.profile", any("nav-2023", "nav-aap"));
        switch (random.nextInt(4)) {
            case 0 -> set("portfolio.size", 1 + random.nextInt(100 / offices / 2));
            case 1 -> set("portfolio.distribution", offices == 1 ? "afi24" : "[8, 12]");
            default -> {
                set("portfolio.veiledere", posts);
                postsKnown = true;
            }
        }
        set("horizon.start", any("common", "steady"));
        set("horizon.burn_in", random.nextInt(20));
        set("practice.kind", any(KIND));
        set("practice.hybrid.cases", random.nextInt(21));
        set("practice.hybrid.select_by", any(SELECT));
        set("practice.hybrid.eligible", any(ELIGIBLE));
        set("practice.jobbspesialist.count", random.nextInt(posts));
        set("practice.jobbspesialist.caseload", 1 + random.nextInt(30));
        set("practice.jobbspesialist.staff", staff());
        set("practice.jobbspesialist.select_by", any(SELECT));
        set("practice.jobbspesialist.eligible", any(ELIGIBLE));
        set("mentor.policy", any(POLICY));
        set("mentor.nearness", any("leader", "colleague", "hr", "employer_decides"));
        set("mentor.hours_per_week", random.nextInt(38));
        set("mentor.max_months", random.nextInt(37));
        set("mentor.extension", any("fixed", "flexible"));
        set("office.leader_support", within(0, 1));
        set("office.reflection_meetings_per_month", random.nextInt(21));
        set("office.defensive_routines", within(0, 1));
        set("office.spread", within(0, 1));
        set("contact.answer_target_days", random.nextInt(11));
        set("contact.digital_share", within(0, 1));
        set("labour_market.vacancies", random.nextInt(4) == 0 ? 0 : within(0, 3));
        set("labour_market.others", random.nextInt(4) == 0 ? 0 : within(0, 3));
        set("labour_market.season", any("on", "off"));
        set("labour_market.path", any("steady", "downturn"));
        set("office.collaboration", within(0, 1));
        set("contact.one_contact_per_employer", random.nextBoolean());
        for (int i = 0; i < Measure.count(); i++) {
            if (random.nextInt(4) == 0) {
                set("measures.budget_share." + Measure.of(i).id(), within(0, 1.0 / Measure.count()));
            }
            if (random.nextInt(4) == 0) {
                set("measures.places." + Measure.of(i).id(), random.nextInt(300));
            }
        }
    }

    private void reforms() {
        int week = 5 + random.nextInt(25);
        String first = "{week: " + week + ", set: {practice.kind: " + any(KIND) + ", mentor.policy: " + any(POLICY)
                + ", labour_market.vacancies: " + within(0, 2) + ", practice.hybrid.cases: " + random.nextInt(9) + "}}";
        String second = "{week: " + (week + 1 + random.nextInt(20)) + ", set: {practice.kind: " + any(KIND)
                + ", parameters: {time.contact_minutes: " + (30 + random.nextInt(40)) + "}}}";
        String third = "{week: " + (50 + random.nextInt(8)) + ", set: {" + anything() + "}}";
        set("changes", "[" + first + ", " + second + ", " + third + "]");
    }

    /** Some of all levers that may be moved on the way, each anywhere in its range. */
    private String anything() {
        List<String> moved = new ArrayList<>();
        for (Lever lever : Lever.movable()) {
            if (random.nextInt(4) == 0) {
                moved.add(lever.key() + ": " + value(lever));
            }
        }
        moved.add(
                "measures.places." + Measure.of(random.nextInt(Measure.count())).id() + ": " + random.nextInt(300));
        return String.join(", ", moved);
    }

    /** Posts are taken only where it is known that one is left. */
    private String staff() {
        return postsKnown ? any("from_veiledere", "extra") : "extra";
    }

    private Object value(Lever lever) {
        if (lever.key().equals("practice.jobbspesialist.count")) {
            return random.nextInt(posts);
        }
        if (lever.key().equals("practice.jobbspesialist.staff")) {
            return staff();
        }
        return switch (lever.kind()) {
            case CHOICE -> any(lever.choices().toArray(String[]::new));
            case WHOLE -> (int) lever.min() + random.nextInt((int) (lever.max() - lever.min()) + 1);
            case NUMBER -> within(lever.min(), lever.max()).toPlainString();
        };
    }

    private void switches() {
        for (String id : MechanismCatalogue.shipped().switches()) {
            if (random.nextInt(8) == 0) {
                set("mechanisms." + id, "off");
            }
        }
    }

    private void numbers() {
        for (Parameter parameter : TestRuns.DICTIONARY.all()) {
            if (random.nextInt(3) == 0) {
                int where = random.nextInt(4);
                double value = where == 0 ? parameter.min() : where == 1 ? parameter.max() : 0;
                set("parameters." + parameter.id(), where < 2 ? value : within(parameter.min(), parameter.max()));
            }
        }
    }

    private BigDecimal within(double min, double max) {
        double value = min + (max - min) * random.nextDouble();
        BigDecimal rounded = new BigDecimal(value).round(new MathContext(6));
        return rounded.max(BigDecimal.valueOf(min)).min(BigDecimal.valueOf(max));
    }

    private String any(String... values) {
        return values[random.nextInt(values.length)];
    }

    private void set(String key, Object value) {
        sets.add(key + "=" + (value instanceof BigDecimal number ? number.toPlainString() : value));
    }
}
