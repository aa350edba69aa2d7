package org.inklusim.model.mechanism;

import org.inklusim.model.agent.Bruker;
import org.inklusim.model.agent.State;
import org.inklusim.model.agent.Task;
import org.inklusim.model.agent.Veileder;

/**
 * A16, who becomes a close case: those at a workplace already (arbeidstrening, lønnstilskudd) are thought of too, and
 * rather than others; the too complex are left to measures; and finding candidates takes kartlegging and time [AFI24
 * §4.2 §7.1.2 §7.3]. The form: somebody of whose case a veileder knows too little gets a kartlegging first, and holds
 * the free room meanwhile; when that takes too long the veileder settles for those who are known. Who thinks place-then-train asks to know less
 * beforehand, since needs are found under way (A12). A jobbspesialist gets
 * to know people on the way. A head start for those at a workplace is added to the score by which candidates are
 * ordered, unless the order is a lot or a leader's.
 *
 * <p>Off: whoever waits and has been clarified on arrival can be chosen at once, however complex, and nobody else.
 */
public final class Candidates {
    private final boolean on;
    private final double needed;
    private final double tooComplex;
    private final double pull;
    private final double patience;
    private final Belief belief;

    public Candidates(Settings settings, Belief belief) {
        this.belief = belief;
        on = settings.on("A16");
        needed = settings.get("candidate.known_needed");
        tooComplex = settings.get("candidate.too_complex");
        pull = settings.get("candidate.workplace_pull");
        patience = settings.get("candidate.patience_weeks");
    }

    /** Whether somebody is where candidates are looked for, and not too complex. */
    public boolean thoughtOf(Bruker bruker) {
        State state = bruker.state();
        return on ? (state == State.WAITING || state.onTrial()) && !tooComplex(bruker) : state == State.WAITING;
    }

    /** Whether the needs at a workplace are seen as more than close follow-up can meet. */
    boolean tooComplex(Bruker bruker) {
        return bruker.supportNeed > tooComplex;
    }

    /** Head start of somebody in the order of candidates. */
    public double headStart(Bruker bruker) {
        return on && bruker.state().onTrial() ? pull : 0;
    }

    /** Whether enough is known of somebody for a close case to begin. */
    public boolean found(Bruker bruker) {
        return !on || bruker.lookedInto || bruker.known >= needed(bruker);
    }

    /** What must be known beforehand: the less, the more of it a veileder thinks to find out under way (A12). */
    private double needed(Bruker bruker) {
        return needed * (1 - belief.beyondUsual(bruker.veileder));
    }

    /** Somebody seems a candidate: kartlegging tells. */
    public void lookInto(Week week, Bruker bruker) {
        bruker.lookedInto = true;
        bruker.raise(Task.KARTLEGGING, week.number());
        week.tell(Event.LOOKED_INTO, bruker, bruker.veileder, null, bruker.known, needed(bruker));
    }

    /** Candidates of a veileder whose kartlegging is in line, and for whom room is held. */
    public int heldFor(Week week, Veileder veileder) {
        return inLine(week, veileder, false);
    }

    /** Whether a veileder has waited for kartlegging long enough to settle for those who are known. */
    public boolean settlesForTheKnown(Week week, Veileder veileder) {
        return inLine(week, veileder, true) > 0;
    }

    private int inLine(Week week, Veileder veileder, boolean forLong) {
        int inLine = 0;
        for (int i = 0; on && i < veileder.size(); i++) {
            Bruker bruker = veileder.get(i);
            if (bruker.lookedInto && bruker.waits(Task.KARTLEGGING) && !bruker.close()) {
                inLine += week.number() - bruker.waitingSince(Task.KARTLEGGING) >= patience == forLong ? 1 : 0;
            }
        }
        return inLine;
    }
}
