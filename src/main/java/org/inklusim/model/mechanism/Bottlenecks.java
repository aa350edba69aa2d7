package org.inklusim.model.mechanism;

import org.inklusim.model.agent.Bottleneck;
import org.inklusim.model.agent.Bruker;
import org.inklusim.model.agent.Measure;
import org.inklusim.population.BrukerSpec;
import org.inklusim.population.Education;
import org.inklusim.random.KeyedRandom;

/**
 * B18, the bottleneck: what stops a person differs, and help on that point can be enough for the rest to go by itself;
 * help beside it is wasted and disheartens [HAL23 §6.1.2 §6.1.8 §6.2.3; sizes assumed]. Each person has one bottleneck,
 * drawn so that needs, schooling and where the person lives point to it. A measure on it eases it week by week; so does
 * help outside measures, as far as the office knows the case: talks on the way in the system, to the interview and to
 * work, an employer asked for who shuns the first contact, a talk at the workplace for who needs one that adapts. The
 * more it is eased, the better the chance of finding a job, alone or with help.
 *
 * <p>Off: nothing in particular stops anybody, and no measure is beside the point.
 */
public final class Bottlenecks {
    private static final long WHICH = KeyedRandom.decision("B18.which");
    private static final long SEEN = KeyedRandom.decision("B18.seen");
    private static final long GUESS = KeyedRandom.decision("B18.guess");

    private final boolean on;
    private final double pointed;
    private final double[] perWeek = new double[Measure.count()];
    private final double perHelp;
    private final double job;
    private final double usualEased;
    private final double heartens;
    private final double usualShare;
    private final double counts;
    private final Motivation motivation;

    public Bottlenecks(Settings settings, MeasureCatalogue catalogue, Motivation motivation) {
        this.motivation = motivation;
        on = settings.on("B18");
        pointed = settings.get("bottleneck.pointed_weight");
        double left = 1 - settings.get("bottleneck.eased_by_measure");
        for (int i = 0; i < perWeek.length; i++) {
            perWeek[i] = 1 - StrictMath.pow(left, 1.0 / catalogue.weeks(Measure.of(i)));
        }
        perHelp = settings.get("bottleneck.eased_per_help");
        job = settings.get("bottleneck.job_effect");
        usualEased = settings.get("bottleneck.usual_eased");
        heartens = settings.get("bottleneck.motivation_effect");
        usualShare = settings.get("bottleneck.usual_share_on_it");
        counts = settings.get("order.bottleneck_weight");
    }

    /** Somebody meets the office. */
    void begin(Week week, Bruker bruker) {
        BrukerSpec spec = bruker.spec;
        double point = 0;
        for (int i = 0; i < Bottleneck.count(); i++) {
            point += weight(spec, Bottleneck.of(i));
        }
        point *= week.random().uniform(bruker.id(), WHICH, 0);
        for (int i = 0; i < Bottleneck.count() && point >= 0; i++) {
            double weight = weight(spec, Bottleneck.of(i));
            if (weight > 0) {
                bruker.bottleneck = Bottleneck.of(i);
                point -= weight;
            }
        }
        bruker.eased = 0;
    }

    private double weight(BrukerSpec spec, Bottleneck bottleneck) {
        double weight = 1 + pointed * bottleneck.pointedAtBy(spec.needs());
        return switch (bottleneck) {
            case SCHOOL -> spec.education() == Education.COMPULSORY ? weight : 0;
            case DISTANCE -> pointed * ((spec.outsideCity() ? 1 : 0) + (spec.careDuties() ? 1 : 0));
            case CV, FIRST_CONTACT, INTERVIEW, SYSTEM, ADAPTATION -> weight;
        };
    }

    /** A week in a measure: on the bottleneck it eases it and heartens, beside it is felt as wasted. */
    void inMeasure(Bruker bruker) {
        if (on) {
            boolean onIt = ease(bruker, bruker.measure);
            motivation.draw(bruker, heartens * ((onIt ? 1 : 0) - usualShare));
        }
    }

    /** What a week in a measure eases; says whether the measure is on the bottleneck. */
    boolean ease(Bruker bruker, Measure measure) {
        boolean onIt = bruker.bottleneck.eased(measure);
        if (on && onIt) {
            bruker.eased = Curves.grow(bruker.eased, perWeek[measure.ordinal()]);
        }
        return onIt;
    }

    /**
     * Help outside measures, to the share of the case that is known.
     *
     * @param build what the talk builds against a meeting, 0–1
     */
    void help(Bruker bruker, Bottleneck.Help help, double build) {
        if (on && bruker.bottleneck.help() == help) {
            bruker.eased = Curves.grow(bruker.eased, perHelp * bruker.known * build);
        }
    }

    /** What the office takes for the bottleneck: the right one with the chance that the case is known, else any. */
    Bottleneck seen(Week week, Bruker bruker) {
        if (week.random().uniform(bruker.id(), SEEN, week.number()) < bruker.known) {
            return bruker.bottleneck;
        }
        return Bottleneck.of((int) (week.random().uniform(bruker.id(), GUESS, week.number()) * Bottleneck.count()));
    }

    /** How much better a measure seems to fit for being on what is taken for the bottleneck. */
    double seems(Bottleneck seen, Measure measure) {
        return on ? counts * ((seen.eased(measure) ? 1 : 0) - usualShare) : 0;
    }

    /** Log increase of the rate of finding a job. */
    double finding(Bruker bruker) {
        return on ? job * (bruker.eased - usualEased) : 0;
    }

    /** How far a measure is on what stops a person, 0 or 1; when off as far as is usual. */
    double point(Bruker bruker, Measure measure) {
        return on ? bruker.bottleneck.eased(measure) ? 1 : 0 : usualShare;
    }
}
