package org.inklusim.model.mechanism;

import org.inklusim.model.agent.Bruker;
import org.inklusim.model.agent.Measure;
import org.inklusim.population.Education;
import org.inklusim.random.KeyedRandom;

/**
 * D1, the catalogue of measures: who may have one by rule, how long it lasts and at whom it aims [LIT; SKO23 tab.2;
 * NIC17 tab.2; AFI24 §1.2 §3.2.7 §5.1; literature L26 L34 L38]. What a week in one holds is in {@link MeasureContent}.
 * Mentortilskudd is in C11, inkluderingstilskudd in {@link InclusionGrant}. Driftstilskudd and grants for training and
 * apprentices are seen at a few of sixteen employers (F147); what they pay and to whom is in no text, and they are left
 * out. Who is followed closely is in no measure at a provider, oppfølging among them (A7).
 * Structural.
 */
public final class MeasureCatalogue {
    private static final long GENERAL = KeyedRandom.decision("D1.general_subjects");

    private final Calendar calendar;
    private final int avklaringLeast;
    private final int avklaringLongest;
    private final int generalLongest;
    private final double generalShare;
    private final double[] weeks = new double[Measure.count()];
    private final double[] aim = new double[Measure.count()];
    private final int arbeidstreningLongest;
    private final int arbeidstreningMore;
    private final int subsidyLongestReduced;
    private final int subsidyLongest;
    private final int trainingLongest;
    private final double trainingAge;
    private final double higherAge;

    public MeasureCatalogue(Settings settings) {
        calendar = new Calendar(settings);
        avklaringLeast = (int) settings.get("rule.avklaring_least_weeks");
        avklaringLongest = (int) settings.get("rule.avklaring_longest_weeks");
        generalLongest = (int) (Units.WEEKS_PER_YEAR * settings.get("rule.general_upper_secondary_years"));
        generalShare = settings.get("training.general_share");
        for (int i = 0; i < Measure.count(); i++) {
            Measure measure = Measure.of(i);
            weeks[i] = measure == Measure.AVKLARING
                    ? (avklaringLeast + avklaringLongest) / 2
                    : settings.get("measure." + measure.id() + ".weeks");
            aim[i] = settings.get("measure." + measure.id() + ".aim");
        }
        arbeidstreningLongest = wholeWeeks(settings, "rule.arbeidstrening_months");
        arbeidstreningMore = wholeWeeks(settings, "rule.arbeidstrening_more_months");
        subsidyLongestReduced = wholeWeeks(settings, "subsidy.longest_months");
        subsidyLongest = wholeWeeks(settings, "subsidy.longest_months_full_capacity");
        trainingLongest = (int) (Units.WEEKS_PER_YEAR * settings.get("rule.training_years"));
        trainingAge = settings.get("rule.training_age");
        higherAge = settings.get("rule.higher_education_age");
    }

    private static int wholeWeeks(Settings settings, String months) {
        return (int) Math.round(Units.weeks(settings.get(months)));
    }

    /** Usual length of a measure in weeks. */
    int weeks(Measure measure) {
        return (int) weeks[measure.ordinal()];
    }

    /** Somebody meets the office: who has not completed upper-secondary school may want its general subjects. */
    void begin(Week week, Bruker bruker) {
        bruker.generalSubjects = bruker.spec.education() == Education.COMPULSORY
                && week.random().uniform(bruker.id(), GENERAL, 0) < generalShare;
    }

    /**
     * Weeks for which a measure is planned for a person: its usual length, as far as rules allow; avklaring the shorter
     * the more is clear already. What goes on outside the rules (D6) has its usual length.
     */
    int weeks(Bruker bruker, Measure measure) {
        if (measure == Measure.AVKLARING) {
            return (int) Math.round(avklaringLongest - bruker.clarified * (avklaringLongest - avklaringLeast));
        }
        int longest = longest(bruker, measure);
        return longest > 0 ? Math.min(weeks(measure), longest) : weeks(measure);
    }

    /** Share of all that is unclear that a week of avklaring makes clear: all of it in the weeks planned. */
    double clarifiedPerWeek() {
        return 1.0 / avklaringLongest;
    }

    /**
     * Longest that rules let a person have a measure, in weeks: avklaring 12; arbeidstrening a year, and half a year more
     * with reduced work capacity; lønnstilskudd one or two; training three years in all, of general upper-secondary
     * school one at most (LIT, F78; SKO23, F74; literature L38). Of the others no text tells a limit.
     */
    int longest(Bruker bruker, Measure measure) {
        boolean reduced = bruker.spec.innsatsgruppe().reducedWorkCapacity();
        return switch (measure) {
            case ARBEIDSTRENING -> arbeidstreningLongest + (reduced ? arbeidstreningMore : 0);
            case LONNSTILSKUDD -> reduced ? subsidyLongestReduced : subsidyLongest;
            case AMO, HIGHER_EDUCATION -> Math.max(0, trainingLongest - bruker.trainingWeeks);
            case VOCATIONAL_TRAINING -> {
                int left = Math.max(0, trainingLongest - bruker.trainingWeeks);
                yield bruker.generalSubjects ? Math.min(generalLongest, left) : left;
            }
            case AVKLARING -> avklaringLongest;
            case SHELTERED_PRACTICE, OPPFOLGING -> Integer.MAX_VALUE;
        };
    }

    /**
     * Whether rules on age, innsatsgruppe and time already spent let a person have a measure; training from the year in
     * which an age is reached [SKO23 tab.2].
     */
    boolean allowed(Week week, Bruker bruker, Measure measure) {
        return longest(bruker, measure) > 0 && fits(week, bruker, measure);
    }

    private boolean fits(Week week, Bruker bruker, Measure measure) {
        return switch (measure) {
            case AMO, VOCATIONAL_TRAINING -> calendar.ageReached(week.number(), bruker) >= trainingAge;
            case HIGHER_EDUCATION ->
                calendar.ageReached(week.number(), bruker) >= higherAge
                        && bruker.spec.innsatsgruppe().reducedWorkCapacity();
            case SHELTERED_PRACTICE -> bruker.spec.innsatsgruppe().reducedWorkCapacity();
            case AVKLARING -> bruker.clarified < 1;
            case ARBEIDSTRENING, OPPFOLGING, LONNSTILSKUDD -> true;
        };
    }

    /** Ability at which a measure aims, 0–1; the nearer a person is, the better it fits. */
    double aim(Measure measure) {
        return aim[measure.ordinal()];
    }
}
