package org.inklusim.model.mechanism;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.inklusim.model.TestRuns;
import org.inklusim.model.TestSociety;
import org.inklusim.model.agent.Bruker;
import org.inklusim.model.agent.Employer;
import org.inklusim.model.agent.Measure;
import org.inklusim.model.agent.Risk;
import org.inklusim.model.agent.State;
import org.inklusim.population.Industry;
import org.junit.jupiter.api.Test;

/** B11. */
class InterestMatchTest {
    private static final int WEEKS = 26;

    private TestSociety office;
    private Mechanisms all;
    private Bruker wished;
    private Bruker other;
    private Employer employer;

    /** Two alike but for what they wish, both placed at one employer. */
    private void open(String... sets) {
        office = TestSociety.of(TestRuns.of("mechanisms.B11=on").with(sets));
        all = new Mechanisms(office.settings);
        office.veileder();
        employer = office.employer(Industry.values()[0], 40, 2);
        wished = office.bruker(who -> who.industry = Industry.values()[0]);
        other = office.bruker(who -> who.industry = Industry.values()[1]);
    }

    private void place() {
        all.workplaces.begin(office.week, wished, employer, Measure.ARBEIDSTRENING, WEEKS);
        all.workplaces.begin(office.week, other, employer, Measure.ARBEIDSTRENING, WEEKS);
    }

    @Test
    void inWishedWorkPeopleLearnMore() {
        open();
        place();
        office.act("support", "work");
        assertThat(wished.skill).isGreaterThan(other.skill);
        assertThat(wished.readiness).isGreaterThan(other.readiness);
    }

    @Test
    void inWishedWorkFewerQuit() {
        open();
        place();
        office.act("break-offs");
        assertThat(rate(wished, Risk.BREAK_OFF)).isPositive().isLessThan(rate(other, Risk.BREAK_OFF));
        office.society.move(wished, State.PART_TIME, 1);
        office.society.move(other, State.PART_TIME, 1);
        office.act("jobs");
        assertThat(rate(wished, Risk.JOB_ENDS)).isPositive().isLessThan(rate(other, Risk.JOB_ENDS));
    }

    @Test
    void toWhoWantsTheWorkEmployersSayYesMoreEasily() {
        open();
        assertThat(all.sayingYes.chance(wished, employer, Measure.ARBEIDSTRENING, false))
                .isGreaterThan(all.sayingYes.chance(other, employer, Measure.ARBEIDSTRENING, false));
    }

    @Test
    void peopleApplyForWhatTheyWish() {
        open();
        assertThat(all.match.applies(wished, employer)).isPositive();
        assertThat(all.match.applies(other, employer)).isNegative();
    }

    @Test
    void offAllWorkIsMetWithTheUsualInterest() {
        open("mechanisms.B11=off");
        place();
        office.act("support", "work", "break-offs");
        assertThat(wished.skill).isEqualTo(other.skill);
        assertThat(rate(wished, Risk.BREAK_OFF)).isEqualTo(rate(other, Risk.BREAK_OFF));
        assertThat(all.match.lasting(wished.placement)).isEqualTo(all.match.lasting(other.placement));
        assertThat(all.match.saysYes(wished, employer)).isEqualTo(all.match.saysYes(other, employer));
        assertThat(all.match.applies(wished, employer)).isEqualTo(all.match.applies(other, employer));
    }

    @Test
    void theUsualLiesBetweenWishedAndOther() {
        open();
        place();
        double learningWished = all.match.learning(wished.placement);
        double learningOther = all.match.learning(other.placement);
        double share = office.settings.get("interest.usual_on_trial");
        open("mechanisms.B11=off");
        place();
        assertThat(all.match.learning(wished.placement))
                .isCloseTo(share * learningWished + (1 - share) * learningOther, within(1e-12));
    }

    private static double rate(Bruker bruker, Risk risk) {
        return bruker.rate[risk.ordinal()];
    }
}
