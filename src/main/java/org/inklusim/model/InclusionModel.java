package org.inklusim.model;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.inklusim.model.agent.Society;
import org.inklusim.model.ledger.Ledger;
import org.inklusim.model.mechanism.Event;
import org.inklusim.model.mechanism.Listener;
import org.inklusim.model.mechanism.Settings;
import org.inklusim.model.mechanism.Week;
import org.inklusim.population.Inhabitants;
import org.inklusim.random.KeyedRandom;
import org.inklusim.scenario.Parameters;
import org.inklusim.scenario.Scenario;
import org.inklusim.scenario.Timeline;
import sim.engine.SimState;
import sim.engine.Steppable;

/**
 * One run: the week plan on MASON's schedule, one step a week, each phase at an ordering of its own. The generator of
 * the schedule is never drawn from; every number is keyed. Not thread-safe; make a fresh one for each run.
 */
public final class InclusionModel extends SimState {
    private static final long serialVersionUID = 1L;

    private final transient RunSpec spec;
    private final transient KeyedRandom keyed;
    private final transient Week week;
    /** Who was there first: how large offices are stays, whatever a reform changes. */
    private final transient Inhabitants founders;

    private final transient List<Watcher> watchers = new ArrayList<>();
    private final transient Consumer<String> parameterReader;
    private final transient boolean burningIn;
    private transient WeekPlan plan;
    private transient Timeline timeline;

    private InclusionModel(
            RunSpec spec, Society society, Ledger ledger, boolean burningIn, Consumer<String> parameterReader) {
        super(spec.seed());
        this.spec = spec;
        this.burningIn = burningIn;
        this.parameterReader = parameterReader;
        timeline = spec.timeline();
        keyed = new KeyedRandom(spec.seed(), spec.replicate());
        Scenario founding = spec.timeline().burnIn();
        founders = new Inhabitants(founding, parameters(founding), keyed, spec.profile());
        int first = burningIn ? 1 - burnInWeeks(spec) : 1;
        week = new Week(society, ledger, keyed, first);
        plan = plan(burningIn ? spec.timeline().burnIn() : spec.timeline().at(1));
    }

    private static int burnInWeeks(RunSpec spec) {
        return spec.timeline().burnIn().horizon().burnIn();
    }

    /** Founds a society and lets its burn-in happen. */
    public static BurnedIn burnIn(RunSpec spec, CheckLevel check) {
        return burnIn(spec, check, id -> {});
    }

    /**
     * @param parameterReader told the id of every parameter that is read
     */
    public static BurnedIn burnIn(RunSpec spec, CheckLevel check, Consumer<String> parameterReader) {
        InclusionModel model = new InclusionModel(spec, new Society(), new Ledger(), true, parameterReader);
        Scenario scenario = spec.timeline().burnIn();
        WeekPlan plan = model.plan;
        new Founding(
                        model.settings(scenario),
                        model.inhabitants(scenario),
                        plan.newcomers(),
                        plan.mechanisms().newStaff,
                        plan.mechanisms().newEmployers,
                        plan.mechanisms().firstStock)
                .found(model.week);
        model.check(check);
        model.start();
        model.runWeeks(burnInWeeks(spec));
        return new BurnedIn(model.week.society(), model.week.ledger());
    }

    /** A run that goes on from a copy of a burned-in state, at the beginning of week 1. */
    public static InclusionModel from(RunSpec spec, BurnedIn burnedIn, CheckLevel check) {
        return from(spec, burnedIn, check, id -> {});
    }

    /**
     * @param parameterReader told the id of every parameter that is read
     */
    public static InclusionModel from(
            RunSpec spec, BurnedIn burnedIn, CheckLevel check, Consumer<String> parameterReader) {
        InclusionModel model = new InclusionModel(spec, burnedIn.society(), burnedIn.ledger(), false, parameterReader);
        model.check(check);
        model.start();
        return model;
    }

    private void check(CheckLevel level) {
        if (level != CheckLevel.NONE) {
            watchers.add(new AuditWatcher(level));
        }
    }

    /** Lets somebody look on from now. */
    public void watch(Watcher watcher) {
        watchers.add(watcher);
    }

    /** Lets somebody be told what happens from now. */
    public void listen(Listener listener) {
        week.listen(listener);
    }

    /**
     * Lets other reforms hold from the weeks to come on; what has happened stays. A reform of the week to come holds if
     * no week has happened since the last one was over.
     *
     * @param other the same scenario with reforms that differ in weeks to come only
     */
    public void follow(Timeline other) {
        timeline = other;
        reform();
    }

    /** The week to come, or the one at hand. */
    public Week week() {
        return week;
    }

    /** What holds when. */
    public Timeline timeline() {
        return timeline;
    }

    /** The phases as they stand. */
    public List<Phase> phases() {
        return plan.phases();
    }

    /** Puts the phases on the schedule. */
    @Override
    public void start() {
        super.start();
        int phases = plan.phases().size();
        for (int i = 0; i < phases; i++) {
            int place = i;
            schedule.scheduleRepeating(0.0, i, (Steppable) state -> act(place));
        }
        schedule.scheduleRepeating(0.0, phases, (Steppable) state -> endWeek());
    }

    /** Lets so many weeks happen. */
    public void runWeeks(int weeks) {
        for (int i = 0; i < weeks; i++) {
            schedule.step(this);
        }
    }

    private void act(int place) {
        Phase phase = plan.phases().get(place);
        for (int i = 0; i < watchers.size(); i++) {
            watchers.get(i).before(phase, week);
        }
        phase.act(week);
        for (int i = 0; i < watchers.size(); i++) {
            watchers.get(i).after(phase, week);
        }
    }

    private void endWeek() {
        for (int i = 0; i < watchers.size(); i++) {
            watchers.get(i).weekOver(week);
        }
        week.society().forgetAbsorbed();
        week.next();
        if (!burningIn) {
            reform();
        }
    }

    private void reform() {
        for (Timeline.Segment segment : timeline.segments()) {
            if (segment.fromWeek() == week.number() && week.number() > 1) {
                plan = plan(segment.scenario());
                week.society().kontorer().forEach(kontor -> week.tell(Event.REFORM, kontor));
            }
        }
    }

    private WeekPlan plan(Scenario scenario) {
        return new WeekPlan(settings(scenario), inhabitants(scenario));
    }

    private Settings settings(Scenario scenario) {
        return new Settings(scenario, parameters(scenario));
    }

    private Parameters parameters(Scenario scenario) {
        return new Parameters(spec.dictionary(), scenario.parameters(), parameterReader);
    }

    private Inhabitants inhabitants(Scenario scenario) {
        return founders.after(scenario, parameters(scenario));
    }
}
