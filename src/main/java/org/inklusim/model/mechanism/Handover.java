package org.inklusim.model.mechanism;

import org.inklusim.model.agent.Bruker;
import org.inklusim.model.agent.Veileder;

/** Why a case changes hands. */
public enum Handover {
    QUIT,
    ON_LEAVE,
    /** Portfolios are made as large as they are meant to be. */
    EVENED_OUT;

    static Handover from(Veileder veileder) {
        if (!veileder.filled()) {
            return QUIT;
        }
        return veileder.backFrom != Bruker.NEVER ? ON_LEAVE : EVENED_OUT;
    }
}
