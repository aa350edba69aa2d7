package org.inklusim.observe;

import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.inklusim.model.InclusionModel;
import org.inklusim.model.Watcher;
import org.inklusim.model.agent.Agent;
import org.inklusim.model.agent.Bruker;
import org.inklusim.model.agent.Employer;
import org.inklusim.model.agent.Kontor;
import org.inklusim.model.agent.Mentor;
import org.inklusim.model.agent.Task;
import org.inklusim.model.agent.Veileder;
import org.inklusim.model.mechanism.Event;
import org.inklusim.model.mechanism.Listener;
import org.inklusim.model.mechanism.Reasons;
import org.inklusim.model.mechanism.Week;

/** Keeps what concerns one agent while a run happens. */
public final class Diary implements Listener, Watcher {
    private final InclusionModel model;
    private Subject subject;
    private final List<Happened> events = new ArrayList<>();
    private final List<Life.Standing> weeks = new ArrayList<>();
    private Life.Start start;

    private Diary(InclusionModel model, Subject subject) {
        this.model = model;
        this.subject = subject;
    }

    /**
     * Lets a run happen and tells what it was for one agent.
     *
     * @param model at the beginning of week 1
     * @param weeks weeks of the run
     * @param subject the agent
     */
    public static Life of(InclusionModel model, int weeks, Subject subject) {
        Diary diary = new Diary(model, subject);
        for (Bruker bruker : model.week().society().brukere()) {
            diary.meet(bruker);
        }
        model.listen(diary);
        model.watch(diary);
        model.runWeeks(weeks);
        return new Life(diary.subject, diary.start, diary.weeks, diary.events, weeks);
    }

    private void meet(Bruker bruker) {
        if (start == null && subject.kind() == Subject.Kind.BRUKER && bruker.id() == subject.id()) {
            start = new Life.Start(
                    bruker.spec,
                    bruker.state(),
                    bruker.measure,
                    bruker.benefit,
                    bruker.benefitWeeks,
                    bruker.weeksOutOfWork,
                    Subject.of(bruker.veileder),
                    Subject.of(bruker.employer));
        }
    }

    @Override
    public void told(
            int week,
            Event event,
            Agent who,
            Agent with,
            Enum<?> what,
            double amount,
            double threshold,
            Reasons reasons) {
        if (who instanceof Bruker bruker && event == Event.ARRIVES) {
            meet(bruker);
        }
        if (concerns(event, who, with)) {
            events.add(Happened.of(model.timeline(), week, event, who, with, what, amount, threshold, reasons));
        }
    }

    private boolean concerns(Event event, Agent who, Agent with) {
        if (event == Event.REFORM) {
            return start == null
                    || who instanceof Kontor kontor
                            && kontor.index == start.spec().office();
        }
        return switch (subject.kind()) {
            case BRUKER -> is(who) || is(with);
            case MENTOR -> is(who) || is(with) || !event.routine() && who instanceof Bruker bruker && mentored(bruker);
            case VEILEDER, JOBBSPESIALIST -> is(who) || is(with) || followsClosely(event, who);
            case EMPLOYER, KONTOR ->
                is(who) || is(with) || !event.routine() && who instanceof Bruker bruker && is(bruker.employer);
        };
    }

    private boolean is(Agent agent) {
        return agent != null && subject.same(Subject.of(agent));
    }

    private boolean mentored(Bruker bruker) {
        return bruker.placement.mentoring.appointed() && is(bruker.placement.mentoring.mentor());
    }

    /** What happens to those who are followed closely is known to the one who follows. */
    private boolean followsClosely(Event event, Agent who) {
        return !event.routine() && who instanceof Bruker bruker && bruker.close() && is(bruker.handler(Task.CONTACT));
    }

    @Override
    public void weekOver(Week week) {
        switch (subject.kind()) {
            case BRUKER -> {
                for (Bruker bruker : week.society().brukere()) {
                    if (bruker.id() == subject.id()) {
                        weeks.add(standing(week.number(), bruker));
                    }
                }
            }
            case VEILEDER, JOBBSPESIALIST -> {
                for (Veileder veileder : week.society().veiledere()) {
                    if (veileder.id() == subject.id()) {
                        subject = Subject.of(veileder);
                        weeks.add(new Life.Standing(week.number(), null, null, null, false, levels(veileder)));
                    }
                }
            }
            case EMPLOYER -> {
                for (Employer employer : week.society().employers()) {
                    if (employer.id() == subject.id()) {
                        subject = Subject.of(employer);
                        weeks.add(new Life.Standing(week.number(), null, null, null, false, levels(employer)));
                    }
                }
            }
            case MENTOR -> {
                for (Employer employer : week.society().employers()) {
                    for (Mentor mentor : employer.mentors()) {
                        if (mentor.id() == subject.id()) {
                            weeks.add(new Life.Standing(week.number(), null, null, null, false, levels(mentor)));
                        }
                    }
                }
            }
            case KONTOR -> {}
        }
    }

    private static Life.Standing standing(int week, Bruker bruker) {
        return new Life.Standing(
                week, bruker.state(), bruker.measure, Subject.of(bruker.employer), bruker.close(), levels(bruker));
    }

    private static SortedMap<Level, Double> levels(Agent agent) {
        SortedMap<Level, Double> levels = new TreeMap<>();
        for (Level level : Level.values()) {
            double value = level.value(agent);
            if (!Double.isNaN(value)) {
                levels.put(level, value);
            }
        }
        return levels;
    }
}
