package org.inklusim.model;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.inklusim.model.agent.Bruker;
import org.inklusim.model.agent.Employer;
import org.inklusim.model.agent.FollowUp;
import org.inklusim.model.agent.Kontor;
import org.inklusim.model.agent.Society;
import org.inklusim.model.agent.Veileder;
import org.inklusim.model.ledger.Audit;
import org.inklusim.model.ledger.Ledger;
import org.inklusim.model.mechanism.Mechanism;
import org.inklusim.model.mechanism.Needs;
import org.inklusim.model.mechanism.Settings;
import org.inklusim.model.mechanism.Week;
import org.inklusim.model.practice.StandardPractice;
import org.inklusim.population.EmployerSpec;
import org.inklusim.population.Industry;
import org.inklusim.population.Inhabitants;
import org.inklusim.population.VeilederSpec;
import org.inklusim.random.KeyedRandom;

/**
 * One office peopled by hand, for tests of single mechanisms: {@code TestSociety.of("mechanisms.E1=off")}, then {@link
 * #veileder()}, {@link #employer()}, {@link #bruker()}, and weeks of single phases by {@link #act}.
 */
public final class TestSociety {
    /** Everybody is middling in what these move, unless a test asks for them. */
    private static final List<String> MIDDLING = List.of(
            "mechanisms.C13=off",
            "mechanisms.C14=off",
            "mechanisms.C16=off",
            "mechanisms.C17=off",
            "mechanisms.C19=off",
            "mechanisms.A3=off",
            "mechanisms.A4=off",
            "mechanisms.A9=off",
            "mechanisms.A10=off",
            "mechanisms.A11=off",
            "mechanisms.A12=off",
            "mechanisms.A13=off",
            "mechanisms.A14=off",
            "mechanisms.A15=off",
            "mechanisms.A16=off",
            "mechanisms.A17=off",
            "mechanisms.B4=off",
            "mechanisms.B5=off",
            "mechanisms.B6=off",
            "mechanisms.B7=off",
            "mechanisms.B8=off",
            "mechanisms.B9=off",
            "mechanisms.B18=off",
            "mechanisms.B12=off",
            "mechanisms.B13=off",
            "mechanisms.B15=off",
            "mechanisms.B17=off",
            "mechanisms.B16=off",
            "mechanisms.C2=off",
            "mechanisms.C4=off",
            "mechanisms.C5=off",
            "mechanisms.C6=off",
            "mechanisms.C7=off",
            "mechanisms.C8=off",
            "mechanisms.C18=off",
            "mechanisms.D3=off",
            "mechanisms.D4=off",
            "mechanisms.D7=off",
            "parameters.yes.purpose_asked_share=0",
            "parameters.discretion.veileder_spread=0",
            "parameters.discretion.office_spread=0",
            "parameters.discretion.way_round_share=0");

    public final Settings settings;
    public final Society society = new Society();
    public final Ledger ledger = new Ledger();
    public final KeyedRandom random;
    public final Week week;
    public final Kontor kontor;

    private final WeekPlan plan;
    private final Needs needs;

    private TestSociety(TestRuns runs, long seed) {
        settings = runs.unlessSet(MIDDLING).settings();
        random = new KeyedRandom(seed, 1);
        week = new Week(society, ledger, random, 1);
        kontor = new Kontor(0, settings.scenario().population().brukere());
        for (int i = 0; i < Industry.values().length; i++) {
            kontor.byIndustry.add(new ArrayList<>());
        }
        society.add(kontor);
        needs = new Needs(settings);
        plan = new WeekPlan(
                settings,
                new Inhabitants(settings.scenario(), settings.parameters(), random, TestRuns.profile("nav-2023")));
        plan.mechanisms().climate.act(week);
    }

    /** An empty office under standard practice with overrides as for {@code --set}. */
    public static TestSociety of(String... sets) {
        return new TestSociety(TestRuns.of(sets), 1);
    }

    public static TestSociety of(TestRuns runs) {
        return new TestSociety(runs, 1);
    }

    public static TestSociety of(long seed, TestRuns runs) {
        return new TestSociety(runs, seed);
    }

    /** A veileder whose post is meant for 60 brukere. */
    public Veileder veileder() {
        return veileder(60);
    }

    public Veileder veileder(int portfolio) {
        Veileder veileder = new Veileder(new VeilederSpec(society.veiledere().size() + 1, 0, portfolio), kontor, false);
        plan.mechanisms().newStaff.begin(week, veileder);
        society.add(veileder);
        return veileder;
    }

    /** A private employer with 40 employees in the first industry, with wage money and middling in all else. */
    public Employer employer() {
        return employer(Industry.values()[0], 40, 1);
    }

    public Employer employer(Industry industry, int employees, int places) {
        int id = society.employers().size() + 1;
        return employer(new EmployerSpec(id, 0, industry, false, employees, true, 0.5, 0.5, 0.5, 0.5), places);
    }

    public Employer employer(EmployerSpec spec, int places) {
        Employer employer = new Employer(spec, kontor, places);
        society.add(employer);
        plan.mechanisms().newEmployers.begin(week, employer);
        kontor.byIndustry.get(spec.industry().ordinal()).add(employer);
        return employer;
    }

    /** Somebody in the middle of everything who waits, whose case the first veileder has, without tasks. */
    public Bruker bruker() {
        return bruker(who -> {});
    }

    /** Somebody who waits, whose case the first veileder has, without tasks. */
    public Bruker bruker(Consumer<Someone> as) {
        return bruker(society.veiledere().get(0), as);
    }

    public Bruker bruker(Veileder veileder, Consumer<Someone> as) {
        Someone who = new Someone();
        as.accept(who);
        Bruker bruker = new Bruker(who.spec(society.arrived() + 1, week.number(), 0), week.number());
        bruker.supportNeed = needs.support(bruker.spec);
        bruker.healthLogit = who.healthLevel + who.healthStart;
        bruker.health = 1 / (1 + StrictMath.exp(-bruker.healthLogit));
        bruker.trust = settings.get("trust.start");
        bruker.known = settings.get("kartlegging.known_share");
        bruker.lastContact = week.number();
        bruker.placement.clear();
        society.add(bruker);
        plan.mechanisms().newBrukere.begin(week, bruker);
        bruker.trainingWish = 0.5;
        veileder.take(bruker);
        new StandardPractice(settings).act(week);
        return bruker;
    }

    /** Makes somebody a close case of the own veileder, followed as under hybrid practice. */
    public void follow(Bruker bruker) {
        bruker.closeSince = week.number();
        bruker.lastAtWorkplace = week.number();
        bruker.veileder.closeCases++;
        bruker.followUp = new FollowUp(
                "hybrid",
                true,
                settings.get("contact.close_weeks"),
                settings.get("workplace.close_weeks"),
                settings.get("search.close_weeks"),
                (int) settings.get("search.close_reach"),
                settings.get("insight.close_share"),
                true,
                false,
                false);
    }

    /** A phase of the week plan under these settings, by its name. */
    public Phase phase(String name) {
        return plan.phases().stream()
                .filter(phase -> phase.name().equals(name))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("No phase " + name));
    }

    /** Lets some phases happen, in this order, and the week end. */
    public TestSociety act(String... phases) {
        for (String phase : phases) {
            phase(phase).act(week);
        }
        return next();
    }

    /** Lets so many weeks of some phases happen. */
    public TestSociety act(int weeks, String... phases) {
        for (int i = 0; i < weeks; i++) {
            act(phases);
        }
        return this;
    }

    public TestSociety act(Mechanism mechanism) {
        mechanism.act(week);
        return next();
    }

    /** Ends the week. */
    public TestSociety next() {
        society.forgetAbsorbed();
        week.next();
        return this;
    }

    /** What is wrong with anybody or any account. */
    public List<String> faults() {
        return new Audit(society, ledger).everything();
    }

    public String text() {
        return StateText.of(society, ledger);
    }
}
