package org.inklusim.model;

import java.util.List;
import org.inklusim.model.mechanism.Mechanism;
import org.inklusim.model.mechanism.Mechanisms;
import org.inklusim.model.mechanism.Settings;
import org.inklusim.model.practice.PracticeRules;
import org.inklusim.population.Inhabitants;

/** The week as data: what happens, in which order. Made anew when a reform changes the settings. */
public final class WeekPlan {
    private final List<Phase> phases;
    private final Newcomers newcomers;
    private final Mechanisms mechanisms;

    /**
     * @param settings levers, switches and numbers that hold
     * @param inhabitants who arrives
     */
    public WeekPlan(Settings settings, Inhabitants inhabitants) {
        Mechanisms all = new Mechanisms(settings);
        mechanisms = all;
        newcomers = new Newcomers(settings, inhabitants, all.portfolios, all.newBrukere);
        phases = List.of(
                phase("newcomers", "brukere arrive and get a veileder", newcomers, "A5", "A9", "B1"),
                phase("benefit", "benefits are paid and their clocks run", all.benefits, "B2"),
                phase("health", "health varies around each person's level", all.recovery, "B13", "B15", "B19"),
                phase("climate", "the climate of each office", all.climate, "A13", "A14"),
                phase("staff", "veiledere quit, fall ill, come back", all.counsellorChange, "A5"),
                phase("courage", "who dares to put a few first", all.courage, "A4"),
                phase(
                        "practice",
                        "close cases begin and end",
                        PracticeRules.of(settings, all),
                        "A6",
                        "A7",
                        "A8",
                        "A16"),
                phase("places", "measures end, those in line begin", all.places, "D2", "D7"),
                phase("vacancies", "vacancies open and close", all.vacancies, "E1"),
                phase("relation", "brukere's trust that is not used fades", all.relation, "B3"),
                phase(
                        "motivation",
                        "brukere take heart or lose it",
                        all.outlook,
                        "B4",
                        "B5",
                        "B6",
                        "B8",
                        "B9",
                        "B15",
                        "B17"),
                phase("employers", "employers' trust that is not used fades", all.sayingYes, "C1"),
                phase("contacts", "employers forget whom they knew, or tire of many", all.side.contact(), "C4"),
                phase("experience", "employers' experience fades", all.side, "C8", "C18"),
                phase("tasks", "the week's work arises", all.backlog, "A2", "A14", "B12", "B17"),
                phase("reflection", "those with close cases reflect together", all.reflection, "A11", "A12"),
                phase("advice", "coordinators help with training", all.toAsk, "D4"),
                phase(
                        "hours",
                        "veiledere spend their hours",
                        all.hours,
                        "A1",
                        "A3",
                        "A6",
                        "A10",
                        "A14",
                        "A15",
                        "A17",
                        "B2",
                        "B3",
                        "B4",
                        "B5",
                        "B7",
                        "B10",
                        "B11",
                        "B12",
                        "B13",
                        "B15",
                        "B16",
                        "B18",
                        "C1",
                        "C2",
                        "C3",
                        "C4",
                        "C5",
                        "C6",
                        "C7",
                        "C8",
                        "C11",
                        "C17",
                        "C18",
                        "C19",
                        "D1",
                        "D2",
                        "D3",
                        "D4",
                        "D6",
                        "D7",
                        "E1",
                        "E3",
                        "E4"),
                phase("competence", "what is not used fades, beginners grow", all.competence, "A10"),
                phase("strain", "strain and mastery rise and fall", all.strain, "A3"),
                phase("salaries", "staff are paid", all.payroll, "A1"),
                phase(
                        "measures",
                        "measures give what they hold",
                        all.content,
                        "B2",
                        "B5",
                        "B6",
                        "B7",
                        "B8",
                        "B9",
                        "B13",
                        "B17",
                        "B18",
                        "C2",
                        "D1",
                        "D2"),
                phase("grants", "mentor agreements end or are renewed", all.subsidy, "C11"),
                phase(
                        "mentors",
                        "mentors take over, and get to know their candidates",
                        all.mentors,
                        "C9",
                        "C12",
                        "C17"),
                phase(
                        "support",
                        "mentors and colleagues give support",
                        all.mentorTime,
                        "B8",
                        "C7",
                        "C8",
                        "C10",
                        "C12",
                        "C13",
                        "C14",
                        "C17",
                        "C19"),
                phase("wear", "mentors wear out or recover", all.mentorStrain, "C13"),
                phase(
                        "work",
                        "candidates work and learn",
                        all.ability,
                        "B5",
                        "B7",
                        "B8",
                        "B11",
                        "B13",
                        "C2",
                        "C3",
                        "C12",
                        "C18"),
                phase(
                        "accounts",
                        "employers count what they gain",
                        all.account,
                        "A15",
                        "A17",
                        "C2",
                        "C3",
                        "C5",
                        "C8",
                        "C11",
                        "C14",
                        "C16",
                        "C18",
                        "D2",
                        "E1"),
                phase(
                        "search",
                        "brukere look for work themselves",
                        all.search,
                        "B5",
                        "B6",
                        "B8",
                        "B10",
                        "B11",
                        "B15",
                        "B17",
                        "B18",
                        "C2",
                        "E1",
                        "E3"),
                phase(
                        "break-offs",
                        "candidates think of giving up",
                        all.breakingOff,
                        "B14",
                        "B3",
                        "B6",
                        "B8",
                        "B9",
                        "B11",
                        "C2",
                        "C12",
                        "C14"),
                phase("jobs", "jobs go on, grow or end", all.jobs, "B14", "B11", "C2", "E3"),
                phase("exits", "disability pension, education, leaving", all.exits, "B14", "B2"),
                phase(
                        "states",
                        "what comes first happens",
                        all.states,
                        "E2",
                        "B6",
                        "B8",
                        "B10",
                        "B11",
                        "C2",
                        "C8",
                        "C16",
                        "E1",
                        "E3"),
                phase("leavers", "those who left live on something else", all.afterLeaving, "B2"));
    }

    private static Phase phase(String name, String meaning, Mechanism mechanism, String... ids) {
        return new Phase(name, meaning, List.of(ids), mechanism);
    }

    /** The phases in their order. */
    public List<Phase> phases() {
        return phases;
    }

    Newcomers newcomers() {
        return newcomers;
    }

    Mechanisms mechanisms() {
        return mechanisms;
    }
}
