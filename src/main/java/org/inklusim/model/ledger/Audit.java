package org.inklusim.model.ledger;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.inklusim.model.agent.Bruker;
import org.inklusim.model.agent.Employer;
import org.inklusim.model.agent.Kontor;
import org.inklusim.model.agent.Measure;
import org.inklusim.model.agent.Mentor;
import org.inklusim.model.agent.Skill;
import org.inklusim.model.agent.Society;
import org.inklusim.model.agent.State;
import org.inklusim.model.agent.Veileder;

/** Holds the accounts against the agents: people, places, vacancies, hours, kroner, and levels in their ranges. */
public final class Audit {
    private static final String[] COMPETENCE = named("competence in ");
    private static final String[] ROUTINE = named("routine in ");

    private final Society society;
    private final Ledger ledger;

    /**
     * @param society everybody
     * @param ledger their accounts
     */
    public Audit(Society society, Ledger ledger) {
        this.society = society;
        this.ledger = ledger;
    }

    /** What is wrong with the sums alone; empty when all is well. */
    public List<String> sums() {
        List<String> faults = new ArrayList<>();
        add(faults, ledger.hours().check());
        add(faults, ledger.kroner().check());
        long people = 0;
        for (int i = 0; i < State.count(); i++) {
            people += society.in(State.of(i));
        }
        if (people != society.arrived()) {
            faults.add("people: " + people + " in states, " + society.arrived() + " arrived");
        }
        long open = 0;
        for (Kontor kontor : society.kontorer()) {
            open += kontor.vacancies.size();
        }
        long spent = 0;
        for (Kontor kontor : society.kontorer()) {
            spent += kontor.spentEarlier + Arrays.stream(kontor.spent).sum();
        }
        Kroner kroner = ledger.kroner();
        long paid =
                kroner.ore(Purpose.MEASURE) + kroner.ore(Purpose.WAGE_SUBSIDY) + kroner.ore(Purpose.INCLUSION_GRANT);
        if (spent != paid) {
            faults.add("kroner: offices have spent " + spent + " øre on measures, " + paid + " are paid");
        }
        if (open != ledger.market().stillOpen()) {
            faults.add("vacancies: " + open + " open, " + ledger.market().stillOpen() + " by the account");
        }
        return faults;
    }

    /** What is wrong with anybody or any sum; empty when all is well. */
    public List<String> everything() {
        List<String> faults = sums();
        long[] states = new long[State.count()];
        int[] candidates = new int[society.employers().size()];
        int[] mentored = new int[society.employers().size()];
        int[][] taken = new int[society.kontorer().size()][Measure.count()];
        long inPortfolio = 0;
        for (Bruker bruker : society.brukere()) {
            states[bruker.state().ordinal()]++;
            inPortfolio += bruker.state().inPortfolio() ? 1 : 0;
            if (bruker.state().onTrial() && bruker.employer != null) {
                candidates[bruker.employer.id() - 1]++;
            }
            Mentor mentor = bruker.placement.mentoring.mentor();
            if (mentor != null) {
                mentored[mentor.employer().id() - 1]++;
                if (mentor.employer() != bruker.employer) {
                    faults.add("people: bruker " + bruker.id() + " has a mentor who works elsewhere");
                }
            }
            if (bruker.measure != null && !bruker.ownActivity) {
                taken[bruker.spec.office()][bruker.measure.ordinal()]++;
            }
            person(faults, bruker);
        }
        for (int i = 0; i < states.length; i++) {
            if (!State.of(i).absorbing() && states[i] != society.in(State.of(i))) {
                faults.add("people: " + states[i] + " are in " + State.of(i) + ", the account says "
                        + society.in(State.of(i)));
            }
        }
        for (Employer employer : society.employers()) {
            if (employer.candidates != candidates[employer.id() - 1]) {
                faults.add("places: employer " + employer.id() + " counts " + employer.candidates + " candidates, has "
                        + candidates[employer.id() - 1]);
            }
            employer.mentors().forEach(mentor -> mentor(faults, mentor));
            int counted =
                    employer.mentors().stream().mapToInt(Mentor::candidates).sum();
            if (counted != mentored[employer.id() - 1]) {
                faults.add("people: mentors of employer " + employer.id() + " count " + counted + " candidates, have "
                        + mentored[employer.id() - 1]);
            }
            share(faults, "trust", "employer", employer.id(), employer.trust);
            share(faults, "developing", "employer", employer.id(), employer.develops);
            share(faults, "reputation", "employer", employer.id(), employer.seenThrough);
            share(faults, "willingness", "employer", employer.id(), employer.willingness);
            share(faults, "inclusion competence", "employer", employer.id(), employer.aik);
        }
        for (Kontor kontor : society.kontorer()) {
            for (int i = 0; i < Measure.count(); i++) {
                if (kontor.taken[i] != taken[kontor.index][i]) {
                    faults.add("places: office " + kontor.index + " counts " + kontor.taken[i] + " in "
                            + Measure.of(i).id() + ", has " + taken[kontor.index][i]);
                }
            }
        }
        long inCharge = 0;
        for (Veileder veileder : society.veiledere()) {
            for (Bruker bruker : veileder.portfolio()) {
                if ((veileder.specialist ? bruker.follower : bruker.veileder) != veileder) {
                    faults.add("people: bruker " + bruker.id() + " is in a portfolio that is not the right one");
                }
            }
            inCharge += veileder.specialist ? 0 : veileder.size();
            staff(faults, veileder);
        }
        if (inCharge != inPortfolio) {
            faults.add("people: " + inCharge + " in portfolios, " + inPortfolio + " should be");
        }
        return faults;
    }

    private static void person(List<String> faults, Bruker bruker) {
        share(faults, "health", bruker, bruker.health);
        share(faults, "readiness", bruker, bruker.readiness);
        share(faults, "skill", bruker, bruker.skill);
        share(faults, "trust", bruker, bruker.trust);
        share(faults, "knowledge", bruker, bruker.known);
        share(faults, "clarification", bruker, bruker.clarified);
        share(faults, "pace", bruker, bruker.pace);
        share(faults, "fit", bruker, bruker.fit);
        share(faults, "faith", bruker, bruker.faith);
        share(faults, "self-efficacy", bruker, bruker.efficacy);
        share(faults, "forgotten", bruker, bruker.forgotten);
        share(faults, "shame", bruker, bruker.shame);
        share(faults, "visibility", bruker, bruker.visible);
        share(faults, "stigma", bruker, bruker.stigma);
        share(faults, "reflection", bruker, bruker.reflected);
        share(faults, "planning", bruker, bruker.planned);
        share(faults, "skill bound to the place", bruker, bruker.placement.skillHere);
        share(faults, "eased bottleneck", bruker, bruker.eased);
        share(faults, "motivation", bruker, bruker.motivation);
        share(faults, "initiative", bruker, bruker.initiative);
        share(faults, "habit of no-show", bruker, bruker.noShowHabit);
        share(faults, "satisfaction", bruker, bruker.satisfied);
        share(faults, "being heard", bruker, bruker.heard);
        share(faults, "support need", bruker, bruker.supportNeed);
        share(faults, "wish for training", bruker, bruker.trainingWish);
        share(faults, "productivity", bruker, bruker.placement.productivity);
        share(faults, "adequacy", bruker, bruker.placement.adequacy);
        share(faults, "insight", bruker, bruker.placement.insight);
        share(faults, "what was told", bruker, bruker.placement.told);
        share(faults, "what was told too much", bruker, bruker.placement.toldTooMuch);
        share(faults, "training plan", bruker, bruker.placement.plan);
        share(faults, "employer's patience", bruker, bruker.placement.patience);
        share(faults, "having been met", bruker, bruker.placement.met);
        share(faults, "being talked down", bruker, bruker.placement.talkedDown);
        share(faults, "discontent", bruker, bruker.placement.discontent);
        share(faults, "belonging", bruker, bruker.placement.belonging);
        share(faults, "need beyond room", bruker, bruker.placement.beyondRoom);
        share(faults, "productivity remembered", bruker, bruker.placement.seen);
        share(faults, "absence remembered", bruker, bruker.placement.away);
        share(faults, "reach", bruker, bruker.placement.mentoring.reach);
        share(faults, "bond", bruker, bruker.placement.mentoring.bond);
        if (bruker.state().inPortfolio() != (bruker.veileder != null)) {
            faults.add("people: bruker " + bruker.id() + " in " + bruker.state() + " has veileder " + bruker.veileder);
        }
        if (bruker.state().atEmployer() != (bruker.employer != null)) {
            faults.add("people: bruker " + bruker.id() + " in " + bruker.state() + " has employer " + bruker.employer);
        }
        if ((bruker.measure == null ? bruker.state() == State.MEASURE : bruker.measure.state() != bruker.state())) {
            faults.add("people: bruker " + bruker.id() + " in " + bruker.state() + " has measure " + bruker.measure);
        }
        for (double rate : bruker.rate) {
            if (!(rate >= 0 && rate < Double.POSITIVE_INFINITY)) {
                faults.add("rates: bruker " + bruker.id() + " has a rate of " + rate);
            }
        }
    }

    private static void mentor(List<String> faults, Mentor mentor) {
        share(faults, "strain", "mentor", mentor.id(), mentor.strain);
        share(faults, "knowledge", "mentor", mentor.id(), mentor.knowledge);
        share(faults, "strictness", "mentor", mentor.id(), mentor.strictness);
    }

    private static void staff(List<String> faults, Veileder veileder) {
        share(faults, "strain", "veileder", veileder.id(), veileder.strain);
        share(faults, "mastery", "veileder", veileder.id(), veileder.mastery);
        share(faults, "belief", "veileder", veileder.id(), veileder.belief);
        for (int i = 0; i < Skill.count(); i++) {
            share(faults, COMPETENCE[i], "veileder", veileder.id(), veileder.nik[i]);
            share(faults, ROUTINE[i], "veileder", veileder.id(), veileder.routine[i]);
        }
    }

    private static void share(List<String> faults, String what, Bruker bruker, double value) {
        share(faults, what, "bruker", bruker.id(), value);
    }

    /** Words are made only for what is wrong: this is asked of everybody after every phase. */
    private static void share(List<String> faults, String what, String kind, long id, double value) {
        if (!(value >= 0 && value <= 1)) {
            faults.add("levels: " + what + " of " + kind + " " + id + " is " + value + ", outside 0 to 1");
        }
    }

    private static String[] named(String what) {
        String[] names = new String[Skill.count()];
        for (int i = 0; i < names.length; i++) {
            names[i] = what + Skill.of(i);
        }
        return names;
    }

    private static void add(List<String> faults, String fault) {
        if (fault != null) {
            faults.add(fault);
        }
    }
}
