package org.inklusim.model.ledger;

/** Who pays and who is paid. */
public enum Account {
    STATE,
    MUNICIPALITY,
    STAFF,
    PROVIDERS,
    EMPLOYERS,
    BRUKERE
}
