package org.inklusim.model.mechanism;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.TreeSet;
import java.util.function.ToDoubleFunction;
import org.inklusim.model.TestRuns;
import org.inklusim.model.TestSociety;
import org.inklusim.model.agent.Bruker;
import org.inklusim.model.agent.Employer;
import org.inklusim.model.agent.Measure;
import org.inklusim.model.agent.Risk;
import org.inklusim.model.agent.State;
import org.inklusim.model.agent.Vacancy;
import org.inklusim.population.Education;
import org.inklusim.population.Industry;
import org.inklusim.population.Occupation;
import org.junit.jupiter.api.Test;

/** C2, without the path to education at work. */
class InclusionConditionsTest {
    private static final Occupation EASY = new Occupation("E", "easy", 1, 0, false, false, false, false);
    private static final Occupation HARD = new Occupation("H", "hard", 0, 2, false, false, false, false);
    private static final Occupation TRADE = new Occupation("T", "trade", 0.5, 1, false, false, false, false);
    private static final Occupation TIED = new Occupation("F", "tied", 1, 0, false, true, true, false);

    private TestSociety office;
    private Mechanisms all;
    private Employer employer;
    private Bruker bruker;

    private void open(Occupation occupation, String... sets) {
        office = TestSociety.of(TestRuns.of("mechanisms.C2=on").with(sets));
        office.veileder();
        all = new Mechanisms(office.settings);
        employer = office.employer();
        employer.occupation = occupation;
        bruker = office.bruker(who -> who.education = Education.COMPULSORY);
    }

    private void candidate(Occupation occupation, String... sets) {
        open(occupation, sets);
        all.workplaces.begin(office.week, bruker, employer, Measure.ARBEIDSTRENING, 52);
        office.act(10, "work");
    }

    private double rate(Occupation occupation, Risk risk, String phase, String... sets) {
        candidate(occupation, sets);
        bruker.placement.hours = 30;
        bruker.placement.productivity = 0.6;
        bruker.placement.expected = 0;
        employer.kontor.vacancies.open(new Vacancy(employer, 1, 1e9, 1e9));
        office.act(phase);
        return bruker.rate[risk.ordinal()];
    }

    private double yes(Occupation occupation, String... sets) {
        open(occupation, sets);
        return all.sayingYes.chance(bruker, employer, Measure.ARBEIDSTRENING, false);
    }

    private static void rises(ToDoubleFunction<Occupation> value) {
        assertThat(List.of(value.applyAsDouble(HARD), value.applyAsDouble(TRADE), value.applyAsDouble(EASY)))
                .isSorted()
                .doesNotHaveDuplicates();
    }

    @Test
    void lowRequirementsAndSharedTasksLetEmployersSayYes() {
        rises(this::yes);
    }

    @Test
    void andLetPeopleStay() {
        rises(occupation -> -rate(occupation, Risk.BREAK_OFF, "break-offs"));
        rises(occupation -> -rate(occupation, Risk.EMPLOYER_ENDS, "accounts"));
        rises(occupation -> {
            candidate(occupation);
            all.workplaces.hire(office.week, bruker, employer, false);
            office.act("jobs");
            return -bruker.rate[Risk.JOB_ENDS.ordinal()];
        });
    }

    @Test
    void absenceHurtsWhereOthersWaitAndHoursAreFixed() {
        double[] lost = new double[2];
        for (int i = 0; i < 2; i++) {
            open(i == 0 ? EASY : TIED);
            lost[i] = 1 - all.conditions.worth(employer, 0.3) / all.conditions.worth(employer, 1);
            assertThat(all.conditions.worth(employer, 1)).isOne();
        }
        assertThat(lost[1]).isGreaterThan(lost[0]);
        assertThat(rate(TIED, Risk.EMPLOYER_ENDS, "accounts"))
                .isGreaterThan(rate(EASY, Risk.EMPLOYER_ENDS, "accounts"));
        assertThat(yes(TIED)).isLessThan(yes(EASY));
    }

    @Test
    void withoutTheCertificateAskedForAHireIsRarer() {
        assertThat(rate(TRADE, Risk.HIRED, "accounts")).isPositive().isLessThan(rate(EASY, Risk.HIRED, "accounts"));
        double without = rate(TRADE, Risk.HIRED, "accounts");
        bruker.education = 1;
        office.act("accounts");
        assertThat(bruker.rate[Risk.HIRED.ordinal()]).isGreaterThan(without);
        open(HARD);
        assertThat(all.conditions.missing(bruker, employer)).isEqualTo(2);
        assertThat(all.conditions.missing(office.bruker(who -> who.education = Education.UPPER_SECONDARY), employer))
                .isEqualTo(1);
        assertThat(all.conditions.missing(office.bruker(who -> who.education = Education.HIGHER), employer))
                .isZero();
    }

    private double turnedDown(Occupation occupation, Education education, String... sets) {
        open(occupation, sets);
        int no = 0;
        for (int i = 0; i < 400; i++) {
            Bruker who = office.bruker(one -> one.education = education);
            no += all.conditions.turnsDown(office.week, who, employer) ? 1 : 0;
        }
        return no / 400.0;
    }

    @Test
    void whoLacksTheEducationAskedForIsTurnedDown() {
        assertThat(turnedDown(EASY, Education.COMPULSORY)).isZero();
        assertThat(turnedDown(HARD, Education.HIGHER)).isZero();
        double oneStep = 1 - Math.exp(-office("occupation.certificate_effect"));
        assertThat(turnedDown(HARD, Education.UPPER_SECONDARY)).isEqualTo(oneStep, within(0.08));
        assertThat(turnedDown(TRADE, Education.COMPULSORY)).isEqualTo(oneStep, within(0.08));
        assertThat(turnedDown(HARD, Education.COMPULSORY)).isGreaterThan(oneStep + 0.1);
        assertThat(turnedDown(HARD, Education.COMPULSORY, "mechanisms.C2=off")).isZero();
        assertThat(all.conditions.openings()).isOne();
    }

    @Test
    void soTheyFindFewerJobsUntilTheyHaveIt() {
        double[] jobs = new double[2];
        for (int i = 0; i < 2; i++) {
            open(TRADE);
            for (int k = 0; k < 400; k++) {
                Bruker who = office.bruker(one -> one.education = Education.COMPULSORY);
                who.education = i;
                who.lastContact = office.week.number();
                employer.kontor.vacancies.open(new Vacancy(employer, 1, 1e9, 1e9));
                office.ledger.market().open();
            }
            employer.kontor.tightness = 1;
            office.act(52, "search", "states");
            jobs[i] = office.society.brukere().stream()
                    .mapToInt(who -> who.counts.jobStarts)
                    .sum();
            assertThat(office.faults()).isEmpty();
        }
        assertThat(jobs[0]).isPositive().isLessThan(0.85 * jobs[1]);
    }

    @Test
    void smallPrivateFirmsHaveLittleRoomForAdministration() {
        open(EASY);
        double one = all.conditions.administration(office.employer(Industry.MANUFACTURING, 1, 1));
        double some = all.conditions.administration(office.employer(Industry.MANUFACTURING, 10, 1));
        double many = all.conditions.administration(office.employer(Industry.MANUFACTURING, 300, 1));
        assertThat(List.of(one, some, many)).isSorted().doesNotHaveDuplicates();
        assertThat(some).isEqualTo(0.5, within(1e-12));
        assertThat(many).isBetween(0.9, 1.0);
    }

    @Test
    void everyEmployerHasAnOccupationOfItsIndustry() {
        TestSociety town = TestSociety.of("mechanisms.C2=on");
        TreeSet<String> met = new TreeSet<>();
        for (int i = 0; i < 200; i++) {
            Employer each = town.employer(Industry.HEALTH_AND_SOCIAL, 20, 1);
            met.add(each.occupation.id());
        }
        assertThat(met).containsExactly("N12", "N13");
    }

    @Test
    void theUsualEmployerIsTheOneOfStandardPractice() {
        List<Employer> employers = TestRuns.of("population.employers=2000", "horizon.burn_in=0")
                .weeks(1)
                .run()
                .society()
                .employers();
        assertThat(mean(employers, each -> each.occupation.ease()))
                .isEqualTo(office("occupation.usual_ease"), within(0.03));
        assertThat(mean(employers, each -> each.occupation.absenceHurts()))
                .isEqualTo(office("occupation.usual_absence"), within(0.03));
    }

    private static double office(String parameter) {
        return TestRuns.of().settings().get(parameter);
    }

    private static double mean(List<Employer> employers, ToDoubleFunction<Employer> level) {
        return employers.stream().mapToDouble(level).average().orElseThrow();
    }

    @Test
    void offAllOccupationsAreAlike() {
        String off = "mechanisms.C2=off";
        assertThat(yes(HARD, off)).isEqualTo(yes(EASY, off)).isEqualTo(yes(TIED, off));
        for (String phase : new String[] {"break-offs", "accounts"}) {
            for (Risk risk : new Risk[] {Risk.BREAK_OFF, Risk.EMPLOYER_ENDS, Risk.HIRED}) {
                assertThat(rate(HARD, risk, phase, off)).isEqualTo(rate(TIED, risk, phase, off));
            }
        }
        assertThat(bruker.state()).isEqualTo(State.PLACEMENT);
    }
}
