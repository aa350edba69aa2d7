package org.inklusim.architecture.planted.model.agent;

/** Breaks no rule. */
public final class FineAgent {
    final int id = 1;
}
