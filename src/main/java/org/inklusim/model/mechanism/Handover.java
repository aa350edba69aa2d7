package org.inklusim.model.mechanism;

import org.inklusim.model.agent.Bruker;
import org.inklusim.model.agent.Veileder;

/** Why a case changes hands. */
public enum Handover {
    QUIT,
    ON_LEAVE,
    /** A colleague has too many and another one has room. */
    RELIEVED;

    static Handover from(Veileder veileder) {
        if (!veileder.filled()) {
            return QUIT;
        }
        return veileder.backFrom != Bruker.NEVER ? ON_LEAVE : RELIEVED;
    }
}
