/**
 * Brukere, veiledere, mentors, employers and kontor: their state and what each can do. Knows nothing of\n * mechanisms.
 */
package org.inklusim.model.agent;
