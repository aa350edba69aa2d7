package org.inklusim.observe;

import java.util.ArrayList;
import java.util.List;
import org.inklusim.model.agent.Agent;
import org.inklusim.model.agent.Bruker;
import org.inklusim.model.mechanism.Event;
import org.inklusim.model.mechanism.Reason;
import org.inklusim.model.mechanism.Reasons;
import org.inklusim.scenario.Changed;
import org.inklusim.scenario.Timeline;

/**
 * Something that happened in a run.
 *
 * @param week number of the week
 * @param event what
 * @param who to whom
 * @param with with whom, or null
 * @param what more exactly, or null
 * @param amount amount, NaN without
 * @param threshold what the amount was held against, NaN without
 * @param close whether it happened to somebody who is followed closely
 * @param grounds what spoke for and against, in the order in which it was given
 * @param changes the settings that became others; of reforms only
 */
public record Happened(
        int week,
        Event event,
        Subject who,
        Subject with,
        Enum<?> what,
        double amount,
        double threshold,
        boolean close,
        List<Ground> grounds,
        List<Changed> changes) {
    /**
     * What spoke for or against something.
     *
     * @param reason the level
     * @param high whether it was above what is usual
     * @param push how strongly it pushed towards the thing, on the log or logit scale
     */
    public record Ground(Reason reason, boolean high, double push) {}

    public Happened {
        grounds = List.copyOf(grounds);
        changes = List.copyOf(changes);
    }

    static Happened of(
            Timeline timeline,
            int week,
            Event event,
            Agent who,
            Agent with,
            Enum<?> what,
            double amount,
            double threshold,
            Reasons reasons) {
        List<Ground> grounds = new ArrayList<>(reasons.size());
        for (int i = 0; i < reasons.size(); i++) {
            grounds.add(new Ground(reasons.reason(i), reasons.high(i), reasons.push(i)));
        }
        return new Happened(
                week,
                event,
                Subject.of(who),
                Subject.of(with),
                what,
                amount,
                threshold,
                who instanceof Bruker bruker && bruker.close(),
                grounds,
                event == Event.REFORM ? timeline.changed(week) : List.of());
    }

    /** Whether the same happened, with the same others; amounts and grounds apart. */
    public boolean alike(Happened other) {
        return event == other.event
                && what == other.what
                && who.same(other.who)
                && (with == null ? other.with == null : with.same(other.with));
    }
}
