package org.inklusim.observe;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.inklusim.model.TestSociety;
import org.inklusim.model.agent.Bruker;
import org.inklusim.model.agent.Employer;
import org.inklusim.model.agent.Mentor;
import org.inklusim.model.agent.Mentor.Role;
import org.junit.jupiter.api.Test;

class MentorLevelsTest {
    private final TestSociety office = TestSociety.of();

    private Bruker with(Mentor mentor) {
        Bruker bruker = office.bruker();
        bruker.placement.mentoring.begin(mentor);
        return bruker;
    }

    @Test
    void meansAreTakenOverMentorsWithSomebodyToHelp() {
        office.veileder();
        Employer employer = office.employer();
        Mentor one = employer.ask(Role.COLLEAGUE);
        Mentor two = office.employer().ask(Role.LEADER);
        one.strain = 0.2;
        two.strain = 0.6;
        MentorLevels levels = new MentorLevels();
        levels.record(office.society.employers());
        assertThat(levels.strain()).isNaN();
        assertThat(levels.meanStrain()).isNaN();
        with(one);
        Bruker second = with(two);
        levels.record(office.society.employers());
        assertThat(levels.strain()).isCloseTo(0.4, within(1e-12));
        two.helped = 0;
        levels.record(office.society.employers());
        assertThat(levels.strain()).isEqualTo(0.2);
        two.helped = 1;
        second.placement.mentoring.leave();
        levels.record(office.society.employers());
        assertThat(levels.strain()).isEqualTo(0.2);
        assertThat(levels.meanStrain()).isCloseTo((0.2 + 0.6 + 0.2 + 0.2) / 4, within(1e-12));
    }
}
