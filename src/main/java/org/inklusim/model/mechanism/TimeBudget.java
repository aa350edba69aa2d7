package org.inklusim.model.mechanism;

import java.util.List;
import org.inklusim.model.agent.Bruker;
import org.inklusim.model.agent.Task;
import org.inklusim.model.agent.TaskQueue;
import org.inklusim.model.agent.Veileder;
import org.inklusim.model.ledger.Hours;
import org.inklusim.model.ledger.HoursKind;

/**
 * A1, time budget: a veileder has a week of hours. Income-securing casework comes first, then administration per case
 * and calls, which leave some hours to follow-up in any case; close cases are put before the many; grants, kartlegging,
 * talks and employers take turns, the oldest of each first; what is left is discretionary follow-up [AFI24 §3.2.1 §3.4.1
 * tab.6 tab.11 tab.12 tab.13]. What does not fit into the week stays undone. Shared between brukere.
 *
 * <p>Off: every task is served at once; hours beyond contract are booked on an account of their own.
 */
public final class TimeBudget implements Mechanism {
    private final boolean on;
    private final int contract;
    private final int holidays;
    private final int meetings;
    private final TaskMinutes minutes;
    private final double followUpShare;
    private final double recordsKeptWeeks;
    private final double extraShare;
    private final double leastWeeks;
    private final double targetWeeks;
    private final Casework casework;
    private final AskingEmployers asking;
    private final EmployerSide side;
    private final Competence competence;
    private final YouthTeam youth;
    private final DefensiveRoutines defence;
    private final Reachability reach;

    public TimeBudget(
            Settings settings,
            Casework casework,
            AskingEmployers asking,
            EmployerSide side,
            Competence competence,
            DefensiveRoutines defence,
            Reachability reach) {
        this.reach = reach;
        this.competence = competence;
        this.defence = defence;
        this.casework = casework;
        this.asking = asking;
        this.side = side;
        youth = new YouthTeam(settings);
        on = settings.on("A1");
        contract = (int) Math.round(settings.get("time.contract_hours_per_week") * Units.MINUTES_PER_HOUR);
        holidays = (int) Math.round(contract * settings.get("time.holiday_weeks") / Units.WEEKS_PER_YEAR);
        meetings = (int) Math.round(settings.get("time.meeting_minutes"));
        minutes = new TaskMinutes(settings, side.contact());
        followUpShare = settings.get("time.follow_up_share");
        recordsKeptWeeks = settings.get("time.records_kept_weeks");
        extraShare = settings.get("contact.extra_share");
        leastWeeks = settings.get("contact.least_weeks");
        targetWeeks = settings.scenario().contact().answerTargetDays() / (double) Units.WORKING_DAYS_PER_WEEK;
    }

    @Override
    public void act(Week week) {
        List<Veileder> veiledere = week.society().veiledere();
        Desk desk = new Desk(week);
        for (int i = 0; i < veiledere.size(); i++) {
            Veileder veileder = veiledere.get(i);
            if (veileder.filled()) {
                week.ledger().hours().pay(contract);
                if (veileder.present) {
                    desk.work(veileder);
                } else {
                    week.ledger().hours().book(HoursKind.ABSENCE, contract);
                }
            }
        }
    }

    /** The desk at which one veileder's week after the other is worked. */
    private final class Desk {
        private final Week week;
        private final Hours hours;
        private Veileder veileder;
        private int available;
        private int left;
        private int heldBack;
        private int beyond;
        private double pace;
        private double grants;

        Desk(Week week) {
            this.week = week;
            hours = week.ledger().hours();
        }

        void work(Veileder atDesk) {
            veileder = atDesk;
            hours.book(HoursKind.ABSENCE, holidays);
            int together = meetings + veileder.reflection + defence.minutes(veileder.kontor);
            int meeting = Math.min(together, contract - holidays);
            hours.book(HoursKind.MEETING, meeting);
            available = contract - holidays - meeting;
            left = available;
            beyond = 0;
            pace = competence.time(veileder);
            grants = competence.grantTime(veileder);
            serve(Task.DEADLINE, veileder);
            for (int i = 0; i < veileder.covers.size(); i++) {
                serve(Task.DEADLINE, veileder.covers.get(i));
            }
            serveOverdueCalls();
            int recordsDue = dueRecords();
            int reserved = on ? (int) (left * followUpShare) : 0;
            holdBack(reserved);
            recordsDue -= records(recordsDue);
            holdBack(0);
            if (veileder.courageous) {
                serve(Task.CLOSE_CONTACT, veileder);
                serve(Task.CLOSE_EMPLOYER, veileder);
            }
            holdBack(Math.min(left, reserved));
            serveCalls(veileder);
            for (int i = 0; i < veileder.covers.size(); i++) {
                serveCalls(veileder.covers.get(i));
            }
            holdBack(0);
            takeTurns();
            recordsDue -= records(recordsDue);
            veileder.load = load(recordsDue);
            veileder.recordsPutOff = (int) Math.min(recordsDue, recordsKeptWeeks * minutes.records(veileder.size()));
            discretion();
            hours.book(HoursKind.UNUSED, left);
            hours.bookBeyond(beyond);
        }

        /** Work due this week, done or left waiting, against the hours there were. */
        private double load(int recordsWaiting) {
            double due = available - left + recordsWaiting;
            for (int i = 0; i < Task.count(); i++) {
                due += veileder.waiting(Task.of(i)) * cost(Task.of(i), false);
            }
            return available > 0 ? due / available : 1;
        }

        /** Keeps so much of what is left out of reach for now. */
        private void holdBack(int share) {
            left += heldBack - share;
            heldBack = share;
        }

        private int dueRecords() {
            return veileder.recordsPutOff + (int) minutes.records(veileder.size());
        }

        private int records(int due) {
            int done = on ? Math.min(left, due) : due;
            spend(HoursKind.RECORD, done);
            return done;
        }

        private void serveCalls(Veileder whose) {
            serve(Task.EMPLOYER_CALL, whose);
            serve(Task.BRUKER_CALL, whose);
        }

        /** Grants, kartlegging, talks and employers, one of each in turn, until the hours are spent or nothing waits. */
        private void takeTurns() {
            boolean more = true;
            while (more) {
                more = turn(Task.RENEWAL);
                more |= turn(Task.PAPERWORK);
                more |= turn(Task.KARTLEGGING);
                more |= turn(Task.DISTURBANCE);
                more |= turn(Task.CLOSE_CONTACT);
                more |= turn(Task.CONTACT);
                more |= turn(Task.CLOSE_EMPLOYER);
                more |= turn(Task.EMPLOYER);
            }
        }

        private boolean turn(Task task) {
            TaskQueue queue = veileder.queue(task);
            while (queue.size() > 0 && !veileder.does(queue.peek(), task)) {
                queue.poll();
            }
            return queue.size() > 0 && serveFirst(task, veileder);
        }

        /** Employers' calls older than the office's target go before all but deadlines. */
        private void serveOverdueCalls() {
            TaskQueue calls = veileder.queue(Task.EMPLOYER_CALL);
            while (calls.size() > 0) {
                Bruker first = calls.peek();
                boolean overdue = veileder.does(first, Task.EMPLOYER_CALL)
                        && week.number() - first.waitingSince(Task.EMPLOYER_CALL) > targetWeeks;
                if (!overdue && veileder.does(first, Task.EMPLOYER_CALL) || !serveFirst(Task.EMPLOYER_CALL, veileder)) {
                    return;
                }
            }
        }

        private void serve(Task task, Veileder whose) {
            TaskQueue queue = whose.queue(task);
            while (queue.size() > 0 && serveFirst(task, whose)) {
                // one after the other
            }
        }

        /** Serves the first in line, or drops a void entry; says whether to go on. */
        private boolean serveFirst(Task task, Veileder whose) {
            TaskQueue queue = whose.queue(task);
            Bruker bruker = queue.peek();
            if (!whose.does(bruker, task)) {
                queue.poll();
                return true;
            }
            boolean digital = task.canBeDigital() && casework.digital(week, bruker, task);
            int sought = seek(bruker, task);
            int cost = cost(task, digital, sought) + casework.minutesForOthers(bruker, task);
            if (on && cost > left) {
                return false;
            }
            queue.poll();
            if (task == Task.EMPLOYER_CALL) {
                double days = waited(bruker) + side.response().onItsWay(week, bruker.handler(task));
                week.ledger().response().answer(days);
                side.response().answered(week, bruker, days);
            }
            spend(TaskMinutes.kind(task), cost);
            casework.done(week, bruker, task, digital, sought > 0);
            return true;
        }

        /** Working days: whole weeks in line, and half of what the work before it takes of this week. */
        private double waited(Bruker bruker) {
            double before = available > 0 ? (available - left - heldBack) / (double) available / 2 : 0;
            return Units.WORKING_DAYS_PER_WEEK * (week.number() - bruker.waitingSince(Task.EMPLOYER_CALL) + before);
        }

        /** What is left over goes to search and to talks beyond the norm, as far as that is the habit. */
        private void discretion() {
            int round = youth.employerRound(veileder);
            if (round > 0 && round <= left) {
                spend(HoursKind.EMPLOYER, round);
                asking.meetAnEmployer(week, veileder);
            }
            int spare = on ? (int) (left * extraShare) : 0;
            int stop = left - spare;
            for (int i = 0; i < veileder.size() && left > stop; i++) {
                Bruker bruker = veileder.get(i);
                if (AskingEmployers.seeks(bruker) && bruker.lastSearch < week.number()) {
                    extra(bruker, bruker.followUp.atEmployers(), stop);
                }
            }
            int size = veileder.size();
            int start = size > 0 ? Math.floorMod(week.number(), size) : 0;
            for (int i = 0; i < size && left > stop && i < veileder.size(); i++) {
                Bruker bruker = veileder.get((start + i) % veileder.size());
                boolean triedFor = bruker.lastMissed == week.number();
                if (week.number() - bruker.lastContact >= leastWeeks && !triedFor && reach.sought(week, bruker)) {
                    extra(bruker, bruker.followUp.talk(), stop);
                }
            }
        }

        private void extra(Bruker bruker, Task task, int stop) {
            boolean digital = task.canBeDigital() && casework.digital(week, bruker, task);
            int sought = seek(bruker, task);
            int cost = cost(task, digital, sought) + casework.minutesForOthers(bruker, task);
            if (left - cost >= stop && bruker.handler(task) == veileder) {
                spend(TaskMinutes.kind(task), cost);
                casework.done(week, bruker, task, digital, sought > 0);
            }
        }

        /** Which try got through; below 0 how many were in vain. */
        private int seek(Bruker bruker, Task task) {
            return task.talk() ? reach.seek(week, bruker, veileder) : 1;
        }

        private int cost(Task task, boolean digital, int sought) {
            return (sought > 0 ? cost(task, digital) : 0) + reach.minutes(sought);
        }

        private void spend(HoursKind kind, int spent) {
            hours.book(kind, spent);
            int within = Math.min(left, spent);
            left -= within;
            beyond += spent - within;
        }

        private int cost(Task task, boolean digital) {
            return minutes.of(task, digital, pace, grants);
        }
    }
}
