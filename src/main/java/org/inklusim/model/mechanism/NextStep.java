package org.inklusim.model.mechanism;

import org.inklusim.model.agent.Bottleneck;
import org.inklusim.model.agent.Bruker;
import org.inklusim.model.agent.Kontor;
import org.inklusim.model.agent.Measure;
import org.inklusim.model.agent.Risk;
import org.inklusim.model.agent.Skill;
import org.inklusim.model.agent.State;
import org.inklusim.model.agent.Task;
import org.inklusim.model.mechanism.Participation.Matter;
import org.inklusim.random.KeyedRandom;

/**
 * A6, standard practice (bestiller–utfører): in a talk the veileder passes on a vacancy to one who is ready, or orders
 * the measure that seems to fit; how well it fits depends on how much of the case is known [AFI24 §3.2.7 §4.2 ch.6
 * §6.2]. The form: each measure aims at a level of work ability; what a veileder sees of the ability is right to the
 * share of the case that is known, for the rest a keyed guess. Structural.
 */
public final class NextStep {
    private static final long GUESS = KeyedRandom.decision("A6.guess");

    private final double offer;
    private final double newsWeeks;
    private final double width;
    private final double threshold;
    private final InsideHelp help;
    private final WorkAbility ability;
    private final MeasureCatalogue catalogue;
    private final PlacesAndMoney places;
    private final FiniteVacancies vacancies;
    private final HarderHit harderHit;
    private final InclusionConditions conditions;
    private final LocalShortage shortage;
    private final Competence competence;
    private final Bottlenecks bottlenecks;
    private final TrainingThreshold training;
    private final SomeoneToAsk toAsk;
    private final Discretion discretion;
    private final Participation participation;

    public NextStep(
            Settings settings,
            InsideHelp help,
            WorkAbility ability,
            MeasureCatalogue catalogue,
            PlacesAndMoney places,
            FiniteVacancies vacancies,
            HarderHit harderHit,
            InclusionConditions conditions,
            LocalShortage shortage,
            Competence competence,
            Bottlenecks bottlenecks,
            TrainingThreshold training,
            SomeoneToAsk toAsk,
            Discretion discretion,
            Participation participation) {
        this.bottlenecks = bottlenecks;
        this.toAsk = toAsk;
        this.discretion = discretion;
        this.training = training;
        this.participation = participation;
        this.competence = competence;
        this.ability = ability;
        this.catalogue = catalogue;
        this.places = places;
        this.vacancies = vacancies;
        this.harderHit = harderHit;
        this.conditions = conditions;
        this.shortage = shortage;
        this.help = help;
        offer = settings.get("talk.job_offer_chance");
        newsWeeks = settings.get("talk.news_weeks");
        width = settings.get("order.fit_width");
        threshold = settings.get("order.threshold");
    }

    /**
     * What follows from a talk with somebody who waits.
     *
     * @param weeksSince weeks since the last talk: the more, the more vacancies are new
     */
    void take(Week week, Bruker bruker, int weeksSince) {
        if (bruker.state() != State.WAITING) {
            return;
        }
        double able = ability.productivity(bruker);
        Kontor kontor = bruker.veileder.kontor;
        double news = 1 - StrictMath.exp(-weeksSince / newsWeeks);
        double market = vacancies.tightness(kontor) * harderHit.finding(bruker, kontor) * conditions.openings();
        double search = competence.factor(bruker.handler(Task.CONTACT), Skill.EMPLOYER_CONTACT);
        double unstopped = StrictMath.exp(bottlenecks.finding(bruker));
        Hazards.push(week.random(), bruker, Risk.HELPED_JOB, offer * search * news * able * able * market * unstopped);
        if (bruker.followUp.ordersMeasures() && bruker.ordered == null && !bruker.waits(Task.KARTLEGGING)) {
            order(week, bruker, able);
        }
    }

    /** What would have been ordered in a talk before the run, whatever room there was; null for nothing. */
    Measure before(Week then, Bruker bruker) {
        double able = ability.productivity(bruker);
        double guess = then.random().uniform(bruker.id(), GUESS, then.number());
        double seen = bruker.known * able + (1 - bruker.known) * guess;
        Bottleneck stops = bottlenecks.seen(then, bruker);
        Measure best = null;
        double bestScore = threshold;
        for (int i = 0; i < Measure.count(); i++) {
            Measure measure = Measure.of(i);
            double score = fit(then, bruker, measure, seen, stops) + training.pull(bruker, measure, 1);
            score += participation.say(bruker) * (own(then, bruker, measure, able) - score);
            if (score > bestScore && catalogue.allowed(then, bruker, measure)) {
                bestScore = score;
                best = measure;
            }
        }
        return best;
    }

    /** How well a measure seems to fit. */
    private double fit(Week week, Bruker bruker, Measure measure, double seen, Bottleneck stops) {
        return 1
                - Math.abs(seen - catalogue.aim(measure)) / width
                + bottlenecks.seems(stops, measure)
                + discretion.pull(week, bruker, measure);
    }

    /** How well the person thinks that it fits. */
    private double own(Week week, Bruker bruker, Measure measure, double able) {
        return 1
                - Math.abs(able - catalogue.aim(measure)) / width
                + bottlenecks.seems(bruker.bottleneck, measure)
                + participation.wish(week, bruker, measure);
    }

    private void order(Week week, Bruker bruker, double able) {
        Kontor kontor = bruker.veileder.kontor;
        double guess = week.random().uniform(bruker.id(), GUESS, week.number());
        double seen = bruker.known * able + (1 - bruker.known) * guess;
        Bottleneck stops = bottlenecks.seen(week, bruker);
        int rung = participation.hear(week, bruker, Matter.MEASURE);
        double say = participation.say(rung);
        Measure best = null;
        double bestScore = threshold;
        boolean unanswered = bruker.enquiry != null;
        bruker.enquiry = null;
        Measure helped = null;
        double helpedScore = threshold;
        Measure wished = null;
        double wishedScore = threshold;
        for (int i = 0; i < Measure.count(); i++) {
            Measure measure = Measure.of(i);
            boolean allowed = catalogue.allowed(week, bruker, measure);
            if (allowed || discretion.findsAWay(week, bruker, measure)) {
                double score = fit(week, bruker, measure, seen, stops)
                        + places.pull(week, kontor, measure)
                        + shortage.pull(kontor, measure);
                double own = own(week, bruker, measure, able);
                double alone = score + training.pull(bruker, measure, 1);
                alone += say * (own - alone);
                double withHelp = score + training.pull(bruker, measure, allowed ? toAsk.alone() : 1);
                withHelp += say * (own - withHelp);
                if (alone > bestScore) {
                    bestScore = alone;
                    best = measure;
                }
                if (withHelp > helpedScore) {
                    helpedScore = withHelp;
                    helped = measure;
                }
                if (own > wishedScore) {
                    wishedScore = own;
                    wished = measure;
                }
            }
        }
        if (helped != best && !unanswered && toAsk.asks(week, bruker, helped)) {
            return;
        }
        participation.decide(week, bruker, rung, best, wished);
        if (best != null) {
            bruker.ordered = best;
            bruker.orderedSince = week.number();
            bruker.granted = false;
            bruker.ownActivity = !catalogue.allowed(week, bruker, best);
            tell(week, bruker, best, seen, stops, bestScore);
            help.order(week, bruker);
        }
    }

    private void tell(Week week, Bruker bruker, Measure measure, double seen, Bottleneck stops, double score) {
        if (week.listened()) {
            Kontor kontor = bruker.veileder.kontor;
            double fit = 1 - Math.abs(seen - catalogue.aim(measure)) / width;
            week.because(Reason.FIT, fit + bottlenecks.seems(stops, measure), 1);
            week.because(Reason.EMPTY_PLACES, places.pull(week, kontor, measure), 1);
            week.because(Reason.LABOUR_SHORTAGE, shortage.pull(kontor, measure), 1);
            training.explain(week, bruker, measure);
            week.because(Reason.DISCRETION, discretion.pull(week, bruker, measure), 1);
            week.tell(Event.ORDERED, bruker, bruker.handler(Task.CONTACT), measure, score, threshold);
        }
    }
}
