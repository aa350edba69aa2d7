/**
 * Designs: which settings a sweep visits. A design file declares levers (what policy decides) and uncertainties (what
 * is not known) apart, each with a method of its own, and crosses them. Points are made when they are asked for, by
 * number. May use what {@code experiment} may use.
 */
package org.inklusim.experiment.design;
