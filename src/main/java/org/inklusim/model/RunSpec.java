package org.inklusim.model;

import org.inklusim.population.Profile;
import org.inklusim.scenario.ParameterDictionary;
import org.inklusim.scenario.Timeline;

/**
 * All that decides a run.
 *
 * @param timeline levers, switches and numbers, during burn-in and from week to week
 * @param dictionary defaults of the numbers
 * @param profile who the people are
 * @param seed seed of the command
 * @param replicate number of the replicate, from 1
 */
public record RunSpec(Timeline timeline, ParameterDictionary dictionary, Profile profile, long seed, int replicate) {}
