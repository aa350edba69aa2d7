package org.inklusim.model.mechanism;

/** All mechanisms of some settings, wired as in the week plan, for tests of what one of them does for another. */
final class Wired {
    final Relation relation;
    final Portfolios portfolios;
    final BenefitRules benefits;
    final FiniteVacancies vacancies;
    final WorkAbility ability;
    final MentorBond bond;
    final MentorSubsidy subsidy;
    final WhoIsMentor mentors;
    final Workplaces workplaces;
    final MeasureCatalogue catalogue;
    final PlacesAndMoney places;
    final EmployerAccount account;
    final SayingYes sayingYes;
    final NextStep nextStep;
    final Casework casework;
    final TimeBudget hours;
    final Backlog backlog;
    final States states;

    Wired(Settings settings) {
        relation = new Relation(settings);
        portfolios = new Portfolios(settings, relation);
        benefits = new BenefitRules(settings);
        vacancies = new FiniteVacancies(settings);
        ability = new WorkAbility(settings);
        bond = new MentorBond(settings);
        subsidy = new MentorSubsidy(settings);
        mentors = new WhoIsMentor(settings, bond, subsidy);
        workplaces = new Workplaces(settings, portfolios, mentors);
        catalogue = new MeasureCatalogue(settings);
        places = new PlacesAndMoney(settings, workplaces, catalogue);
        account = new EmployerAccount(settings, vacancies);
        sayingYes = new SayingYes(settings, account, ability, subsidy);
        nextStep = new NextStep(settings, ability, catalogue, places, vacancies);
        casework = new Casework(
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
        hours = new TimeBudget(settings, casework);
        backlog = new Backlog(settings, benefits);
        states = new States(workplaces, vacancies, new OwnWayOut(settings, benefits, vacancies));
    }
}
