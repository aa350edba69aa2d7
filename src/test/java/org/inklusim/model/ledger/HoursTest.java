package org.inklusim.model.ledger;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Arrays;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.inklusim.scenario.Parameter;
import org.inklusim.scenario.ParameterDictionary;
import org.junit.jupiter.api.Test;

class HoursTest {
    private final Hours hours = new Hours();

    @Test
    void whatIsPaidForIsBooked() {
        Random random = new Random(1);
        for (int week = 0; week < 500; week++) {
            int contract = 1 + random.nextInt(3_000);
            hours.pay(contract);
            int left = contract;
            while (left > 0) {
                int spent = 1 + random.nextInt(left);
                hours.book(HoursKind.values()[random.nextInt(HoursKind.values().length)], spent);
                left -= spent;
            }
            assertThat(hours.check()).isNull();
        }
        long sum = 0;
        for (HoursKind kind : HoursKind.values()) {
            sum += hours.minutes(kind);
        }
        assertThat(sum).isEqualTo(hours.paid());
        assertThat(hours.postWeeks()).isEqualTo(500);
    }

    @Test
    void workBeyondContractIsAnAccountOfItsOwn() {
        hours.pay(100);
        hours.book(HoursKind.CONTACT, 130);
        assertThat(hours.check()).isEqualTo("hours: 130 minutes booked, 100 paid and 0 beyond contract");
        hours.bookBeyond(30);
        assertThat(hours.check()).isNull();
        assertThat(hours.beyond()).isEqualTo(30);
    }

    @Test
    void minutesThatNobodySpentAreMissed() {
        hours.pay(100);
        hours.book(HoursKind.MEETING, 99);
        assertThat(hours.check()).contains("99 minutes booked, 100 paid");
    }

    @Test
    void nobodySpendsLessThanNothing() {
        assertThatThrownBy(() -> hours.book(HoursKind.CALL, -1)).hasMessageContaining("-1");
        assertThat(hours.minutes(HoursKind.CALL)).isZero();
    }

    @Test
    void aCopyGoesItsOwnWay() {
        hours.pay(10);
        hours.book(HoursKind.RECORD, 10);
        Hours copy = hours.copy();
        copy.pay(5);
        copy.book(HoursKind.CALL, 5);
        assertThat(hours.minutes(HoursKind.CALL)).isZero();
        assertThat(hours.paid()).isEqualTo(10);
        assertThat(copy.paid()).isEqualTo(15);
        assertThat(copy.check()).isNull();
    }

    /** The curve over portfolio size hangs on them: so few that they can be shown, varied and argued about together. */
    @Test
    void minutesPerTaskAreEightParametersAtTheMost() {
        Set<String> tasks = Arrays.stream(HoursKind.values())
                .filter(HoursKind::task)
                .map(HoursKind::minutes)
                .collect(Collectors.toCollection(TreeSet::new));
        assertThat(tasks).hasSizeLessThanOrEqualTo(8);
        Set<String> entries = ParameterDictionary.shipped().all().stream()
                .map(Parameter::id)
                .filter(id -> id.matches("time\\..*_minutes") && !id.equals("time.meeting_minutes"))
                .collect(Collectors.toCollection(TreeSet::new));
        assertThat(tasks).isEqualTo(entries);
        assertThatThrownBy(HoursKind.UNUSED::minutes).isInstanceOf(IllegalStateException.class);
    }
}
