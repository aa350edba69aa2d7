package org.inklusim.model.agent;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.inklusim.population.VeilederSpec;
import org.junit.jupiter.api.Test;

class VeilederTest {
    private final Crowd crowd = new Crowd(3);

    private Veileder specialist() {
        Veileder specialist = new Veileder(new VeilederSpec(9, 0, 20), crowd.office.kontor, true);
        crowd.office.society.add(specialist);
        return specialist;
    }

    @Test
    void whoIsTakenIsInThePortfolioLastAndWhoIsReleasedIsNot() {
        assertThat(crowd.first.portfolio()).containsExactlyElementsOf(crowd.brukere);
        crowd.first.release(crowd.get(1));
        assertThat(crowd.first.portfolio()).containsExactly(crowd.get(0), crowd.get(2));
        assertThat(crowd.get(1).veileder).isNull();
        crowd.first.take(crowd.get(1));
        assertThat(crowd.first.get(2)).isSameAs(crowd.get(1));
        assertThat(crowd.get(1).veileder).isSameAs(crowd.first);
        assertThat(crowd.first.size()).isEqualTo(3);
        assertThatThrownBy(() -> crowd.first.portfolio().clear()).isInstanceOf(UnsupportedOperationException.class);
    }

    @Test
    void aJobbspesialistFollowsBesidesTheVeilederWhoHasTheCase() {
        Veileder specialist = specialist();
        Bruker bruker = crowd.get(0);
        specialist.take(bruker);
        assertThat(bruker.veileder).isSameAs(crowd.first);
        assertThat(bruker.follower).isSameAs(specialist);
        assertThat(bruker.handler(Task.CLOSE_CONTACT)).isSameAs(specialist);
        assertThat(bruker.handler(Task.EMPLOYER_CALL)).isSameAs(specialist);
        assertThat(bruker.handler(Task.DEADLINE)).isSameAs(crowd.first);
        assertThat(bruker.handler(Task.RENEWAL)).isSameAs(crowd.first);
        assertThat(bruker.handler(Task.KARTLEGGING)).isSameAs(crowd.first);
        specialist.release(bruker);
        assertThat(bruker.follower).isNull();
        assertThat(bruker.veileder).isSameAs(crowd.first);
        assertThat(crowd.first.portfolio()).contains(bruker);
    }

    @Test
    void aVeilederWhoFollowsOnAfterAHireLetsTheCaseGoAndStillFollows() {
        Bruker bruker = crowd.get(0);
        bruker.follower = crowd.first;
        crowd.first.release(bruker);
        assertThat(bruker.veileder).isNull();
        assertThat(bruker.follower).isSameAs(crowd.first);
        assertThat(crowd.first.portfolio()).doesNotContain(bruker);
    }

    @Test
    void tasksWaitOnceInTheOrderInWhichTheyAreRaised() {
        crowd.get(1).raise(Task.CONTACT, 5);
        crowd.get(0).raise(Task.CONTACT, 6);
        crowd.get(1).raise(Task.CONTACT, 7);
        assertThat(Crowd.inLine(crowd.first.queue(Task.CONTACT))).containsExactly(2L, 1L);
        assertThat(crowd.get(1).waits(Task.CONTACT)).isTrue();
        assertThat(crowd.get(1).waitingSince(Task.CONTACT)).isEqualTo(5);
        crowd.get(1).clear(Task.CONTACT);
        assertThat(crowd.get(1).waits(Task.CONTACT)).isFalse();
        assertThat(crowd.get(0).waits(Task.CONTACT)).isTrue();
    }

    @Test
    void tasksThatWaitGoAlongToWhoHasTheCaseAndKeepTheirAge() {
        Bruker bruker = crowd.get(0);
        bruker.raise(Task.CONTACT, 3);
        bruker.raise(Task.DEADLINE, 4);
        crowd.first.release(bruker);
        crowd.second.take(bruker);
        bruker.handOverTasks();
        assertThat(Crowd.inLine(crowd.second.queue(Task.CONTACT))).containsExactly(1L);
        assertThat(Crowd.inLine(crowd.second.queue(Task.DEADLINE))).containsExactly(1L);
        assertThat(crowd.second.queue(Task.RENEWAL).size()).isZero();
        assertThat(bruker.waitingSince(Task.CONTACT)).isEqualTo(3);
        assertThat(bruker.waitingSince(Task.DEADLINE)).isEqualTo(4);
        bruker.clearTasks();
        for (int i = 0; i < Task.count(); i++) {
            assertThat(bruker.waits(Task.of(i))).isFalse();
        }
    }

    @Test
    void nothingWaitsForSomebodyWhoseCaseNobodyHas() {
        Bruker bruker = crowd.get(0);
        crowd.first.release(bruker);
        bruker.raise(Task.CONTACT, 1);
        assertThat(bruker.waits(Task.CONTACT)).isFalse();
    }
}
