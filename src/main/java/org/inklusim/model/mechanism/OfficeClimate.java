package org.inklusim.model.mechanism;

import org.inklusim.model.agent.Kontor;
import org.inklusim.random.KeyedRandom;
import org.inklusim.scenario.Office;

/**
 * A4, A7, A11, A13 and A14, the climate of each office: the scenario's means, moved apart on the logit scale by as much as
 * offices differ [AFI24 ch.3; literature L14]. With no spread all offices are alike.
 */
public final class OfficeClimate implements Mechanism {
    private static final long LEADER = KeyedRandom.decision("climate.leader_support");
    private static final long DEFENCE = KeyedRandom.decision("climate.defensive_routines");
    private static final long TRAVEL = KeyedRandom.decision("climate.travel_money");
    private static final long TOGETHER = KeyedRandom.decision("climate.collaboration");

    private final Office lever;
    private final double sd;
    private final double travelMoney;

    public OfficeClimate(Settings settings) {
        lever = settings.scenario().office();
        travelMoney = settings.get("visit.travel_money");
        sd = lever.spread() * settings.get("office.full_spread");
    }

    @Override
    public void act(Week week) {
        for (Kontor kontor : week.society().kontorer()) {
            kontor.leaderSupport = apart(week, kontor, lever.leaderSupport(), LEADER);
            kontor.defensiveRoutines = apart(week, kontor, lever.defensiveRoutines(), DEFENCE);
            kontor.travelMoney = apart(week, kontor, travelMoney, TRAVEL);
            kontor.collaboration = apart(week, kontor, lever.collaboration(), TOGETHER);
        }
    }

    private double apart(Week week, Kontor kontor, double mean, long decision) {
        if (sd == 0 || mean == 0 || mean == 1) {
            return mean;
        }
        double moved = sd * week.random().normal(kontor.index, decision, 0);
        return Curves.logistic(Curves.logit(mean) + moved);
    }
}
