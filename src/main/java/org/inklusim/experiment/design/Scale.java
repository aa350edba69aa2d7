package org.inklusim.experiment.design;

/** How a range is divided. */
enum Scale {
    LINEAR,
    LOG
}
