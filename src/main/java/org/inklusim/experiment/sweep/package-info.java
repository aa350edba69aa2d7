/**
 * Sweeps: the runs of a design, kept in a store that loses none of them. The store is a folder of append-only segment
 * files, one for each process that ever worked on it; tables and databases are built from it, in the order of the
 * design, and never the other way round. See decision record 0012.
 */
package org.inklusim.experiment.sweep;
