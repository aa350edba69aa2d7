package org.inklusim.model.mechanism;

import org.inklusim.model.agent.Kontor;
import org.inklusim.model.agent.Veileder;
import org.inklusim.random.KeyedRandom;
import org.inklusim.scenario.Office;

/**
 * A4, A7, A11, A13 and A14, the climate of each office: the scenario's means, moved apart on the logit scale by as much as
 * offices differ [AFI24 ch.3; literature L14]. Some offices lack travel money, of those that differ (A7) [AFI24 §3.4.2].
 * Defensive routines fall while ordinary veiledere have close cases, as they did during the project, less where the
 * leader supports close work less; they come back when it ends [AFI24 ch.3; no comparison group, size not measured].
 * Close work brings specialists inside NAV closer (A14). With no spread all offices are alike, and have it.
 */
public final class OfficeClimate implements Mechanism {
    private static final long LEADER = KeyedRandom.decision("climate.leader_support");
    private static final long DEFENCE = KeyedRandom.decision("climate.defensive_routines");
    private static final long TRAVEL = KeyedRandom.decision("climate.travel_money");
    private static final long TOGETHER = KeyedRandom.decision("climate.collaboration");

    private final Office lever;
    private final double sd;
    private final double lackTravelMoney;
    private final double falls;
    private final double fallPace;
    private final InsideHelp help;

    public OfficeClimate(Settings settings, InsideHelp help) {
        this.help = help;
        lever = settings.scenario().office();
        lackTravelMoney = lever.spread() * (1 - settings.get("visit.travel_money"));
        falls = settings.get("defensive.fall_share");
        fallPace = settings.get("defensive.fall_per_week");
        sd = lever.spread() * settings.get("office.full_spread");
    }

    @Override
    public void act(Week week) {
        for (Kontor kontor : week.society().kontorer()) {
            kontor.leaderSupport = apart(week, kontor, lever.leaderSupport(), LEADER);
            kontor.routinesFallen += fallPace * (falls(kontor) - kontor.routinesFallen);
            double routines = apart(week, kontor, lever.defensiveRoutines(), DEFENCE);
            kontor.defensiveRoutines = routines * (1 - kontor.routinesFallen);
            kontor.travelMoney = week.random().uniform(kontor.index, TRAVEL, 0) >= lackTravelMoney;
            kontor.collaboration = help.together(kontor, apart(week, kontor, lever.collaboration(), TOGETHER));
        }
    }

    /** How far routines fall in the long run: the more of the veiledere work closely and the more the leader supports it. */
    private double falls(Kontor kontor) {
        int all = 0;
        int close = 0;
        for (int i = 0; i < kontor.veiledere.size(); i++) {
            Veileder veileder = kontor.veiledere.get(i);
            all += veileder.specialist ? 0 : 1;
            close += !veileder.specialist && veileder.closeCases > 0 ? 1 : 0;
        }
        return all > 0 ? falls * kontor.leaderSupport * close / all : 0;
    }

    private double apart(Week week, Kontor kontor, double mean, long decision) {
        if (sd == 0 || mean == 0 || mean == 1) {
            return mean;
        }
        double moved = sd * week.random().normal(kontor.index, decision, 0);
        return Curves.logistic(Curves.logit(mean) + moved);
    }
}
