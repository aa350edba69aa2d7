package org.inklusim.model.agent;

/** Somebody to whom something can happen, and with whom. */
public sealed interface Agent permits Bruker, Veileder, Employer, Mentor, Kontor {}
