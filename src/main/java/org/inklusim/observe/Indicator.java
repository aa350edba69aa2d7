package org.inklusim.observe;

import java.util.Locale;
import java.util.function.ToDoubleFunction;
import org.inklusim.model.agent.State;
import org.inklusim.model.ledger.HoursKind;

/** Weekly indicators in the order of their columns. */
public enum Indicator {
    IN_PORTFOLIO("brukere", "brukere in portfolios at the end of the week", i -> i.inPortfolio()),
    WAITING("brukere", "waiting or being clarified", i -> i.in(State.WAITING)),
    IN_MEASURE("brukere", "in a measure away from ordinary employers", i -> i.in(State.MEASURE)),
    IN_PLACEMENT("brukere", "in a placement with benefit at an employer", i -> i.in(State.PLACEMENT)),
    IN_SHELTERED("brukere", "in sheltered practice", i -> i.in(State.SHELTERED)),
    IN_SUBSIDISED("brukere", "in wage-subsidised work", i -> i.in(State.SUBSIDISED)),
    IN_PART_TIME("brukere", "in ordinary part-time work with reduced benefit", i -> i.in(State.PART_TIME)),
    IN_WORK("brukere", "in ordinary work off benefit", i -> i.in(State.WORK)),
    IN_JOB(
            "brukere",
            "in ordinary unsubsidised work, part-time or off benefit",
            i -> i.in(State.PART_TIME) + i.in(State.WORK)),
    IN_EDUCATION("brukere", "in ordinary education or apprenticeship", i -> i.in(State.EDUCATION)),
    DISABILITY_PENSION("brukere", "on disability pension since week 1, in sum", i -> i.since(State.DISABILITY)),
    LEFT_SYSTEM("brukere", "left the system since week 1, in sum", i -> i.since(State.LEFT)),
    JOB_STARTS("jobs", "jobs begun in the week", i -> i.hires()),
    CLOSE_CASES("brukere", "brukere followed closely at the end of the week", i -> i.closeCases()),
    BRUKER_TRUST("0 to 1", "mean trust in the veileder of brukere in portfolios", i -> i.trust()),
    BRUKER_MOTIVATION("0 to 1", "mean motivation of brukere in portfolios", i -> i.motivation()),
    BRUKER_SATISFIED("share", "brukere in portfolios who would say that they are satisfied", i -> i.satisfied()),
    VEILEDER_STRAIN("0 to 1", "mean strain of veiledere and jobbspesialister in post", i -> i.strain()),
    NIK("0 to 1", "their mean inclusion competence over its areas", i -> i.nik()),
    MENTOR_STRAIN("0 to 1", "mean strain of mentors who have somebody to help", i -> i.mentorStrain()),
    EMPLOYER_WILLINGNESS("0 to 1", "mean willingness of employers to take somebody in", i -> i.willingness()),
    AIK("0 to 1", "their mean inclusion competence", i -> i.aik()),
    POSTS_FILLED("posts", "posts filled", i -> i.posts()),
    OPEN_VACANCIES("vacancies", "vacancies open at the end of the week", i -> i.vacancies()),
    COST_NOK("NOK", "staff, measures, subsidies and mentor grants paid in the week", i -> i.cost()),
    HOURS_DEADLINE(HoursKind.DEADLINE),
    HOURS_RECORD(HoursKind.RECORD),
    HOURS_RENEWAL(HoursKind.RENEWAL),
    HOURS_CALL(HoursKind.CALL),
    HOURS_CONTACT(HoursKind.CONTACT),
    HOURS_KARTLEGGING(HoursKind.KARTLEGGING),
    HOURS_CLEARING(HoursKind.CLEARING),
    HOURS_EMPLOYER(HoursKind.EMPLOYER),
    HOURS_MEETING(HoursKind.MEETING),
    HOURS_ADVICE(HoursKind.ADVICE),
    HOURS_ABSENCE(HoursKind.ABSENCE),
    HOURS_UNUSED(HoursKind.UNUSED);

    private final String unit;
    private final String meaning;
    private final ToDoubleFunction<WeeklyIndicators> reading;

    Indicator(String unit, String meaning, ToDoubleFunction<WeeklyIndicators> reading) {
        this.unit = unit;
        this.meaning = meaning;
        this.reading = reading;
    }

    Indicator(HoursKind kind) {
        this("hours", "hours of a filled post in the week, as hours_" + kind.id() + "_per_week", i -> i.hours(kind));
    }

    /** Name in files. */
    public String id() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** Unit in words. */
    public String unit() {
        return unit;
    }

    /** What is counted. */
    public String meaning() {
        return meaning;
    }

    double read(WeeklyIndicators week) {
        return reading.applyAsDouble(week);
    }
}
