package org.inklusim.model.practice;

import java.util.List;
import org.inklusim.model.agent.Bruker;
import org.inklusim.model.agent.Veileder;
import org.inklusim.model.mechanism.Candidates;
import org.inklusim.model.mechanism.Mechanism;
import org.inklusim.model.mechanism.Mechanisms;
import org.inklusim.model.mechanism.Settings;
import org.inklusim.model.mechanism.Week;
import org.inklusim.scenario.Practice;

/**
 * A7, hybrid practice: at any time each veileder follows some prioritised brukere of the own portfolio closely, starting
 * from their interest, finding the employer, and talking with bruker and workplace, also after a hire; the rest of the
 * portfolio stays standard and gets what is left. Whoever follows closely comes at short notice, and a mentor without a
 * measure is possible (both with A8 alike) [AFI24 §1.1.1 §1.4.1 §2.2.5 §3.4.2 §6.2 tab.9 tab.11]. Structural; with
 * no cases it is standard practice.
 */
public final class HybridPractice implements Mechanism {
    private final int cases;
    private final StandardPractice standard;
    private final CloseFollowUp close;
    private final Selection selection;
    private final Candidates candidates;

    HybridPractice(Settings settings, StandardPractice standard, CloseFollowUp close, Mechanisms all) {
        this.standard = standard;
        this.close = close;
        Practice.Hybrid lever = settings.scenario().practice().hybrid();
        cases = lever.cases();
        candidates = new Candidates(settings, all.belief);
        selection = new Selection(settings, lever.selectBy(), lever.eligible(), all.ability, all.belief);
    }

    @Override
    public void act(Week week) {
        close.endThoseOver(week);
        standard.act(week);
        List<Veileder> veiledere = week.society().veiledere();
        for (int i = 0; i < veiledere.size(); i++) {
            Veileder veileder = veiledere.get(i);
            if (begins(veileder) && veileder.closeCases < cases) {
                fill(week, veileder);
            }
        }
    }

    /** Begins cases while there is room; whose kartlegging is in line holds some of it. */
    private void fill(Week week, Veileder veileder) {
        int held = candidates.heldFor(week, veileder);
        boolean settles = candidates.settlesForTheKnown(week, veileder);
        while (veileder.closeCases + held < cases) {
            Bruker best = best(week, veileder, settles);
            if (best == null) {
                return;
            }
            if (candidates.found(best)) {
                close.begin(week, best, veileder, selection.by());
            } else {
                candidates.lookInto(week, best);
                held++;
            }
        }
    }

    private static boolean begins(Veileder veileder) {
        return veileder.present && veileder.courageous && !veileder.specialist;
    }

    private Bruker best(Week week, Veileder veileder, boolean known) {
        Bruker best = null;
        double bestScore = Double.NEGATIVE_INFINITY;
        for (int i = 0; i < veileder.size(); i++) {
            Bruker bruker = veileder.get(i);
            if (selection.mayBeChosen(week, bruker) && (!known || candidates.found(bruker))) {
                double score = selection.score(week, bruker);
                if (score > bestScore || score == bestScore && bruker.id() < best.id()) {
                    bestScore = score;
                    best = bruker;
                }
            }
        }
        return best;
    }
}
