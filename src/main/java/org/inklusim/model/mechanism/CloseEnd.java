package org.inklusim.model.mechanism;

/** Why a person is no longer followed closely. */
public enum CloseEnd {
    /** In a job for long enough. */
    SETTLED,
    /** No workplace found in the time set. */
    NOTHING_FOUND,
    /** Gone to school. */
    EDUCATION,
    /** A reform put another practice in place. */
    REFORM,
    /** The one who followed has quit, is on leave for long or has handed the case over. */
    FOLLOWER_GONE,
    /** The person has left the portfolio or begins anew. */
    LEFT
}
