package org.inklusim.model;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
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
        int posts = 2 + random.nextInt(4);
        set("population.brukere", 100);
        set("population.offices", 1 + random.nextInt(3));
        set("population.employers", 5 + random.nextInt(60));
        set("population.profile", any("nav-2023", "nav-aap"));
        set("portfolio.veiledere", posts);
        set("horizon.start", any("common", "steady"));
        set("horizon.burn_in", random.nextInt(20));
        set("practice.kind", any(KIND));
        set("practice.hybrid.cases", random.nextInt(21));
        set("practice.hybrid.select_by", any(SELECT));
        set("practice.hybrid.eligible", any(ELIGIBLE));
        set("practice.jobbspesialist.count", random.nextInt(posts));
        set("practice.jobbspesialist.caseload", 1 + random.nextInt(30));
        set("practice.jobbspesialist.staff", any("from_veiledere", "extra"));
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
        set("measures.budget_share.amo", within(0, 0.5));
        set("measures.budget_share.lonnstilskudd", within(0, 0.5));
        set("measures.places.amo", random.nextInt(300));
        set("measures.places.avklaring", random.nextInt(300));
    }

    private void reforms() {
        int week = 5 + random.nextInt(25);
        String first = "{week: " + week + ", set: {practice.kind: " + any(KIND) + ", mentor.policy: " + any(POLICY)
                + ", labour_market.vacancies: " + within(0, 2) + ", practice.hybrid.cases: " + random.nextInt(9) + "}}";
        String second = "{week: " + (week + 1 + random.nextInt(20)) + ", set: {practice.kind: " + any(KIND)
                + ", parameters: {time.contact_minutes: " + (30 + random.nextInt(40)) + "}}}";
        set("changes", "[" + first + ", " + second + "]");
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
