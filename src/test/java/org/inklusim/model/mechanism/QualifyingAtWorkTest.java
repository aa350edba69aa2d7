package org.inklusim.model.mechanism;

import static org.assertj.core.api.Assertions.assertThat;

import org.inklusim.model.TestRuns;
import org.inklusim.model.TestSociety;
import org.inklusim.model.agent.Bruker;
import org.inklusim.model.agent.Employer;
import org.inklusim.model.agent.Measure;
import org.inklusim.model.agent.Risk;
import org.inklusim.population.Education;
import org.inklusim.population.Occupation;
import org.junit.jupiter.api.Test;

/** C2, the path to education at work. */
class QualifyingAtWorkTest {
    private TestSociety office;
    private Mechanisms all;

    private Employer open(boolean path, String... sets) {
        office = TestSociety.of(TestRuns.of("mechanisms.C2=on", "parameters.certificate.begun_per_year=3")
                .with(sets));
        office.veileder();
        all = new Mechanisms(office.settings);
        Employer employer = office.employer();
        employer.occupation = new Occupation("P", "path", 0.5, 1, path, false, false, false);
        return employer;
    }

    private Bruker candidate(Employer employer, Education education) {
        Bruker bruker = office.bruker(who -> who.education = education);
        all.workplaces.begin(office.week, bruker, employer, Measure.ARBEIDSTRENING, 300);
        return bruker;
    }

    private int begun(boolean path, int weeks, String... sets) {
        Employer employer = open(path, sets);
        for (int i = 0; i < 60; i++) {
            candidate(employer, Education.COMPULSORY);
        }
        office.act(weeks, "work");
        assertThat(office.faults()).isEmpty();
        return (int) office.society.brukere().stream()
                .filter(bruker -> bruker.placement.course)
                .count();
    }

    @Test
    void aCourseBeginsOnlyWhereThereIsAPath() {
        assertThat(begun(false, 52)).isZero();
        assertThat(begun(true, 52)).isGreaterThan(30);
        assertThat(begun(true, 52, "parameters.certificate.begun_per_year=0.5")).isBetween(1, 40);
        assertThat(office.society.brukere().stream()
                        .mapToInt(bruker -> bruker.counts.educationStarts)
                        .sum())
                .isEqualTo((int) office.society.brukere().stream()
                        .filter(bruker -> bruker.placement.course)
                        .count());
    }

    @Test
    void offNobodyTakesACertificate() {
        assertThat(begun(true, 150, "mechanisms.C2=off")).isZero();
        assertThat(office.society.brukere())
                .allMatch(bruker -> bruker.learningWeeks == 0 && all.qualifying.job(bruker) == 0);
    }

    @Test
    void onlyThoseWhoNeverGotPastCompulsorySchoolBegin() {
        Employer employer = open(true);
        Bruker one = candidate(employer, Education.COMPULSORY);
        Bruker other = candidate(employer, Education.UPPER_SECONDARY);
        office.act(80, "work");
        assertThat(one.placement.course).isTrue();
        assertThat(other.placement.course).isFalse();
    }

    @Test
    void weeksInPracticeCountAndTheCertificateStaysWhenThePlaceIsLeft() {
        Employer employer = open(true, "parameters.certificate.learning_weeks=52");
        Bruker bruker = candidate(employer, Education.COMPULSORY);
        bruker.health = 1;
        office.act(40, "work");
        assertThat(bruker.learningWeeks).isBetween(39.0, 40.0 + 1e-9);
        assertThat(bruker.certificate).isFalse();
        bruker.placement.course = true;
        office.act(20, "work");
        assertThat(bruker.certificate).isTrue();
        assertThat(bruker.placement.course).isFalse();
        all.workplaces.end(office.week, bruker, false);
        assertThat(bruker.certificate).isTrue();
        assertThat(all.qualifying.job(bruker)).isPositive();
    }

    @Test
    void leavingBreaksTheCourseButKeepsTheLearningTime() {
        Employer employer = open(true);
        Bruker bruker = candidate(employer, Education.COMPULSORY);
        office.act(30, "work");
        bruker.placement.course = true;
        double weeks = bruker.learningWeeks;
        all.workplaces.end(office.week, bruker, true);
        assertThat(bruker.placement.course).isFalse();
        assertThat(bruker.learningWeeks).isPositive().isEqualTo(weeks);
        assertThat(all.qualifying.job(bruker)).isZero();
    }

    @Test
    void theCourseAndTheCertificateLetJobsLastAndGrow() {
        Employer employer = open(true);
        Bruker bruker = candidate(employer, Education.COMPULSORY);
        bruker.healthLogit = -9;
        all.workplaces.hire(office.week, bruker, employer, false);
        office.act("jobs");
        double ends = bruker.rate[Risk.JOB_ENDS.ordinal()];
        double grows = bruker.rate[Risk.FULL_TIME.ordinal()];
        assertThat(grows).isPositive();
        bruker.placement.course = true;
        office.act("jobs");
        assertThat(bruker.rate[Risk.JOB_ENDS.ordinal()]).isLessThan(ends);
        bruker.placement.course = false;
        bruker.certificate = true;
        office.act("jobs");
        assertThat(bruker.rate[Risk.JOB_ENDS.ordinal()]).isLessThan(ends);
        assertThat(bruker.rate[Risk.FULL_TIME.ordinal()]).isGreaterThan(grows);
    }

    @Test
    void theMotivatedBeginSooner() {
        int[] begun = new int[2];
        for (int i = 0; i < 2; i++) {
            Employer employer = open(true, "parameters.certificate.begun_per_year=1");
            for (int k = 0; k < 60; k++) {
                candidate(employer, Education.COMPULSORY).motivation = i == 0 ? 0.1 : 0.9;
            }
            office.act(26, "work");
            begun[i] = (int) office.society.brukere().stream()
                    .filter(bruker -> bruker.placement.course)
                    .count();
        }
        assertThat(begun[1]).isGreaterThan(2 * begun[0]);
    }
}
