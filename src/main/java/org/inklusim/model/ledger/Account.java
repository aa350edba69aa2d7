package org.inklusim.model.ledger;

/** Who pays and who is paid. */
public enum Account {
    STATE,
    MUNICIPALITY,
    /** Veiledere and jobbspesialister. */
    STAFF,
    PROVIDERS,
    EMPLOYERS,
    /** Colleagues who are mentors at a workplace. */
    MENTORS,
    BRUKERE
}
