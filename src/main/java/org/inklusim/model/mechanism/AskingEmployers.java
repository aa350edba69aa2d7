package org.inklusim.model.mechanism;

import java.util.List;
import org.inklusim.model.agent.Bottleneck;
import org.inklusim.model.agent.Bruker;
import org.inklusim.model.agent.Employer;
import org.inklusim.model.agent.FollowUp;
import org.inklusim.model.agent.Measure;
import org.inklusim.model.agent.Skill;
import org.inklusim.model.agent.State;
import org.inklusim.model.agent.Task;
import org.inklusim.model.agent.Veileder;
import org.inklusim.random.KeyedRandom;

/**
 * A7 and A8, asking employers: one thought of among a few is asked for a job where the follow-up asks for jobs first, else for a
 * placement or subsidised work; who says yes takes the person in.
 */
public final class AskingEmployers {
    private static final long ROUND = KeyedRandom.decision("A9.employer_round");
    private static final long CARRIES = KeyedRandom.decision("A8.carries");

    private final Motivation motivation;
    private final Bottlenecks bottlenecks;
    private final MeetingOrDigital channel;
    private final SayingYes sayingYes;
    private final EmployerSide side;
    private final PlacesAndMoney places;
    private final Workplaces workplaces;
    private final FiniteVacancies vacancies;
    private final EmployerAccount account;
    private final WorkAbility ability;
    private final MeasureCatalogue catalogue;
    private final HarderHit harderHit;
    private final Competence competence;
    private final RoadThroughNav road;

    public AskingEmployers(
            Settings settings,
            Motivation motivation,
            Bottlenecks bottlenecks,
            SayingYes sayingYes,
            EmployerSide side,
            PlacesAndMoney places,
            Workplaces workplaces,
            FiniteVacancies vacancies,
            EmployerAccount account,
            WorkAbility ability,
            MeasureCatalogue catalogue,
            HarderHit harderHit,
            Competence competence,
            RoadThroughNav road) {
        channel = new MeetingOrDigital(settings);
        this.motivation = motivation;
        this.bottlenecks = bottlenecks;
        this.sayingYes = sayingYes;
        this.side = side;
        this.places = places;
        this.workplaces = workplaces;
        this.vacancies = vacancies;
        this.account = account;
        this.ability = ability;
        this.catalogue = catalogue;
        this.harderHit = harderHit;
        this.competence = competence;
        this.road = road;
    }

    /** Whether a workplace is sought for a person. */
    static boolean seeks(Bruker bruker) {
        boolean ordered = bruker.ordered != null && bruker.granted && bruker.ordered.needsEmployer();
        return bruker.state() == State.WAITING && (ordered || bruker.followUp.anyTime());
    }

    /** An employer is met for the sake of knowing the market, with no bruker in mind (A9). */
    void meetAnEmployer(Week week, Veileder veileder) {
        List<Employer> employers = veileder.kontor.employers;
        double draw = week.random().uniform(veileder.id(), ROUND, week.number());
        sayingYes.talk(employers.get((int) (draw * employers.size())), 1);
        competence.learn(veileder, Skill.EMPLOYER_CONTACT, false);
    }

    /** One employer, thought of among a few, is asked to take a person. */
    void ask(Week week, Bruker bruker, boolean digital) {
        FollowUp followUp = bruker.followUp;
        Veileder veileder = bruker.handler(Task.EMPLOYER);
        double reach = followUp.reach() * competence.factor(veileder, Skill.EMPLOYER_CONTACT);
        int thought = Math.max(1, (int) Math.round(reach));
        Employer employer = sayingYes.think(week, bruker, thought);
        competence.learn(veileder, Skill.EMPLOYER_CONTACT, bruker.close());
        bruker.counts.employersAsked++;
        motivation.doFor(bruker);
        bottlenecks.help(bruker, Bottleneck.Help.EMPLOYER_ASKED, 1);
        if (!harderHit.goes(week, bruker, employer)) {
            week.tell(Event.TOO_FAR, bruker, employer);
            return;
        }
        ask(week, bruker, employer, digital);
        side.contact().deal(week, veileder, employer);
    }

    private void ask(Week week, Bruker bruker, Employer employer, boolean digital) {
        if (road.refuses(week, bruker, employer)) {
            return;
        }
        if (bruker.followUp.asksForJob() && asksForJob(week, bruker, employer, digital)) {
            return;
        }
        Measure measure = bruker.ordered != null && bruker.granted ? bruker.ordered : Measure.ARBEIDSTRENING;
        if (!measure.needsEmployer() || !places.hasPlace(week, bruker.veileder.kontor, measure)) {
            return;
        }
        if (!sayingYes.hasRoom(employer)) {
            week.tell(Event.EMPLOYER_FULL, bruker, employer, measure);
        } else if (measure == Measure.LONNSTILSKUDD && !employer.spec.wageMoney()) {
            week.tell(Event.NO_WAGE_MONEY, bruker, employer, measure);
        }
        boolean yes = sayingYes.hasRoom(employer)
                && (measure != Measure.LONNSTILSKUDD || employer.spec.wageMoney())
                && sayingYes.placement(week, bruker, employer, measure, digital);
        week.ledger().ask(yes);
        if (yes) {
            bruker.counts.employersYes++;
            side.paperwork().agreed(week, bruker, employer);
            workplaces.begin(week, bruker, employer, measure, catalogue.weeks(bruker, measure));
            channel.talked(bruker.placement, digital);
        }
    }

    /** Place, then train: a job is asked for where one is open and the person might carry it. */
    private boolean asksForJob(Week week, Bruker bruker, Employer employer, boolean digital) {
        if (!employer.spec.wageMoney() || !vacancies.openAt(employer)) {
            return false;
        }
        if (!sayingYes.hire(week, bruker, employer, digital)) {
            return false;
        }
        double carries = side.conditions().hired(bruker, employer)
                * account.carries(ability.expected(bruker, employer), employer);
        boolean yes = week.random().uniform(bruker.id(), employer.id(), CARRIES, week.number(), 0) < carries
                && vacancies.take(week, bruker, employer);
        if (yes) {
            week.tell(Event.JOB_THROUGH_OFFICE, bruker, employer, null, carries);
            workplaces.hire(week, bruker, employer, false);
        } else {
            week.tell(Event.NOT_HIRED, bruker, employer, null, carries);
        }
        return yes;
    }
}
