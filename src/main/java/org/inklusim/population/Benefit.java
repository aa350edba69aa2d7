package org.inklusim.population;

/** What a bruker lives on [AFI24 §4.1]. */
public enum Benefit {
    AAP,
    DAGPENGER,
    TILTAKSPENGER,
    SOSIALSTONAD,
    KVP,
    SYKEPENGER,
    UFORETRYGD
}
