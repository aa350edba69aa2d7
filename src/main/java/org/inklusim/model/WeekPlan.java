package org.inklusim.model;

import java.util.List;
import org.inklusim.model.mechanism.Backlog;
import org.inklusim.model.mechanism.BenefitRules;
import org.inklusim.model.mechanism.BreakingOff;
import org.inklusim.model.mechanism.Casework;
import org.inklusim.model.mechanism.CounsellorChange;
import org.inklusim.model.mechanism.EmployerAccount;
import org.inklusim.model.mechanism.Exits;
import org.inklusim.model.mechanism.FiniteVacancies;
import org.inklusim.model.mechanism.JobCourse;
import org.inklusim.model.mechanism.MeasureCatalogue;
import org.inklusim.model.mechanism.Mechanism;
import org.inklusim.model.mechanism.MentorBond;
import org.inklusim.model.mechanism.MentorSubsidy;
import org.inklusim.model.mechanism.MentorTime;
import org.inklusim.model.mechanism.NextStep;
import org.inklusim.model.mechanism.OwnWayOut;
import org.inklusim.model.mechanism.Payroll;
import org.inklusim.model.mechanism.PlacesAndMoney;
import org.inklusim.model.mechanism.Portfolios;
import org.inklusim.model.mechanism.Recovery;
import org.inklusim.model.mechanism.Relation;
import org.inklusim.model.mechanism.SayingYes;
import org.inklusim.model.mechanism.Settings;
import org.inklusim.model.mechanism.States;
import org.inklusim.model.mechanism.TimeBudget;
import org.inklusim.model.mechanism.WhoIsMentor;
import org.inklusim.model.mechanism.WorkAbility;
import org.inklusim.model.mechanism.Workplaces;
import org.inklusim.model.practice.PracticeRules;
import org.inklusim.population.Inhabitants;

/** The week as data: what happens, in which order. Made anew when a reform changes the settings. */
public final class WeekPlan {
    private final List<Phase> phases;
    private final Newcomers newcomers;

    /**
     * @param settings levers, switches and numbers that hold
     * @param inhabitants who arrives
     */
    public WeekPlan(Settings settings, Inhabitants inhabitants) {
        Relation relation = new Relation(settings);
        Portfolios portfolios = new Portfolios(settings, relation);
        newcomers = new Newcomers(settings, inhabitants, portfolios);
        BenefitRules benefits = new BenefitRules(settings);
        FiniteVacancies vacancies = new FiniteVacancies(settings);
        WorkAbility ability = new WorkAbility(settings);
        MentorBond bond = new MentorBond(settings);
        MentorSubsidy subsidy = new MentorSubsidy(settings);
        WhoIsMentor mentors = new WhoIsMentor(settings, bond, subsidy);
        Workplaces workplaces = new Workplaces(settings, portfolios, mentors);
        MeasureCatalogue catalogue = new MeasureCatalogue(settings);
        PlacesAndMoney places = new PlacesAndMoney(settings, workplaces, catalogue);
        OwnWayOut search = new OwnWayOut(settings, benefits, vacancies);
        EmployerAccount account = new EmployerAccount(settings, vacancies);
        SayingYes sayingYes = new SayingYes(settings, account, ability, subsidy);
        NextStep nextStep = new NextStep(settings, ability, catalogue, places, vacancies);
        Casework casework = new Casework(
                settings,
                relation,
                nextStep,
                sayingYes,
                places,
                workplaces,
                vacancies,
                account,
                subsidy,
                ability,
                catalogue);

        phases = List.of(
                phase("newcomers", "brukere arrive and get a veileder", newcomers, "A5", "B1"),
                phase("benefit", "benefits are paid and their clocks run", benefits, "B2"),
                phase("health", "health varies around each person's level", new Recovery(settings), "B19"),
                phase("staff", "veiledere quit, fall ill, come back", new CounsellorChange(settings, portfolios), "A5"),
                phase(
                        "practice",
                        "close cases begin and end",
                        PracticeRules.of(settings, portfolios, ability),
                        "A6",
                        "A7",
                        "A8"),
                phase("places", "those first in line get free places", places, "D2"),
                phase("vacancies", "vacancies open and close", vacancies, "E1"),
                phase("relation", "brukere's trust that is not used fades", relation, "B3"),
                phase("employers", "employers' trust that is not used fades", sayingYes, "C1"),
                phase("tasks", "the week's work arises", new Backlog(settings, benefits), "A2"),
                phase("hours", "veiledere spend their hours", new TimeBudget(settings, casework), "A1", "A6", "C1"),
                phase("salaries", "staff are paid", new Payroll(settings), "A1"),
                phase("measures", "measures give what they hold", catalogue, "D1"),
                phase("grants", "mentor agreements end or are renewed", subsidy, "C11"),
                phase("mentors", "mentor and candidate get to know each other", bond, "C9", "C12"),
                phase("support", "mentors and colleagues give support", new MentorTime(settings, bond), "C10"),
                phase("work", "candidates work and learn", ability, "C3"),
                phase("accounts", "employers count what they gain", account, "C3"),
                phase("search", "brukere look for work themselves", search, "B10"),
                phase("break-offs", "candidates think of giving up", new BreakingOff(settings), "B14"),
                phase("jobs", "jobs go on, grow or end", new JobCourse(settings), "B14"),
                phase("exits", "disability pension, education, leaving", new Exits(settings, benefits), "B14"),
                phase("states", "what comes first happens", new States(workplaces, vacancies, search), "E2"));
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
}
