package org.inklusim.model.agent;

import java.util.ArrayList;
import java.util.List;

/** Everybody in a run, each kind in the order of stable ids, and how many persons are in each state. */
public final class Society {
    List<Kontor> kontorer = new ArrayList<>();
    List<Bruker> brukere = new ArrayList<>();
    List<Veileder> veiledere = new ArrayList<>();
    List<Employer> employers = new ArrayList<>();
    private long[] people = new long[State.count()];
    private long arrived;
    private Mover mover = (bruker, from, to, week) -> {};

    /** Told of every change of state. */
    @FunctionalInterface
    public interface Mover {
        void moved(Bruker bruker, State from, State to, int week);
    }

    /** Offices in the order of their indices. */
    public List<Kontor> kontorer() {
        return kontorer;
    }

    /** Persons who are here or may come back, in the order of their ids. */
    public List<Bruker> brukere() {
        return brukere;
    }

    /** Posts as veileder in the order of their ids. */
    public List<Veileder> veiledere() {
        return veiledere;
    }

    /** Employers in the order of their ids. */
    public List<Employer> employers() {
        return employers;
    }

    /** Adds an office. */
    public void add(Kontor kontor) {
        kontorer.add(kontor);
    }

    /** Adds a person, whose id must be above those there, waiting. */
    public void add(Bruker bruker) {
        bruker.index = brukere.size();
        bruker.number = (int) arrived;
        brukere.add(bruker);
        people[State.WAITING.ordinal()]++;
        arrived++;
    }

    /** Adds a post. */
    public void add(Veileder veileder) {
        veileder.index = veiledere.size();
        veiledere.add(veileder);
        veileder.kontor.veiledere.add(veileder);
    }

    /** Adds an employer. */
    public void add(Employer employer) {
        employer.index = employers.size();
        employers.add(employer);
        employer.kontor.employers.add(employer);
    }

    /** Takes away a post that was added for a jobbspesialist; nobody may be followed from it any more. */
    public void remove(Veileder veileder) {
        veiledere.remove(veileder);
        veileder.kontor.veiledere.remove(veileder);
        employers.forEach(employer -> employer.contacts.drop(veileder));
        for (int i = 0; i < veiledere.size(); i++) {
            veiledere.get(i).index = i;
        }
    }

    /** Puts a person into a state from a week on. */
    public void move(Bruker bruker, State to, int week) {
        State from = bruker.state;
        people[from.ordinal()]--;
        people[to.ordinal()]++;
        bruker.state = to;
        bruker.stateSince = week;
        mover.moved(bruker, from, to, week);
    }

    /** Who is told of every change of state. */
    public void onMove(Mover listener) {
        mover = listener;
    }

    /** Persons in a state, those who left for good included. */
    public long in(State state) {
        return people[state.ordinal()];
    }

    /** Persons who have ever been here. */
    public long arrived() {
        return arrived;
    }

    /** Lets go of those who have left for good; they stay in the counts. */
    public void forgetAbsorbed() {
        int kept = 0;
        for (int i = 0; i < brukere.size(); i++) {
            Bruker bruker = brukere.get(i);
            if (!bruker.state.absorbing()) {
                bruker.index = kept;
                brukere.set(kept++, bruker);
            }
        }
        brukere.subList(kept, brukere.size()).clear();
    }

    /** A society of the same state that shares nothing that can change. */
    public Society copy() {
        Society copy = new Society();
        kontorer.forEach(kontor -> copy.kontorer.add(kontor.copy()));
        brukere.forEach(bruker -> copy.brukere.add(bruker.copy()));
        veiledere.forEach(veileder -> copy.veiledere.add(veileder.copy()));
        employers.forEach(employer -> copy.employers.add(employer.copy()));
        Copies copies = new Copies(this, copy);
        copy.kontorer.forEach(kontor -> kontor.relink(copies));
        copy.brukere.forEach(bruker -> bruker.relink(copies));
        copy.veiledere.forEach(veileder -> veileder.relink(copies));
        copy.employers.forEach(employer -> employer.relink(copies));
        copy.people = people.clone();
        copy.arrived = arrived;
        return copy;
    }
}
