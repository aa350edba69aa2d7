package org.inklusim.model.practice;

import static org.assertj.core.api.Assertions.assertThat;

import org.inklusim.model.TestSociety;
import org.inklusim.model.agent.Bruker;
import org.inklusim.model.agent.FollowUp;
import org.junit.jupiter.api.Test;

/** A6: how everybody is followed who is not followed closely. */
class StandardPracticeTest {
    private final TestSociety office = TestSociety.of();

    @Test
    void everybodyIsFollowedAtTheOfficesInterval() {
        office.veileder();
        Bruker bruker = office.bruker();
        bruker.followUp = null;
        office.act("practice");
        FollowUp standard = bruker.followUp;
        assertThat(standard.contactWeeks()).isEqualTo(office.settings.get("contact.standard_weeks"));
        assertThat(standard.close()).isFalse();
        assertThat(standard.ordersMeasures()).isTrue();
        assertThat(standard.anyTime()).isFalse();
        assertThat(standard.asksForJob()).isFalse();
        assertThat(bruker.close()).isFalse();
    }

    @Test
    void aCloseCaseLeftOverFromAnotherPracticeEnds() {
        office.veileder();
        Bruker bruker = office.bruker();
        office.follow(bruker);
        office.act("practice");
        assertThat(bruker.close()).isFalse();
        assertThat(bruker.followUp.practice()).isEqualTo("standard");
        assertThat(bruker.veileder.closeCases).isZero();
    }
}
