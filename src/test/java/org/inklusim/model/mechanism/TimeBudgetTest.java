package org.inklusim.model.mechanism;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.stream.Stream;
import org.inklusim.model.StateText;
import org.inklusim.model.TestRuns;
import org.inklusim.model.TestSociety;
import org.inklusim.model.agent.Bruker;
import org.inklusim.model.agent.Task;
import org.inklusim.model.agent.Veileder;
import org.inklusim.model.ledger.Hours;
import org.inklusim.model.ledger.HoursKind;
import org.inklusim.population.Benefit;
import org.junit.jupiter.api.Test;

class TimeBudgetTest {
    private static final int CONTRACT = 2_250;
    /** Minutes written down, so that tests know where the hours end; nobody changes veileder, all talks are meetings. */
    private static final String[] MINUTES = {
        "mechanisms.A5=off",
        "contact.digital_share=0",
        "parameters.time.meeting_minutes=360",
        "parameters.time.deadline_minutes=60",
        "parameters.time.record_minutes=5",
        "parameters.time.renewal_minutes=60",
        "parameters.time.call_minutes=12",
        "parameters.time.contact_minutes=44",
        "parameters.time.kartlegging_minutes=120",
        "parameters.time.employer_minutes=90",
        "parameters.contact.standard_weeks=10",
        "parameters.deadline.binding_per_year=4",
        "parameters.deadline.other_per_year=2",
        "parameters.call.bruker_per_month=0.5"
    };

    private static TestSociety office(int brukere, String... sets) {
        TestSociety test =
                TestSociety.of(Stream.of(MINUTES, sets).flatMap(Arrays::stream).toArray(String[]::new));
        test.veileder();
        test.employer();
        for (int i = 0; i < brukere; i++) {
            test.bruker();
        }
        return test;
    }

    private static int contacts(TestSociety test) {
        return test.society.brukere().stream()
                .mapToInt(bruker -> bruker.counts.contacts)
                .sum();
    }

    private static void raiseAll(TestSociety test, Task task) {
        test.society.brukere().forEach(bruker -> bruker.raise(task, test.week.number()));
    }

    private static long waiting(TestSociety test, Task task) {
        return test.society.brukere().stream()
                .filter(bruker -> bruker.waits(task))
                .count();
    }

    @Test
    void offEverythingIsServedAtOnceAndHoursBeyondContractAreBooked() {
        TestSociety test = office(100, "mechanisms.A1=off");
        raiseAll(test, Task.DEADLINE);
        raiseAll(test, Task.KARTLEGGING);
        raiseAll(test, Task.CONTACT);
        test.act("hours");
        Hours hours = test.ledger.hours();
        assertThat(waiting(test, Task.DEADLINE) + waiting(test, Task.KARTLEGGING) + waiting(test, Task.CONTACT))
                .isZero();
        assertThat(hours.minutes(HoursKind.KARTLEGGING)).isEqualTo(12_000);
        assertThat(hours.minutes(HoursKind.RECORD)).isEqualTo(500);
        assertThat(hours.beyond()).isGreaterThan(20_000);
        assertThat(test.faults()).isEmpty();
    }

    @Test
    void offNothingIsDoneThatIsNotDue() {
        TestSociety test = office(5, "mechanisms.A1=off");
        test.act(9, "hours");
        assertThat(contacts(test)).isZero();
        assertThat(test.ledger.hours().beyond()).isZero();
        assertThat(test.ledger.hours().minutes(HoursKind.UNUSED)).isPositive();
    }

    @Test
    void whereTimeIsAmpleAndNobodyDoesMoreThanIsDueItMakesNoDifference() {
        String none = "parameters.contact.extra_share=0";
        TestSociety on = office(6, none).act(60, "tasks", "hours");
        TestSociety off = office(6, none, "mechanisms.A1=off").act(60, "tasks", "hours");
        assertThat(contacts(on)).isPositive();
        assertThat(StateText.difference(on.text(), off.text())).isEmpty();
    }

    @Test
    void onNobodyWorksBeyondContract() {
        TestSociety test = office(200);
        raiseAll(test, Task.KARTLEGGING);
        for (int week = 0; week < 20; week++) {
            long before = total(test);
            test.act("tasks", "hours");
            assertThat(total(test) - before).isEqualTo(CONTRACT);
        }
        assertThat(test.ledger.hours().beyond()).isZero();
        assertThat(test.faults()).isEmpty();
    }

    private static long total(TestSociety test) {
        return Arrays.stream(HoursKind.values())
                .mapToLong(test.ledger.hours()::minutes)
                .sum();
    }

    @Test
    void incomeSecuringWorkComesFirstAndContactLast() {
        TestSociety test = office(30);
        raiseAll(test, Task.CONTACT);
        raiseAll(test, Task.KARTLEGGING);
        raiseAll(test, Task.BRUKER_CALL);
        raiseAll(test, Task.DEADLINE);
        test.act("hours");
        assertThat(waiting(test, Task.DEADLINE)).isEqualTo(3);
        assertThat(waiting(test, Task.KARTLEGGING)).isEqualTo(30);
        assertThat(waiting(test, Task.CONTACT)).isEqualTo(30);
    }

    @Test
    void theOldestInLineIsServedFirst() {
        TestSociety test = office(30);
        for (int i = 29; i >= 0; i--) {
            test.society.brukere().get(i).raise(Task.KARTLEGGING, 1);
        }
        test.act("hours");
        long served = 30 - waiting(test, Task.KARTLEGGING);
        assertThat(served).isBetween(5L, 20L);
        for (Bruker bruker : test.society.brukere()) {
            assertThat(bruker.waits(Task.KARTLEGGING)).isEqualTo(bruker.id() <= 30 - served);
        }
    }

    @Test
    void closeCasesArePutBeforeTheMany() {
        TestSociety test = office(60);
        for (int i = 50; i < 60; i++) {
            test.follow(test.society.brukere().get(i));
        }
        for (Bruker bruker : test.society.brukere()) {
            bruker.raise(bruker.close() ? Task.CLOSE_CONTACT : Task.CONTACT, 1);
        }
        test.act("hours");
        assertThat(waiting(test, Task.CLOSE_CONTACT)).isZero();
        assertThat(waiting(test, Task.CONTACT)).isGreaterThan(15);
    }

    @Test
    void closeCasesTakeHoursThatTheOthersDoNotGet() {
        TestSociety none = office(80).act(78, "tasks", "hours");
        TestSociety some = office(80);
        for (int i = 0; i < 8; i++) {
            some.follow(some.society.brukere().get(i));
        }
        some.act(78, "tasks", "hours");
        assertThat(contacts(some, 0, 8)).isGreaterThan(3 * contacts(none, 0, 8));
        assertThat(contacts(some, 8, 80)).isLessThan(contacts(none, 8, 80));
    }

    private static int contacts(TestSociety test, int from, int to) {
        return test.society.brukere().subList(from, to).stream()
                .mapToInt(bruker -> bruker.counts.contacts)
                .sum();
    }

    /** Minutes per bruker and week beyond what must be done. */
    private static double discretionary(int brukere) {
        TestSociety test = office(brukere).act(20, "tasks", "hours");
        long before = free(test);
        test.act(60, "tasks", "hours");
        return (free(test) - before) / 60.0 / brukere;
    }

    private static long free(TestSociety test) {
        Hours hours = test.ledger.hours();
        return hours.minutes(HoursKind.CONTACT) + hours.minutes(HoursKind.EMPLOYER) + hours.minutes(HoursKind.UNUSED);
    }

    @Test
    void largerPortfoliosLeaveLessDiscretionaryTimePerBrukerNotInProportion() {
        double[] sizes = {20, 40, 80, 120, 160, 240};
        double[] minutes =
                Arrays.stream(sizes).map(size -> discretionary((int) size)).toArray();
        for (int i = 1; i < sizes.length; i++) {
            assertThat(minutes[i]).isLessThan(minutes[i - 1]);
        }
        double slopeBefore = (minutes[0] - minutes[1]) / 20;
        double slopeAfter = (minutes[2] - minutes[3]) / 40;
        assertThat(slopeBefore).isGreaterThan(3 * slopeAfter);
        assertThat(minutes[3] / minutes[2])
                .as("more than in proportion near capacity")
                .isLessThan(0.9 * 80 / 120);
        assertThat(minutes[5]).as("next to nothing is left beyond capacity").isLessThan(0.01 * minutes[0]);
    }

    @Test
    void recordsAndCallsLeaveSomeHoursToFollowUp() {
        TestSociety none = office(300, "parameters.time.follow_up_share=0").act(52, "tasks", "hours");
        TestSociety some = office(300, "parameters.time.follow_up_share=0.3").act(52, "tasks", "hours");
        assertThat(talks(some)).isPositive().isGreaterThan(2 * talks(none));
        assertThat(some.ledger.hours().minutes(HoursKind.RECORD))
                .isLessThan(none.ledger.hours().minutes(HoursKind.RECORD));
    }

    private static long talks(TestSociety test) {
        return test.ledger.hours().minutes(HoursKind.CONTACT)
                + test.ledger.hours().minutes(HoursKind.EMPLOYER);
    }

    @Test
    void sickPayAndAapBindMoreHoursThanJobSeekersDo() {
        TestSociety binding = office(0);
        TestSociety other = office(0);
        for (int i = 0; i < 70; i++) {
            int number = i;
            binding.bruker(who -> who.benefit = number % 2 == 0 ? Benefit.AAP : Benefit.SYKEPENGER);
            other.bruker(who -> who.benefit = number % 2 == 0 ? Benefit.DAGPENGER : Benefit.TILTAKSPENGER);
        }
        binding.act(104, "tasks", "hours");
        other.act(104, "tasks", "hours");
        assertThat(binding.ledger.hours().minutes(HoursKind.DEADLINE))
                .isGreaterThan(3 * other.ledger.hours().minutes(HoursKind.DEADLINE) / 2);
        assertThat(contacts(binding)).isLessThan(contacts(other));
    }

    @Test
    void callsOlderThanTheTargetGoFirst() {
        TestSociety quick = office(40, "contact.answer_target_days=1");
        TestSociety slow = office(40, "contact.answer_target_days=30");
        for (TestSociety test : new TestSociety[] {quick, slow}) {
            test.act(5, "relation");
            raiseAll(test, Task.CLOSE_CONTACT);
            test.society.brukere().forEach(bruker -> bruker.raise(Task.EMPLOYER_CALL, test.week.number() - 2));
            test.act("hours");
        }
        assertThat(waiting(quick, Task.EMPLOYER_CALL)).isZero();
        assertThat(quick.ledger.response().calls()).isEqualTo(40);
        assertThat(waiting(slow, Task.CLOSE_CONTACT)).isLessThan(waiting(quick, Task.CLOSE_CONTACT));
        assertThat(waiting(slow, Task.EMPLOYER_CALL)).isPositive();
    }

    @Test
    void callsOlderThanTheTargetGoFirstWhereTheWeekIsOverfullToo() {
        TestSociety quick = office(500, "contact.answer_target_days=1");
        TestSociety slow = office(500, "contact.answer_target_days=30");
        for (TestSociety test : new TestSociety[] {quick, slow}) {
            test.act(5, "relation");
            test.society.brukere().stream()
                    .limit(20)
                    .forEach(bruker -> bruker.raise(Task.EMPLOYER_CALL, test.week.number() - 2));
            test.act("hours");
        }
        assertThat(waiting(quick, Task.EMPLOYER_CALL)).isZero();
        assertThat(waiting(slow, Task.EMPLOYER_CALL)).isPositive();
    }

    @Test
    void digitalTalksCostLess() {
        TestSociety meetings = office(10, "contact.digital_share=0");
        TestSociety digital = office(10, "contact.digital_share=1");
        raiseAll(meetings, Task.CONTACT);
        raiseAll(digital, Task.CONTACT);
        meetings.act("hours");
        digital.act("hours");
        assertThat(contacts(digital)).isEqualTo(10);
        long cost = Math.round(44 * digital.settings.get("contact.digital_cost"));
        assertThat(digital.ledger.hours().minutes(HoursKind.CONTACT)).isEqualTo(10 * cost);
        assertThat(meetings.ledger.hours().minutes(HoursKind.CONTACT)).isEqualTo(10 * 44);
        assertThat(digital.society.brukere().get(0).trust)
                .isLessThan(meetings.society.brukere().get(0).trust);
    }

    @Test
    void anEmptyDeskBooksAbsenceAndAnEmptyPostNothing() {
        TestSociety test = office(0);
        Veileder ill = test.veileder();
        ill.present = false;
        Veileder vacant = test.veileder();
        vacant.filledFrom = 99;
        vacant.present = false;
        test.act("hours");
        assertThat(test.ledger.hours().paid()).isEqualTo(2 * CONTRACT);
        assertThat(test.ledger.hours().postWeeks()).isEqualTo(2);
        int holiday = (int) Math.round(CONTRACT * test.settings.get("time.holiday_weeks") / 52);
        assertThat(test.ledger.hours().minutes(HoursKind.ABSENCE)).isEqualTo(CONTRACT + holiday);
    }

    @Test
    void recordsThatDoNotFitAreDoneLater() {
        TestSociety test = office(400);
        test.act("hours");
        Veileder veileder = test.society.veiledere().get(0);
        assertThat(veileder.recordsPutOff)
                .isEqualTo(400 * 5 - (int) test.ledger.hours().minutes(HoursKind.RECORD));
        assertThat(veileder.recordsPutOff).isPositive();
        assertThat(test.ledger.hours().minutes(HoursKind.UNUSED)).isZero();
    }

    @Test
    void entriesOfThoseWhoHaveMovedOnCostNothing() {
        TestSociety test = office(2);
        Veileder other = test.veileder();
        Bruker bruker = test.society.brukere().get(0);
        bruker.raise(Task.KARTLEGGING, 1);
        bruker.veileder.release(bruker);
        other.take(bruker);
        bruker.handOverTasks();
        test.act("hours");
        assertThat(test.ledger.hours().minutes(HoursKind.KARTLEGGING)).isEqualTo(120);
        assertThat(bruker.waits(Task.KARTLEGGING)).isFalse();
        assertThat(test.society.veiledere().get(0).queue(Task.KARTLEGGING).size())
                .isZero();
    }

    @Test
    void hoursAreConservedInWholeRunsOnAndOff() {
        for (String a1 : new String[] {"on", "off"}) {
            Hours hours = TestRuns.of("mechanisms.A1=" + a1, "portfolio.size=100")
                    .weeks(40)
                    .run()
                    .ledger()
                    .hours();
            assertThat(hours.check()).isNull();
            assertThat(hours.beyond() > 0).isEqualTo(a1.equals("off"));
        }
    }
}
