package org.inklusim.model.mechanism;

/**
 * The mechanisms of a stretch of weeks, made from the settings that hold and given those they lean on. Small ones that
 * lean on none are made where they are needed, more than once: they hold numbers only.
 */
public final class Mechanisms {
    public final OfficeClimate climate;
    public final DefensiveRoutines defence;
    public final Strain strain;
    public final Courage courage;
    public final Competence competence;
    public final Belief belief;
    public final Reflection reflection;
    public final Discretion discretion;
    public final NewStaff newStaff;
    public final InsideHelp help;
    public final Relation relation;
    public final Portfolios portfolios;
    public final BenefitRules benefits;
    public final Motivation motivation;
    public final Participation participation;
    public final ActivityDuty duty;
    public final RoadThroughNav road;
    public final Reachability reach;
    public final ClientRole clientRole;
    public final Satisfaction satisfaction;
    public final Disturbances disturbances;
    public final Outlook outlook;
    public final MeasureCatalogue catalogue;
    public final Bottlenecks bottlenecks;
    public final RightMeasure rightMeasure;
    public final SelfEfficacy efficacy;
    public final Stigma stigma;
    public final LearningPatterns patterns;
    public final Lessons lessons;
    public final MeasureContent content;
    public final NewBrukere newBrukere;
    public final Scarring scarring;
    public final NeedsShow needsShow;
    public final Recovery recovery;
    public final CounsellorChange counsellorChange;
    public final FiniteVacancies vacancies;
    public final HarderHit harderHit;
    public final LocalShortage shortage;
    public final EmployerSide side;
    public final InclusionConditions conditions;
    public final OthersAround others;
    public final QualifyingAtWork qualifying;
    public final EmployersLearning learning;
    public final NewEmployers newEmployers;
    public final InterestMatch match;
    public final WorkAbility ability;
    public final Samskaping together;
    public final SpecialKnowledge knowledge;
    public final MentorBond bond;
    public final Colleagues colleagues;
    public final MentorStrain mentorStrain;
    public final Setbacks setbacks;
    public final WorkplaceClimate workplaceClimate;
    public final MentorSubsidy subsidy;
    public final WhoIsMentor mentors;
    public final MentorTime mentorTime;
    public final GrantingClock clock;
    public final Workplaces workplaces;
    public final MeasureBudgets budgets;
    public final TrainingThreshold training;
    public final SomeoneToAsk toAsk;
    public final PlacesAndMoney places;
    public final OwnWayOut search;
    public final EmployerAccount account;
    public final SayingYes sayingYes;
    public final FirstStock firstStock;
    public final NextStep nextStep;
    public final Grants grants;
    public final AskingEmployers asking;
    public final Casework casework;
    public final TimeBudget hours;
    public final Payroll payroll;
    public final Backlog backlog;
    public final BreakingOff breakingOff;
    public final JobCourse jobs;
    public final Exits exits;
    public final States states;
    public final AfterLeaving afterLeaving;

    /**
     * @param settings levers, switches and numbers that hold
     */
    public Mechanisms(Settings settings) {
        help = new InsideHelp(settings);
        climate = new OfficeClimate(settings, help);
        defence = new DefensiveRoutines(settings);
        strain = new Strain(settings, defence);
        competence = new Competence(settings, defence);
        belief = new Belief(settings, defence);
        reflection = new Reflection(settings, defence, belief);
        discretion = new Discretion(settings);
        stigma = new Stigma(settings);
        side = new EmployerSide(settings, stigma);
        conditions = side.conditions();
        learning = side.learning();
        newStaff = new NewStaff(settings, strain, competence, belief, discretion, side);
        benefits = new BenefitRules(settings);
        motivation = new Motivation(settings, benefits);
        participation = new Participation(settings, motivation);
        duty = new ActivityDuty(settings);
        road = new RoadThroughNav(settings, duty);
        reach = new Reachability(settings, duty);
        clientRole = new ClientRole(settings);
        satisfaction = new Satisfaction(settings, motivation);
        disturbances = new Disturbances(settings, competence);
        catalogue = new MeasureCatalogue(settings);
        budgets = new MeasureBudgets(settings);
        training = new TrainingThreshold(settings, benefits, catalogue, competence, belief);
        toAsk = new SomeoneToAsk(settings, help, catalogue, competence);
        bottlenecks = new Bottlenecks(settings, catalogue, motivation);
        match = new InterestMatch(settings);
        others = new OthersAround(settings);
        qualifying = new QualifyingAtWork(settings, match, others);
        together = new Samskaping(settings, competence);
        knowledge = new SpecialKnowledge(settings, together);
        bond = new MentorBond(settings, knowledge);
        efficacy = new SelfEfficacy(settings);
        patterns = new LearningPatterns(settings, match, competence, strain);
        ability = new WorkAbility(
                settings, match, participation, efficacy, patterns, disturbances, side, qualifying, bond);
        rightMeasure = new RightMeasure(settings, catalogue, ability, bottlenecks, clientRole, duty, stigma);
        lessons = new Lessons(catalogue, ability, rightMeasure, efficacy, stigma, patterns);
        content = new MeasureContent(
                settings,
                catalogue,
                budgets,
                participation,
                disturbances,
                bottlenecks,
                rightMeasure,
                efficacy,
                patterns,
                ability,
                conditions);
        newBrukere = new NewBrukere(
                settings,
                motivation,
                participation,
                reach,
                clientRole,
                satisfaction,
                disturbances,
                bottlenecks,
                rightMeasure,
                efficacy,
                stigma,
                training,
                catalogue);
        scarring = new Scarring(settings);
        outlook = new Outlook(
                motivation, participation, clientRole, satisfaction, rightMeasure, stigma, scarring, efficacy);
        relation = new Relation(settings, strain, competence, participation);
        portfolios = new Portfolios(settings, relation, reach);
        recovery = new Recovery(settings, scarring, disturbances);
        needsShow = new NeedsShow(settings);
        counsellorChange = new CounsellorChange(settings, portfolios, strain, newStaff);
        vacancies = new FiniteVacancies(settings);
        harderHit = new HarderHit(settings);
        shortage = new LocalShortage(settings);
        newEmployers = new NewEmployers(side);
        colleagues = new Colleagues(settings, side.telling());
        mentorStrain = new MentorStrain(settings, colleagues);
        subsidy = new MentorSubsidy(settings, learning);
        setbacks = new Setbacks(settings, colleagues, competence);
        workplaceClimate = new WorkplaceClimate(bond, subsidy, colleagues, setbacks);
        mentors = new WhoIsMentor(settings, bond, together, mentorStrain, knowledge, subsidy, stigma);
        mentorTime = new MentorTime(
                settings, bond, together, side, mentorStrain, knowledge, ability, efficacy, colleagues, others);
        clock = new GrantingClock(settings, catalogue, discretion, ability, side.taking());
        workplaces = new Workplaces(
                settings,
                portfolios,
                mentors,
                clock,
                new InclusionGrant(settings, budgets),
                belief,
                side,
                match,
                lessons,
                participation,
                colleagues,
                setbacks,
                newBrukere,
                road);
        places = new PlacesAndMoney(settings, workplaces, catalogue, clock, budgets);
        courage = new Courage(settings, places);
        search = new OwnWayOut(
                settings,
                benefits,
                vacancies,
                harderHit,
                match,
                bottlenecks,
                rightMeasure,
                efficacy,
                participation,
                clientRole,
                scarring,
                conditions,
                road);
        account = new EmployerAccount(settings, vacancies, side, workplaceClimate, budgets);
        sayingYes = new SayingYes(settings, help, account, side, ability, subsidy, shortage, match, scarring);
        nextStep = new NextStep(
                settings,
                help,
                ability,
                catalogue,
                places,
                vacancies,
                harderHit,
                conditions,
                shortage,
                competence,
                bottlenecks,
                training,
                toAsk,
                discretion,
                participation);
        firstStock = new FirstStock(
                settings,
                catalogue,
                places,
                nextStep,
                relation,
                bottlenecks,
                content,
                workplaces,
                sayingYes,
                clock,
                recovery);
        grants = new Grants(subsidy, competence, clock, workplaces, places, side, catalogue, training, toAsk);
        asking = new AskingEmployers(
                settings,
                motivation,
                bottlenecks,
                sayingYes,
                side,
                places,
                workplaces,
                vacancies,
                account,
                ability,
                catalogue,
                harderHit,
                competence,
                road);
        casework = new Casework(
                settings,
                relation,
                motivation,
                participation,
                reach,
                disturbances,
                bottlenecks,
                patterns,
                needsShow,
                nextStep,
                sayingYes,
                side,
                grants,
                asking,
                competence,
                together,
                others);
        hours = new TimeBudget(settings, casework, asking, side, competence, defence, reach);
        payroll = new Payroll(settings);
        backlog = new Backlog(settings, benefits, learning, help, reach, together, clientRole);
        breakingOff = new BreakingOff(settings, match, rightMeasure, efficacy, stigma, conditions, workplaceClimate);
        jobs = new JobCourse(settings, harderHit, match, conditions, qualifying);
        exits = new Exits(settings, benefits);
        states = new States(workplaces, vacancies, search, conditions, new Causes(breakingOff, account, jobs, exits));
        afterLeaving = new AfterLeaving(settings, benefits);
    }
}
