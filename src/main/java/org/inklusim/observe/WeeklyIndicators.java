package org.inklusim.observe;

import java.util.List;
import org.inklusim.model.agent.Bruker;
import org.inklusim.model.agent.Kontor;
import org.inklusim.model.agent.Society;
import org.inklusim.model.agent.State;
import org.inklusim.model.ledger.HoursKind;
import org.inklusim.model.ledger.Ledger;
import org.inklusim.model.mechanism.Week;

/** Reads the indicators of each week as it ends. */
final class WeeklyIndicators {
    private static final double MINUTES = 60;
    private static final Indicator[] INDICATORS = Indicator.values();

    private final double[][] values;
    private final StaffLevels staff = new StaffLevels();
    private final MentorLevels mentors = new MentorLevels();
    private final EmployerLevels employers = new EmployerLevels();
    private final long[] minutesBefore = new long[HoursKind.values().length];
    private long postWeeksBefore;
    private long hiresBefore;
    private double costBefore;
    private final long[] absorbedBefore = new long[State.count()];

    private Society society;
    private Ledger ledger;
    private int closeCases;
    private double trust;
    private double motivation;
    private double satisfied;

    WeeklyIndicators(int weeks, Society start, Ledger before) {
        values = new double[INDICATORS.length][weeks];
        for (int i = 0; i < absorbedBefore.length; i++) {
            absorbedBefore[i] = start.in(State.of(i));
        }
        remember(before);
    }

    /** A week is over. */
    void record(Week week) {
        society = week.society();
        ledger = week.ledger();
        scan();
        staff.record(society.veiledere());
        mentors.record(society.employers());
        employers.record(society.employers());
        for (int i = 0; i < INDICATORS.length; i++) {
            values[i][week.number() - 1] = INDICATORS[i].read(this);
        }
        remember(ledger);
    }

    double[][] values() {
        return values;
    }

    StaffLevels staff() {
        return staff;
    }

    MentorLevels mentors() {
        return mentors;
    }

    EmployerLevels employers() {
        return employers;
    }

    private void scan() {
        List<Bruker> brukere = society.brukere();
        closeCases = 0;
        trust = 0;
        motivation = 0;
        satisfied = 0;
        int here = 0;
        for (int i = 0; i < brukere.size(); i++) {
            Bruker bruker = brukere.get(i);
            closeCases += bruker.close() ? 1 : 0;
            if (bruker.state().inPortfolio()) {
                trust += bruker.trust;
                motivation += bruker.motivation;
                satisfied += bruker.satisfied;
                here++;
            }
        }
        trust /= here;
        motivation /= here;
        satisfied /= here;
    }

    private void remember(Ledger now) {
        for (HoursKind kind : HoursKind.values()) {
            minutesBefore[kind.ordinal()] = now.hours().minutes(kind);
        }
        postWeeksBefore = now.hours().postWeeks();
        hiresBefore = now.market().hires();
        costBefore = now.kroner().cost();
    }

    double inPortfolio() {
        double sum = 0;
        for (int i = 0; i < State.count(); i++) {
            sum += State.of(i).inPortfolio() ? society.in(State.of(i)) : 0;
        }
        return sum;
    }

    double in(State state) {
        return society.in(state);
    }

    double since(State state) {
        return society.in(state) - absorbedBefore[state.ordinal()];
    }

    double hires() {
        return ledger.market().hires() - hiresBefore;
    }

    double closeCases() {
        return closeCases;
    }

    double trust() {
        return trust;
    }

    double motivation() {
        return motivation;
    }

    double satisfied() {
        return satisfied;
    }

    double strain() {
        return staff.strain();
    }

    double nik() {
        return staff.nik();
    }

    double mentorStrain() {
        return mentors.strain();
    }

    double willingness() {
        return employers.willingness();
    }

    double aik() {
        return employers.aik();
    }

    double posts() {
        return ledger.hours().postWeeks() - postWeeksBefore;
    }

    double vacancies() {
        int open = 0;
        for (Kontor kontor : society.kontorer()) {
            open += kontor.vacancies.size();
        }
        return open;
    }

    double cost() {
        return ledger.kroner().cost() - costBefore;
    }

    double hours(HoursKind kind) {
        double posts = posts();
        double minutes = ledger.hours().minutes(kind) - minutesBefore[kind.ordinal()];
        return posts > 0 ? minutes / MINUTES / posts : Double.NaN;
    }
}
