package org.inklusim.architecture.planted.observe;

import org.inklusim.architecture.planted.model.FineModel;

/** Breaks no rule. */
public final class FineObserver {
    final FineModel seen = new FineModel();
}
