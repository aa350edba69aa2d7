package org.inklusim.model.practice;

import org.inklusim.model.agent.Bruker;
import org.inklusim.model.agent.Task;
import org.inklusim.model.mechanism.Belief;
import org.inklusim.model.mechanism.Candidates;
import org.inklusim.model.mechanism.Settings;
import org.inklusim.model.mechanism.Units;
import org.inklusim.model.mechanism.Week;
import org.inklusim.model.mechanism.WorkAbility;
import org.inklusim.population.Need;
import org.inklusim.random.KeyedRandom;
import org.inklusim.scenario.Practice.Eligible;
import org.inklusim.scenario.Practice.SelectBy;

/**
 * A7 and A8, the order of candidates for close follow-up: among those who may be chosen and whose kartlegging is done, the first by
 * the chosen order; ties go to the lower id [AFI24 §4.2 §7.1.2 §7.3]. Who is thought of, and what finding them takes, is
 * A16.
 */
final class Selection {
    private static final long LOT = KeyedRandom.decision("practice.lot");

    private final SelectBy by;
    private final Eligible eligible;
    private final double youngBelow;
    private final double sickPayWeeks;
    private final double aapWeeks;
    private final double giveUpWeeks;
    private final WorkAbility ability;
    private final Belief belief;
    private final Candidates candidates;

    Selection(Settings settings, SelectBy by, Eligible eligible, WorkAbility ability, Belief belief) {
        this.belief = belief;
        candidates = new Candidates(settings, belief);
        this.by = by;
        this.eligible = eligible;
        this.ability = ability;
        youngBelow = settings.get("rule.young_age");
        sickPayWeeks = settings.get("benefit.sick_pay_weeks");
        aapWeeks = settings.get("benefit.aap_weeks");
        giveUpWeeks = Units.weeks(settings.get("close.give_up_months"));
    }

    /** The order in which close cases are chosen. */
    SelectBy by() {
        return by;
    }

    /** Whether a person may be chosen now; one who was given up not before others have had as long. */
    boolean mayBeChosen(Week week, Bruker bruker) {
        return candidates.thoughtOf(bruker)
                && !bruker.close()
                && belief.candidate(bruker, bruker.veileder)
                && bruker.follower == null
                && !bruker.waits(Task.KARTLEGGING)
                && week.number() - bruker.givenUp >= giveUpWeeks
                && switch (eligible) {
                    case ALL -> true;
                    case MENTAL_HEALTH -> Need.MENTAL_HEALTH.in(bruker.spec.needs());
                    case UNDER_30 -> bruker.spec.age() < youngBelow;
                };
    }

    /** Place in the order: the highest is chosen first. */
    double score(Week week, Bruker bruker) {
        return switch (by) {
            case INTEREST -> bruker.spec.interest() + candidates.headStart(bruker);
            case NEED -> bruker.supportNeed + candidates.headStart(bruker);
            case READINESS -> ability.productivity(bruker) + candidates.headStart(bruker);
            case RANDOM -> week.random().uniform(bruker.id(), LOT, 0);
            case ALLOCATED -> bruker.weeksOutOfWork / (1.0 + bruker.weeksOutOfWork) - weeksLeft(bruker);
        };
    }

    /** Weeks until the benefit ends; where no rule ends it, more than for anybody else. */
    private double weeksLeft(Bruker bruker) {
        return switch (bruker.benefit) {
            case SYKEPENGER -> Math.max(0, sickPayWeeks - bruker.benefitWeeks);
            case AAP -> Math.max(0, aapWeeks - bruker.benefitWeeks);
            case DAGPENGER, TILTAKSPENGER, SOSIALSTONAD, KVP, UFORETRYGD -> sickPayWeeks + aapWeeks;
        };
    }
}
