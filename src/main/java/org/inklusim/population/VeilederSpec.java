package org.inklusim.population;

/**
 * A post as veileder at the start.
 *
 * @param id stable id from 1
 * @param office office index from 0
 * @param portfolio brukere the post is meant for
 */
public record VeilederSpec(int id, int office, int portfolio) {}
