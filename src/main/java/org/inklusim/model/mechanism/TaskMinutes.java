package org.inklusim.model.mechanism;

import org.inklusim.model.agent.Task;
import org.inklusim.model.ledger.HoursKind;

/**
 * A1, minutes per task: what each task takes of a practised veileder, eight numbers for all of them [AFI24 §3.4.1; LIT
 * method (F79)]. A digital talk takes a share of one face to face, and employers who deal with one known contact are
 * found sooner (C4).
 */
final class TaskMinutes {
    private final int[] minutes = new int[Task.count()];
    private final double records;
    private final double digitalCost;

    TaskMinutes(Settings settings, OneContact contact) {
        digitalCost = settings.get("contact.digital_cost");
        records = settings.get(HoursKind.RECORD.minutes());
        for (int i = 0; i < minutes.length; i++) {
            minutes[i] = (int) Math.round(settings.get(kind(Task.of(i)).minutes()));
        }
        for (Task task : new Task[] {Task.EMPLOYER, Task.CLOSE_EMPLOYER}) {
            minutes[task.ordinal()] = Math.max(0, minutes[task.ordinal()] - contact.spared());
        }
    }

    /** Minutes of records a week for so many brukere, not yet whole. */
    double records(int brukere) {
        return records * brukere;
    }

    /**
     * Whole minutes that a task takes.
     *
     * @param pace how much longer than a practised veileder somebody takes, from 1
     * @param grants the same for grants, on top
     */
    int of(Task task, boolean digital, double pace, double grants) {
        double full = pace * minutes[task.ordinal()] * (task == Task.RENEWAL ? grants : 1);
        return (int) Math.round(digital ? full * digitalCost : full);
    }

    /** The account on which a task's minutes are booked; tasks of one account take the same. */
    static HoursKind kind(Task task) {
        return switch (task) {
            case DEADLINE -> HoursKind.DEADLINE;
            case CONTACT, CLOSE_CONTACT -> HoursKind.CONTACT;
            case EMPLOYER, CLOSE_EMPLOYER -> HoursKind.EMPLOYER;
            case EMPLOYER_CALL, BRUKER_CALL -> HoursKind.CALL;
            case DISTURBANCE -> HoursKind.CLEARING;
            case RENEWAL, PAPERWORK -> HoursKind.RENEWAL;
            case KARTLEGGING -> HoursKind.KARTLEGGING;
        };
    }
}
