package org.inklusim.model;

import java.lang.reflect.Field;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.inklusim.model.agent.Bruker;
import org.inklusim.model.agent.Employer;
import org.inklusim.model.agent.Kontor;
import org.inklusim.model.agent.Mentor;
import org.inklusim.model.agent.Mentoring;
import org.inklusim.model.agent.Placement;
import org.inklusim.model.agent.Society;
import org.inklusim.model.agent.Task;
import org.inklusim.model.agent.TaskQueue;
import org.inklusim.model.agent.Veileder;
import org.inklusim.model.mechanism.Week;

/** Looks for what the audit does not look for: numbers that are none, people and tasks that are lost, wrong counts. */
public final class Soundness implements Watcher {
    private final List<String> faults = new ArrayList<>();
    private final Set<Long> here = new HashSet<>();
    private long arrived;
    private boolean begun;

    /** What was found, told with its week. */
    public List<String> faults() {
        return faults;
    }

    @Override
    public void weekOver(Week week) {
        Society society = week.society();
        int before = faults.size();
        nobodyLost(society);
        for (Bruker bruker : society.brukere()) {
            person(bruker);
        }
        for (Employer employer : society.employers()) {
            finite("employer " + employer.id(), employer);
            for (Mentor mentor : employer.mentors()) {
                finite("mentor " + mentor.id(), mentor);
                check(mentor.candidates() >= 0, "mentor " + mentor.id() + " has " + mentor.candidates());
            }
            check(employer.candidates >= 0, "employer " + employer.id() + " has " + employer.candidates);
        }
        for (Kontor kontor : society.kontorer()) {
            finite("office " + kontor.index, kontor);
            check(kontor.tightness >= 0, "tightness is " + kontor.tightness);
        }
        posts(society);
        for (int i = before; i < faults.size(); i++) {
            faults.set(i, "week " + week.number() + ": " + faults.get(i));
        }
    }

    /** Who was here and has not left for good is here; who is new is counted as arrived. */
    private void nobodyLost(Society society) {
        Set<Long> now = new HashSet<>();
        long last = 0;
        long strangers = 0;
        for (Bruker bruker : society.brukere()) {
            check(bruker.id() > last, "bruker " + bruker.id() + " stands after " + last);
            last = bruker.id();
            now.add(bruker.id());
            strangers += here.contains(bruker.id()) ? 0 : 1;
        }
        for (long id : here) {
            check(now.contains(id), "bruker " + id + " is lost");
        }
        check(!begun || strangers == society.arrived() - arrived, strangers + " are new");
        begun = true;
        arrived = society.arrived();
        here.clear();
        for (Bruker bruker : society.brukere()) {
            if (!bruker.state().absorbing()) {
                here.add(bruker.id());
            }
        }
    }

    private void person(Bruker bruker) {
        String who = "bruker " + bruker.id();
        Placement placement = bruker.placement;
        Mentoring mentoring = placement.mentoring;
        finite(who, bruker);
        finite(who, placement);
        finite(who, mentoring);
        share(who + " job share", bruker.jobShare);
        share(who + " match", placement.interestMatch);
        share(who + " chemistry", mentoring.chemistry);
        share(who + " nearness", mentoring.nearness);
        check(
                mentoring.hoursGiven >= 0 && mentoring.paidHours >= 0 && placement.hours >= 0,
                who + " has hours below 0");
        check(bruker.weeklyWage >= 0, who + " earns less than nothing");
        for (Field field : StateText.fieldsOf(bruker.counts.getClass())) {
            check(number(field, bruker.counts) >= 0, who + " counts below 0 " + field.getName());
        }
        for (int i = 0; i < Task.count(); i++) {
            Task task = Task.of(i);
            check(!bruker.waits(task) || inLine(bruker, task), who + ": nobody will do " + task);
        }
    }

    private static boolean inLine(Bruker bruker, Task task) {
        Veileder handler = bruker.handler(task);
        TaskQueue queue = handler == null ? new TaskQueue() : handler.queue(task);
        for (int i = 0; i < queue.size(); i++) {
            if (queue.get(i) == bruker) {
                return true;
            }
        }
        return false;
    }

    private void posts(Society society) {
        Map<Veileder, Integer> close = new HashMap<>();
        for (Bruker bruker : society.brukere()) {
            if (bruker.close()) {
                close.merge(bruker.follower != null ? bruker.follower : bruker.veileder, 1, Integer::sum);
            }
        }
        for (Veileder veileder : society.veiledere()) {
            String who = "veileder " + veileder.id();
            int cases = close.getOrDefault(veileder, 0);
            check(veileder.closeCases == cases, who + " counts " + veileder.closeCases + " close cases, has " + cases);
            check(veileder.recordsPutOff >= 0, who + " has put off " + veileder.recordsPutOff);
            check(!veileder.present || veileder.filled(), who + " is nobody and there");
            for (Veileder other : veileder.covers) {
                check(veileder.present && !other.present, who + " covers " + other.id());
            }
        }
    }

    private void finite(String who, Object agent) {
        for (Field field : StateText.fieldsOf(agent.getClass())) {
            if (field.getType() == double.class) {
                double value = number(field, agent);
                check(Double.isFinite(value), who + " " + field.getName() + " is " + value);
            }
        }
    }

    private static double number(Field field, Object of) {
        try {
            return ((Number) field.get(of)).doubleValue();
        } catch (IllegalAccessException e) {
            throw new AssertionError(e);
        }
    }

    private void share(String what, double value) {
        check(value >= 0 && value <= 1, what + " is " + value);
    }

    private void check(boolean right, String fault) {
        if (!right) {
            faults.add(fault);
        }
    }
}
