/**
 * Keyed random numbers: every draw is a function of seed, replicate, agent, decision and week. Nothing here keeps a
 * stream or knows what is drawn. Uses no other room.
 */
package org.inklusim.random;
