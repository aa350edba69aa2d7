package org.inklusim.architecture.planted.scenario;

import org.inklusim.architecture.planted.model.FineModel;

/** Breaks the rule it is named for. */
final class ArrowsFromScenarioToModel {
    final FineModel model = new FineModel();
}
