package org.inklusim.model.mechanism;

import java.util.List;
import org.inklusim.model.agent.Bruker;
import org.inklusim.model.agent.Kontor;
import org.inklusim.model.agent.Veileder;
import org.inklusim.random.KeyedRandom;

/**
 * A5, counsellor change: veiledere quit and fall ill; brukere are dealt out to colleagues, with whom they stay. When
 * there is somebody at the desk again, only what overloads a colleague moves there, and no case that has just changed
 * hands; colleagues take the deadlines and calls of those who are ill. What is lost with the relation is in {@link
 * Portfolios} and {@link Relation} [AFI24 §3.2.1 §3.2.2 §5.4.1 tab.11; HAL23 §6.1.4 §6.2.1 §7.3; NIC17; literature L46
 * L55]. Shared between brukere.
 *
 * <p>Off: nobody quits or is ill, and who has a case is fixed by the bruker's id.
 */
public final class CounsellorChange implements Mechanism {
    private static final long QUITS = KeyedRandom.decision("A5.quits");
    private static final long FALLS_ILL = KeyedRandom.decision("A5.falls_ill");
    private static final long HOW_LONG = KeyedRandom.decision("A5.how_long");

    private final boolean on;
    private final double quits;
    private final double vacantWeeks;
    private final double falls;
    private final double illWeeks;
    private final double dealOutWeeks;
    private final Portfolios portfolios;
    private final Strain strain;
    private final NewStaff newStaff;

    public CounsellorChange(Settings settings, Portfolios portfolios, Strain strain, NewStaff newStaff) {
        this.strain = strain;
        this.newStaff = newStaff;
        this.portfolios = portfolios;
        on = settings.on("A5");
        quits = settings.get("veileder.quits_per_year") / Units.WEEKS_PER_YEAR;
        vacantWeeks = settings.get("veileder.vacant_weeks");
        illWeeks = settings.get("veileder.sick_leave_weeks");
        double share = settings.get("veileder.sick_leave_share");
        double wholeWeeks = 1 / (1 - StrictMath.exp(-1 / illWeeks));
        falls = -StrictMath.log(1 - share / (1 - share) / wholeWeeks);
        dealOutWeeks = settings.get("veileder.deal_out_weeks");
    }

    @Override
    public void act(Week week) {
        if (!on) {
            return;
        }
        List<Veileder> veiledere = week.society().veiledere();
        for (int i = 0; i < veiledere.size(); i++) {
            Veileder veileder = veiledere.get(i);
            if (!veileder.filled()) {
                fill(week, veileder);
            } else if (quit(week, veileder)) {
                continue;
            } else if (veileder.backFrom == Bruker.NEVER) {
                fallIll(week, veileder);
            } else if (week.number() >= veileder.backFrom) {
                comeBack(week, veileder);
            }
            veileder.present = veileder.filled() && veileder.backFrom == Bruker.NEVER;
        }
        for (Kontor kontor : week.society().kontorer()) {
            cover(kontor, week.number());
        }
    }

    private void fill(Week week, Veileder veileder) {
        if (week.number() >= veileder.filledFrom) {
            veileder.filledFrom = Bruker.NEVER;
            veileder.holder++;
            newStaff.begin(week, veileder);
            week.tell(Event.TAKES_UP_POST, veileder);
            if (!veileder.specialist) {
                portfolios.relieve(week, veileder);
            }
        }
    }

    private boolean quit(Week week, Veileder veileder) {
        if (Double.isNaN(veileder.quitClock)) {
            veileder.quitClock = week.random().exponential(veileder.id(), QUITS, veileder.holder);
        }
        veileder.quitClock -= quits * strain.leaves(veileder);
        if (veileder.quitClock > 0) {
            return false;
        }
        veileder.quitClock = Double.NaN;
        veileder.backFrom = Bruker.NEVER;
        veileder.filledFrom = week.number() + (int) vacantWeeks;
        veileder.present = false;
        week.ledger().quit();
        explain(week, veileder);
        week.tell(Event.QUITS, veileder, null, null, veileder.tenure);
        leave(week, veileder);
        return true;
    }

    private void fallIll(Week week, Veileder veileder) {
        if (Double.isNaN(veileder.illnessClock)) {
            veileder.illnessClock = week.random().exponential(veileder.id(), FALLS_ILL, veileder.illnessSpell);
        }
        veileder.illnessClock -= falls * strain.leaves(veileder);
        if (veileder.illnessClock > 0) {
            return;
        }
        veileder.illnessClock = Double.NaN;
        double weeks = illWeeks * week.random().exponential(veileder.id(), HOW_LONG, veileder.illnessSpell);
        veileder.illnessSpell++;
        veileder.backFrom = week.number() + 1 + (int) weeks;
        explain(week, veileder);
        week.tell(Event.FALLS_ILL, veileder, null, null, 1 + (int) weeks, dealOutWeeks);
        if (weeks > dealOutWeeks) {
            leave(week, veileder);
        }
    }

    private void comeBack(Week week, Veileder veileder) {
        veileder.backFrom = Bruker.NEVER;
        week.tell(Event.BACK_AT_WORK, veileder);
        if (!veileder.specialist && veileder.size() == 0) {
            portfolios.relieve(week, veileder);
        }
    }

    private void explain(Week week, Veileder veileder) {
        if (week.listened()) {
            week.because(Reason.STRAIN, StrictMath.log(strain.leaves(veileder)), 1);
        }
    }

    private void leave(Week week, Veileder veileder) {
        if (veileder.specialist) {
            portfolios.release(week, veileder);
        } else {
            portfolios.dealOut(week, veileder);
        }
    }

    /** Colleagues who are there take turns with the deadlines and calls of those who are not. */
    private static void cover(Kontor kontor, int week) {
        List<Veileder> all = kontor.veiledere;
        for (int i = 0; i < all.size(); i++) {
            all.get(i).covers.clear();
        }
        for (int i = 0; i < all.size(); i++) {
            Veileder absent = all.get(i);
            int others = all.size() - 1;
            for (int k = 0; !absent.present && k < others; k++) {
                Veileder colleague = all.get((i + 1 + Math.floorMod(k + week, others)) % all.size());
                if (colleague.present && !colleague.specialist) {
                    colleague.covers.add(absent);
                    break;
                }
            }
        }
    }
}
