/**
 * What a run is told: scenario files (reading, overlay, schema, errors that say where) and the parameter
 * dictionary with the origin and range of every number. Uses no other room.
 */
package org.inklusim.scenario;
