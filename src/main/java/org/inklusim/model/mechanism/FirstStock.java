package org.inklusim.model.mechanism;

import java.util.List;
import org.inklusim.model.agent.Bottleneck;
import org.inklusim.model.agent.Bruker;
import org.inklusim.model.agent.Employer;
import org.inklusim.model.agent.Kontor;
import org.inklusim.model.agent.Measure;
import org.inklusim.model.agent.Task;
import org.inklusim.random.KeyedRandom;

/**
 * Of no mechanism: what people of the first stock are in the middle of when a run is founded: known to the office, and
 * some in a measure, in line for one, or in part-time work. If all began by waiting, measures would be ordered in one
 * wave that is felt for years.
 *
 * <p>Each person's time on the benefit is gone through by itself: talks at the usual interval, in which a measure is
 * ordered or not as in any week (A6), some weeks until it begins, and its length unless it ends before. What the person
 * is in the middle of at the end, and for how long, is then as the theory of stocks says: long spells are met oftener
 * than they begin. Who would be in a measure that is full stands in line. Part-time work is the more frequent the longer
 * people have been on their benefit, and drawn by that theory.
 */
public final class FirstStock {
    private static final long LAST_CONTACT = KeyedRandom.decision("founding.last_contact");
    private static final long ENDS = KeyedRandom.decision("founding.measure_ends");
    private static final long WORKS = KeyedRandom.decision("founding.part_time");
    private static final long BEGAN = KeyedRandom.decision("founding.part_time_began");
    private static final long EMPLOYER = KeyedRandom.decision("founding.employer");

    private final int interval;
    private final double known;
    private final double clarified;
    private final int wait;
    private final double partTime;
    private final double partTimeReduced;
    private final double measureEnds;
    private final double trialEnds;
    private final double partTimeEnds;
    private final MeasureCatalogue catalogue;
    private final PlacesAndMoney places;
    private final NextStep nextStep;
    private final Relation relation;
    private final Bottlenecks bottlenecks;
    private final MeetingOrDigital channel;
    private final MeasureContent content;
    private final Workplaces workplaces;
    private final SayingYes sayingYes;
    private final GrantingClock clock;
    private final Recovery recovery;

    public FirstStock(
            Settings settings,
            MeasureCatalogue catalogue,
            PlacesAndMoney places,
            NextStep nextStep,
            Relation relation,
            Bottlenecks bottlenecks,
            MeasureContent content,
            Workplaces workplaces,
            SayingYes sayingYes,
            GrantingClock clock,
            Recovery recovery) {
        this.catalogue = catalogue;
        this.places = places;
        this.nextStep = nextStep;
        this.relation = relation;
        this.bottlenecks = bottlenecks;
        this.content = content;
        channel = new MeetingOrDigital(settings);
        this.workplaces = workplaces;
        this.sayingYes = sayingYes;
        this.clock = clock;
        this.recovery = recovery;
        interval = (int) settings.get("contact.standard_weeks");
        known = settings.get("kartlegging.known_share");
        clarified = settings.get("kartlegging.clarified_share");
        wait = (int) settings.get("first_stock.wait_weeks");
        partTime = settings.get("first_stock.part_time_per_year") / Units.WEEKS_PER_YEAR;
        partTimeReduced = settings.get("first_stock.part_time_per_year_reduced") / Units.WEEKS_PER_YEAR;
        measureEnds = Units.perWeek(settings.get("first_stock.measure_ends_per_month"));
        trialEnds = Units.perWeek(settings.get("first_stock.trial_ends_per_month"));
        partTimeEnds = Units.perWeek(settings.get("job.ends_per_month")) * settings.get("job.lasting_share")
                + settings.get("job.full_time_per_year") / Units.WEEKS_PER_YEAR;
    }

    /** Somebody of the first stock, begun like all others, has known the office for a while. */
    public void settle(Week week, Bruker bruker) {
        bruker.clear(Task.KARTLEGGING);
        bruker.known = known;
        bruker.clarified = clarified;
        double ago = interval * week.random().uniform(bruker.id(), LAST_CONTACT, 0);
        bruker.lastContact = week.number() - (int) ago;
        recovery.feel(bruker);
        Employer employer = employerOfPartTime(week, bruker);
        if (employer != null) {
            int weeks = gone(week, bruker);
            goThrough(week, bruker, weeks);
            bruker.ordered = null;
            bruker.granted = false;
            workplaces.foundPartTime(week.ago(weeks), bruker, employer);
            return;
        }
        goThrough(week, bruker, 0);
        if (bruker.ordered != null) {
            begin(week, bruker);
        }
    }

    private Employer employerOfPartTime(Week week, Bruker bruker) {
        boolean reduced = bruker.spec.innsatsgruppe().reducedWorkCapacity();
        double chance = 1 - StrictMath.exp(-bruker.benefitWeeks * (reduced ? partTimeReduced : partTime));
        boolean works = week.random().uniform(bruker.id(), WORKS, 0) < chance;
        Kontor kontor = bruker.veileder.kontor;
        List<Employer> wished = kontor.byIndustry.get(bruker.spec.industry().ordinal());
        List<Employer> from = wished.isEmpty() ? kontor.employers : wished;
        for (int k = 0; works && k < from.size(); k++) {
            Employer employer = employer(week, bruker, from, k);
            if (employer.spec.wageMoney()) {
                return employer;
            }
        }
        return null;
    }

    /** Weeks gone of part-time work met at a random time, which began on the benefit and ends at a rate. */
    private int gone(Week week, Bruker bruker) {
        double point = week.random().uniform(bruker.id(), BEGAN, 0);
        double begun = 1 - StrictMath.exp(-partTimeEnds * bruker.benefitWeeks);
        return (int) (-StrictMath.log(1 - point * begun) / partTimeEnds);
    }

    /** Goes through the talks of a person until so many weeks ago; says what is ordered or under way then. */
    private void goThrough(Week week, Bruker bruker, int until) {
        int last = week.number() - bruker.lastContact;
        int free = Integer.MAX_VALUE;
        for (int ago = last + interval * ((bruker.benefitWeeks - last) / interval); ago >= last; ago -= interval) {
            Week then = week.ago(ago);
            relation.unused(bruker, interval);
            boolean digital = channel.digital(then, bruker, Task.CONTACT);
            relation.talk(then, bruker, digital);
            bottlenecks.help(bruker, Bottleneck.Help.TALK, channel.worth(bruker, digital));
            Measure measure = ago <= free && ago >= until ? nextStep.before(then, bruker) : null;
            if (measure != null) {
                int begun = ago - wait;
                int stays = Math.min(catalogue.weeks(bruker, measure), untilEnd(then, bruker, measure));
                free = begun - stays;
                if (free < until) {
                    order(then, bruker, measure);
                } else {
                    haveHad(then, bruker, measure, stays);
                }
            }
        }
    }

    private int untilEnd(Week then, Bruker bruker, Measure measure) {
        double rate = measure.needsEmployer() ? trialEnds : measureEnds;
        return (int) (then.random().exponential(bruker.id(), ENDS, then.number()) / rate);
    }

    private void haveHad(Week then, Bruker bruker, Measure measure, int weeks) {
        content.gave(then, bruker, measure, weeks);
        bruker.workTrainings += measure.state().workTraining() ? 1 : 0;
    }

    private static void order(Week then, Bruker bruker, Measure measure) {
        bruker.ordered = measure;
        bruker.orderedSince = then.number();
        bruker.granted = true;
    }

    /** Begins what was ordered and would be under way; who finds no room stands in line. */
    private void begin(Week week, Bruker bruker) {
        Measure measure = bruker.ordered;
        Kontor kontor = bruker.veileder.kontor;
        int begun = week.number() - bruker.orderedSince - wait;
        boolean place = begun > 0 && places.hasPlace(week, kontor, measure);
        Employer employer = place && measure.needsEmployer() ? atTrial(week, bruker, measure) : null;
        if (place && (employer != null || !measure.needsEmployer())) {
            Week then = week.ago(begun);
            int weeks = catalogue.weeks(bruker, measure);
            if (employer != null) {
                workplaces.begin(then, bruker, employer, measure, weeks);
            } else {
                workplaces.enter(then, bruker, measure, weeks);
            }
            content.gave(then, bruker, measure, begun);
            clock.renewed(week, bruker);
        } else if (!measure.needsEmployer()) {
            kontor.waiting[measure.ordinal()].add(bruker);
        }
    }

    private Employer atTrial(Week week, Bruker bruker, Measure measure) {
        List<Employer> from = bruker.veileder.kontor.employers;
        for (int k = 0; k < from.size(); k++) {
            Employer employer = employer(week, bruker, from, k);
            if (sayingYes.hasRoom(employer) && (measure != Measure.LONNSTILSKUDD || employer.spec.wageMoney())) {
                return employer;
            }
        }
        return null;
    }

    private static Employer employer(Week week, Bruker bruker, List<Employer> from, int k) {
        return from.get((int) (week.random().uniform(bruker.id(), EMPLOYER, k) * from.size()));
    }
}
