/**
 * Speed, measured with JMH at sizes and seeds that are written down before anyone makes anything faster. Run all with
 * {@code ./mvnw -q -Pbench verify}, one with {@code -Dbench=KeyedRandomBenchmark}.
 */
package org.inklusim.bench;
