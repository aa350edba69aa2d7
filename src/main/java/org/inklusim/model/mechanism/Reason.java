package org.inklusim.model.mechanism;

/**
 * Why something became likelier or less likely: a level that deviated from what is usual. Each has two texts in
 * {@code report/events_*.properties}, one for a high level and one for a low one.
 */
public enum Reason {
    SUPPORT,
    PUSHED,
    MENTOR_MONEY,
    HEALTH,
    INTEREST,
    MOTIVATION,
    TRUST,
    ABILITY,
    SOCIAL_MOTIVE,
    RECRUITMENT,
    FEAR,
    MENTAL_HEALTH,
    EMPLOYER_TRUST,
    GAIN,
    SAME_INDUSTRY,
    INSIDE_HELP,
    HIRE_DEMANDED,
    TIME_LIMIT,
    CLARIFIED,
    NEW_JOB,
    CONTACT,
    MARKET,
    STRAIN,
    EMPTY_PLACES,
    DISCRETION,
    LABOUR_SHORTAGE,
    CASE_KNOWN,
    EXPERIENCE,
    BOTTLENECK,
    WAITING,
    FULL_CAPACITY,
    PAY,
    WAY_TO_WORK,
    WISH,
    RULES_KNOWN,
    BENEFIT_LEFT,
    PLACE_FIRST,
    PROGRESS,
    WISH_SET_ASIDE,
    CV,
    FIT
}
