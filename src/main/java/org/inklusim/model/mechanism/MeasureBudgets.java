package org.inklusim.model.mechanism;

import java.util.Map;
import org.inklusim.model.agent.Bruker;
import org.inklusim.model.agent.Kontor;
import org.inklusim.model.agent.Measure;
import org.inklusim.model.ledger.Account;
import org.inklusim.model.ledger.Purpose;

/**
 * D2, the money: each office gets a budget from above for a calendar year and each measure, from which places at
 * providers, wage subsidies and inkluderingstilskudd are paid [HAL23 §3.5 §3.6; AFI24 §3.2.4]. By default it pays for the
 * places there are, all year; a share given in the scenario is one of the office's usual budget. What is begun is paid
 * for, also when it overdraws; nothing begins that the rest of the year cannot carry. So a cut on the way falls on those
 * in line. What is left at the end of the year is gone; no source says that it is pressed harder to be used late in the
 * year, so pressure (D2) hangs on empty places all year alike. Share of D2's switch.
 */
public final class MeasureBudgets {
    private final boolean on;
    private final long[] price = new long[Measure.count()];
    private final double[] places = new double[Measure.count()];
    private final double[] share = new double[Measure.count()];
    private final double usual;
    private final Calendar calendar;

    public MeasureBudgets(Settings settings) {
        on = settings.on("D2");
        calendar = new Calendar(settings);
        Map<String, Double> shares = settings.scenario().measures().budgetShare();
        Map<String, Double> given = settings.scenario().measures().places();
        double all = 0;
        for (int i = 0; i < Measure.count(); i++) {
            Measure measure = Measure.of(i);
            price[i] = Math.round(pricePerWeek(settings, measure) * Units.ORE_PER_KRONE);
            places[i] = settings.get("measure." + measure.id() + ".places");
            all += places[i] * price[i] * Units.WEEKS_PER_YEAR;
        }
        usual = all;
        for (int i = 0; i < Measure.count(); i++) {
            String id = Measure.of(i).id();
            double year = (double) price[i] * Units.WEEKS_PER_YEAR;
            share[i] = shares.getOrDefault(id, Double.NaN);
            double afforded = shares.containsKey(id) && year > 0 ? share[i] * usual / year : places[i];
            places[i] = given.getOrDefault(id, afforded);
        }
    }

    /** What a place costs at most in a week, in kroner; of arbeidstrening, what adaptation costs spread over it. */
    private static double pricePerWeek(Settings settings, Measure measure) {
        return switch (measure) {
            case ARBEIDSTRENING ->
                settings.get("inclusion_grant.nok_full_need") / settings.get("measure.arbeidstrening.weeks");
            case LONNSTILSKUDD ->
                new WageSubsidy(settings).most()
                        * (1 + settings.get("wage.employer_tax_share"))
                        * Math.round(settings.get("wage.nok_per_hour") * settings.get("work.hours_per_week"));
            case AVKLARING, SHELTERED_PRACTICE, OPPFOLGING, AMO, VOCATIONAL_TRAINING, HIGHER_EDUCATION ->
                Units.perWeek(settings.get("measure." + measure.id() + ".nok_per_month"));
        };
    }

    /** Kroner a week that a place costs at the most. */
    double price(Measure measure) {
        return price[measure.ordinal()] / Units.ORE_PER_KRONE;
    }

    /** Whole places there are in an office, the nearest number; money may not last for all. */
    long places(Kontor kontor, Measure measure) {
        return Math.round(places[measure.ordinal()] * kontor.firstStock / Units.THOUSAND);
    }

    /** A week begins: in the first of a calendar year, and of a run, accounts begin anew. */
    void begin(Week week, Kontor kontor) {
        boolean newYear = calendar.weeksLeft(week.number()) == Units.WEEKS_PER_YEAR;
        if (newYear || kontor.budgetSince == Bruker.NEVER) {
            kontor.budgetSince = week.number();
            for (int i = 0; i < kontor.spent.length; i++) {
                kontor.spentEarlier += kontor.spent[i];
                kontor.spent[i] = 0;
            }
        }
    }

    /** Øre left of the budget of the year; of the part of it that has been played where the run began later. */
    private double left(Week week, Kontor kontor, Measure measure) {
        int i = measure.ordinal();
        double year = Double.isNaN(share[i])
                ? (double) places(kontor, measure) * price[i] * Units.WEEKS_PER_YEAR
                : share[i] * usual * kontor.firstStock / Units.THOUSAND;
        double counted = week.number() - kontor.budgetSince + calendar.weeksLeft(week.number());
        return year * counted / Units.WEEKS_PER_YEAR - kontor.spent[i];
    }

    /** Places that money carries for the rest of the year, at the price of a place. */
    long afforded(Week week, Kontor kontor, Measure measure) {
        long price = this.price[measure.ordinal()];
        if (!on || price == 0) {
            return Long.MAX_VALUE;
        }
        return (long) (left(week, kontor, measure) / (price * calendar.weeksLeft(week.number())));
    }

    /** Whether an amount can be granted once from what is left for a measure. */
    boolean canPay(Week week, Kontor kontor, Measure measure, double kroner) {
        return !on || kroner * Units.ORE_PER_KRONE <= left(week, kontor, measure);
    }

    /** The state pays from an office's budget. */
    void pay(Week week, Bruker bruker, Account to, Purpose purpose, double kroner) {
        Kontor kontor = bruker.veileder.kontor;
        kontor.spent[bruker.measure.ordinal()] += week.ledger().kroner().pay(Account.STATE, to, purpose, kroner);
    }
}
