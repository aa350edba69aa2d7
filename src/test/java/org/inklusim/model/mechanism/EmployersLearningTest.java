package org.inklusim.model.mechanism;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.inklusim.model.TestRuns;
import org.inklusim.model.TestSociety;
import org.inklusim.model.agent.Bruker;
import org.inklusim.model.agent.Employer;
import org.inklusim.model.agent.Measure;
import org.inklusim.model.agent.Task;
import org.inklusim.population.Need;
import org.junit.jupiter.api.Test;

/** C8. */
class EmployersLearningTest {
    private TestSociety office;
    private Mechanisms all;
    private Employer employer;

    private Bruker candidate(String... sets) {
        office = TestSociety.of(TestRuns.of("mechanisms.C8=on").with(sets));
        office.veileder();
        all = new Mechanisms(office.settings);
        employer = office.employer();
        Bruker bruker = office.bruker(who -> who.needs(Need.MENTAL_HEALTH, Need.SOCIAL, Need.LANGUAGE, Need.SLEEP));
        all.workplaces.begin(office.week, bruker, employer, Measure.ARBEIDSTRENING, 52);
        return bruker;
    }

    private double yes() {
        return all.sayingYes.chance(office.bruker(), employer, Measure.ARBEIDSTRENING, false);
    }

    @Test
    void companyTeachesAndBeingLeftAloneTeachesTheOpposite() {
        Bruker bruker = candidate();
        double before = employer.aik;
        bruker.placement.insight = 0.6;
        for (int i = 0; i < 26; i++) {
            all.learning.course(bruker);
        }
        assertThat(employer.aik).isGreaterThan(before + 0.05).isLessThan(1);
        double taught = employer.aik;
        bruker.placement.insight = 0;
        for (int i = 0; i < 26; i++) {
            all.learning.course(bruker);
        }
        assertThat(employer.aik).isLessThan(taught).isPositive();
    }

    @Test
    void aWeekWithACandidateTeaches() {
        Bruker bruker = candidate();
        bruker.placement.insight = 1;
        double before = employer.aik;
        office.act("accounts");
        assertThat(employer.aik).isGreaterThan(before);
        assertThat(office.faults()).isEmpty();
    }

    @Test
    void aGoodExperienceMakesTheNextYesEasierAndABadOneHarder() {
        Bruker hired = candidate();
        double before = yes();
        all.workplaces.hire(office.week, hired, employer, false);
        assertThat(yes()).isGreaterThan(before);
        Bruker broken = candidate();
        all.workplaces.end(office.week, broken, true);
        assertThat(yes()).isLessThan(before);
        assertThat(office.faults()).isEmpty();
    }

    @Test
    void aCourseBrokenOffInCompanySoursLess() {
        double alone = afterBreakingOff(0);
        double inCompany = afterBreakingOff(0.7);
        assertThat(inCompany).isGreaterThan(alone);
    }

    private double afterBreakingOff(double insight) {
        Bruker bruker = candidate();
        bruker.placement.insight = insight;
        all.workplaces.end(office.week, bruker, true);
        return employer.willingness;
    }

    @Test
    void anExtensionRefusedMakesTheNextYesHarder() {
        double[] after = new double[2];
        for (int i = 0; i < 2; i++) {
            candidate(
                    "mentor.policy=subsidised",
                    "mentor.max_months=3",
                    "mentor.extension=" + (i == 0 ? "fixed" : "flexible"));
            double before = yes();
            office.act(20, "grants");
            after[i] = yes() - before;
        }
        assertThat(after[0]).isNegative();
        assertThat(after[1]).isZero();
    }

    @Test
    void aWageSubsidyRefusedSoursToo() {
        Bruker bruker = candidate("measures.places={lonnstilskudd: 0}");
        double before = yes();
        bruker.ordered = Measure.LONNSTILSKUDD;
        all.casework.done(office.week, bruker, Task.RENEWAL, false);
        assertThat(bruker.ordered).isNull();
        assertThat(yes()).isLessThan(before);
    }

    @Test
    void wordSpreadsALittle() {
        List<Employer> others = othersAfterARefusal();
        assertThat(others).anyMatch(other -> other.willingness < 0.5).allMatch(other -> other.willingness <= 0.5);
        assertThat(others).allMatch(other -> other.willingness > employer.willingness);
        double least = least(others);
        assertThat(least(othersAfterARefusal("parameters.experience.word_share=0.05")))
                .isGreaterThan(least)
                .isLessThan(0.5);
    }

    private List<Employer> othersAfterARefusal(String... sets) {
        Bruker bruker = candidate(sets);
        for (int i = 0; i < 5; i++) {
            office.employer();
        }
        all.learning.refused(office.week, bruker);
        return office.society.employers().subList(1, 6);
    }

    private static double least(List<Employer> employers) {
        return employers.stream().mapToDouble(each -> each.willingness).min().orElseThrow();
    }

    @Test
    void competenceCalmsFearsAndMakesSupportFit() {
        Bruker bruker = candidate("mentor.policy=unpaid");
        employer.aik = 0.1;
        double yes = yes();
        office.act("support");
        double support = bruker.placement.adequacy;
        double calls = all.learning.calls(employer);
        employer.aik = 0.9;
        assertThat(yes()).isGreaterThan(yes);
        office.act("support");
        assertThat(bruker.placement.adequacy).isGreaterThan(support);
        assertThat(all.learning.calls(employer)).isPositive().isLessThan(calls);
    }

    @Test
    void whatIsNotUsedFades() {
        candidate();
        employer.aik = 0.9;
        employer.willingness = 0.1;
        office.act(30, "experience");
        assertThat(employer.aik).isBetween(office.settings.get("aik.start"), 0.9 - 0.01);
        assertThat(employer.willingness).isBetween(0.11, employer.spec.socialMotive());
    }

    @Test
    void employersBeginWithUnlikeCompetenceAndTheirSocialMotive() {
        candidate();
        for (int i = 0; i < 300; i++) {
            office.employer();
        }
        double mean = office.society.employers().stream()
                .mapToDouble(each -> each.aik)
                .average()
                .orElseThrow();
        assertThat(mean).isEqualTo(office.settings.get("aik.start"), within(0.04));
        assertThat(office.society.employers()).anyMatch(each -> each.aik > 0.6).anyMatch(each -> each.aik < 0.2);
        assertThat(office.society.employers()).allMatch(each -> each.willingness == each.spec.socialMotive());
    }

    @Test
    void offNothingIsLearntAndNothingHangsOnIt() {
        Bruker bruker = candidate("mechanisms.C8=off");
        double before = yes();
        bruker.placement.insight = 1;
        office.act(10, "accounts", "experience");
        all.learning.refused(office.week, bruker);
        all.workplaces.end(office.week, bruker, true);
        assertThat(employer.aik).isEqualTo(office.settings.get("aik.start"));
        assertThat(employer.willingness).isEqualTo(employer.spec.socialMotive());
        assertThat(yes()).isEqualTo(before);
        employer.aik = 0.9;
        assertThat(all.learning.fear(employer)).isOne();
        assertThat(all.learning.support(employer)).isOne();
        assertThat(all.learning.calls(employer)).isOne();
    }
}
