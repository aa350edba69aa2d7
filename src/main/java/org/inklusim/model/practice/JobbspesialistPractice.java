package org.inklusim.model.practice;

import org.inklusim.model.agent.Bruker;
import org.inklusim.model.agent.Kontor;
import org.inklusim.model.agent.Veileder;
import org.inklusim.model.mechanism.Mechanism;
import org.inklusim.model.mechanism.Mechanisms;
import org.inklusim.model.mechanism.Settings;
import org.inklusim.model.mechanism.Week;
import org.inklusim.scenario.Practice;

/**
 * A8, jobbspesialist: posts with a small caseload, in the field, place then train; ordered as a measure, so that the
 * ordinary veileder keeps the case while the jobbspesialist has the contact with bruker and employer [AFI24 §1.1; NIC17;
 * literature L07 L08]. Posts are taken from the office's veiledere, whose brukere are dealt out (A5), or added.
 * Structural.
 */
public final class JobbspesialistPractice implements Mechanism {
    private final Practice.Jobbspesialist lever;
    private final StandardPractice standard;
    private final CloseFollowUp close;
    private final Selection selection;

    JobbspesialistPractice(Settings settings, StandardPractice standard, CloseFollowUp close, Mechanisms all) {
        this.standard = standard;
        this.close = close;
        lever = settings.scenario().practice().jobbspesialist();
        selection = new Selection(settings, lever.selectBy(), lever.eligible(), all.ability, all.belief);
    }

    @Override
    public void act(Week week) {
        close.endThoseOver(week);
        standard.act(week);
        for (Kontor kontor : week.society().kontorer()) {
            for (Veileder veileder : kontor.veiledere) {
                if (veileder.specialist && veileder.present) {
                    fill(week, kontor, veileder);
                }
            }
        }
    }

    private void fill(Week week, Kontor kontor, Veileder specialist) {
        while (specialist.size() < lever.caseload()) {
            Bruker best = best(week, kontor);
            if (best == null) {
                return;
            }
            close.begin(week, best, specialist, selection.by());
        }
    }

    private Bruker best(Week week, Kontor kontor) {
        Bruker best = null;
        double bestScore = Double.NEGATIVE_INFINITY;
        for (Veileder veileder : kontor.veiledere) {
            for (int i = 0; !veileder.specialist && i < veileder.size(); i++) {
                Bruker bruker = veileder.get(i);
                if (selection.mayBeChosen(week, bruker)) {
                    double score = selection.score(week, bruker);
                    if (score > bestScore || score == bestScore && bruker.id() < best.id()) {
                        bestScore = score;
                        best = bruker;
                    }
                }
            }
        }
        return best;
    }
}
