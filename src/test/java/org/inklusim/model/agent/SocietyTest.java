package org.inklusim.model.agent;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class SocietyTest {
    private final Crowd crowd = new Crowd(5);
    private final Society society = crowd.office.society;

    private void leave(int place, State to) {
        crowd.first.release(crowd.get(place));
        society.move(crowd.get(place), to, 7);
    }

    @Test
    void movesAreCountedAndTold() {
        List<String> told = new ArrayList<>();
        society.onMove((bruker, from, to, week) -> told.add(bruker.id() + " " + from + " " + to + " " + week));
        leave(1, State.EDUCATION);
        society.move(crowd.get(2), State.SHELTERED, 9);
        assertThat(told).containsExactly("2 WAITING EDUCATION 7", "3 WAITING SHELTERED 9");
        assertThat(crowd.get(1).state()).isEqualTo(State.EDUCATION);
        assertThat(crowd.get(1).stateSince()).isEqualTo(7);
        assertThat(society.in(State.WAITING)).isEqualTo(3);
        assertThat(society.in(State.EDUCATION)).isEqualTo(1);
        assertThat(society.in(State.SHELTERED)).isEqualTo(1);
    }

    @Test
    void whoLeftForGoodIsForgottenButCounted() {
        leave(0, State.DISABILITY);
        leave(2, State.LEFT);
        leave(3, State.EDUCATION);
        society.forgetAbsorbed();
        assertThat(society.brukere()).containsExactly(crowd.get(1), crowd.get(3), crowd.get(4));
        assertThat(society.in(State.DISABILITY)).isEqualTo(1);
        assertThat(society.in(State.LEFT)).isEqualTo(1);
        assertThat(society.arrived()).isEqualTo(5);
        assertThat(crowd.office.faults()).isEmpty();
        assertThat(society.copy().brukere()).extracting(Bruker::id).containsExactly(2L, 4L, 5L);
    }

    @Test
    void personsAreNumberedInTheOrderInWhichTheyCome() {
        leave(0, State.LEFT);
        society.forgetAbsorbed();
        Bruker late = crowd.office.bruker();
        assertThat(crowd.brukere).extracting(Bruker::number).containsExactly(0, 1, 2, 3, 4);
        assertThat(late.number()).isEqualTo(5);
    }

    @Test
    void aCopyLetsGoOfLineEntriesOfThoseWhoLeftForGood() {
        crowd.get(0).raise(Task.CONTACT, 1);
        crowd.get(1).raise(Task.CONTACT, 1);
        leave(0, State.LEFT);
        society.forgetAbsorbed();
        Society copy = society.copy();
        assertThat(Crowd.inLine(crowd.first.queue(Task.CONTACT))).containsExactly(1L, 2L);
        assertThat(Crowd.inLine(copy.veiledere().get(0).queue(Task.CONTACT))).containsExactly(2L);
        assertThat(copy.veiledere().get(0).queue(Task.CONTACT).peek())
                .isSameAs(copy.brukere().get(0));
    }
}
