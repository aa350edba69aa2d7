package org.inklusim.model.mechanism;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.inklusim.model.Statistics;
import org.inklusim.model.TestRuns;
import org.inklusim.model.TestSociety;
import org.inklusim.model.agent.Bruker;
import org.inklusim.model.agent.Kontor;
import org.inklusim.model.agent.Measure;
import org.inklusim.model.agent.Skill;
import org.inklusim.model.agent.State;
import org.inklusim.model.agent.Task;
import org.inklusim.model.ledger.Account;
import org.inklusim.model.ledger.HoursKind;
import org.inklusim.model.ledger.Purpose;
import org.junit.jupiter.api.Test;

/** D4. */
class SomeoneToAskTest {
    private static final int PEOPLE = 1_200;

    private TestSociety office;
    private Mechanisms wired;

    private void open(String... sets) {
        office = TestSociety.of(TestRuns.of(
                        "mechanisms.D3=on",
                        "mechanisms.D4=on",
                        "parameters.training.threshold=0.4",
                        "parameters.order.threshold=0.3",
                        "parameters.order.discretion=0.8",
                        "parameters.coordinator.hours_per_week=6",
                        "parameters.measure.pressure_to_fill=0",
                        "population.brukere=10000")
                .with(sets));
        wired = new Mechanisms(office.settings);
        office.veileder();
    }

    /** A larger office in the same region, so that the coordinator sits there. */
    private Kontor larger() {
        Kontor other = new Kontor(1, office.kontor.firstStock + 1);
        office.society.add(other);
        return other;
    }

    /** Meets people of all levels of skill once. */
    private void meet(int people) {
        for (int i = 0; i < people; i++) {
            double skill = i / (double) people;
            wired.nextStep.take(office.week, office.bruker(who -> who.skill = skill), 1);
        }
    }

    private long asking() {
        return office.society.brukere().stream()
                .filter(bruker -> bruker.enquiry != null)
                .count();
    }

    private long training() {
        return office.society.brukere().stream()
                .filter(bruker -> bruker.ordered != null && bruker.ordered.training())
                .count();
    }

    private Bruker asks(Measure measure) {
        Bruker bruker = office.bruker();
        bruker.enquiry = measure;
        bruker.enquirySince = office.week.number();
        office.kontor.enquiries.add(bruker);
        return bruker;
    }

    @Test
    void offNobodyIsAskedOrPaidAndNothingChanges() {
        open("mechanisms.D4=off");
        meet(PEOPLE);
        assertThat(asking()).isZero();
        assertThat(wired.toAsk.alone()).isEqualTo(1);
        String before = office.text();
        wired.toAsk.act(office.week);
        assertThat(office.text()).isEqualTo(before);
    }

    @Test
    void withoutAnybodyWhoAsksOnlyThePostCosts() {
        open("mechanisms.D3=off");
        meet(PEOPLE);
        assertThat(asking()).as("nothing is hard").isZero();
        office.act(52, "advice");
        double post = office.settings.get("staff.nok_per_year");
        double hours = 6 * office.kontor.firstStock / 1000.0;
        double full = office.settings.get("time.contract_hours_per_week");
        assertThat(office.ledger.kroner().paid(Account.STATE, Purpose.STAFF))
                .isCloseTo(post * hours / full, within(1.0));
        assertThat(office.kontor.enquiryMinutes)
                .as("time not asked for is gone")
                .isZero();
        assertThat(minutes(HoursKind.UNUSED)).isEqualTo(Math.round(52 * 60 * hours));
        assertThat(minutes(HoursKind.ADVICE)).isZero();
        assertThat(office.faults()).isEmpty();
    }

    private long minutes(HoursKind kind) {
        return office.ledger.hours().minutes(kind);
    }

    @Test
    void whatIsAnsweredIsBookedOnTheCoordinatorsHours() {
        open();
        for (int i = 0; i < 100; i++) {
            asks(Measure.AMO);
        }
        office.act("advice");
        long week = Math.round(6 * 60 * office.kontor.firstStock / 1000.0);
        assertThat(minutes(HoursKind.ADVICE)).as("all that there is").isEqualTo(week);
        assertThat(minutes(HoursKind.UNUSED)).isZero();
        office.act(1, "advice");
        assertThat(minutes(HoursKind.ADVICE)).isEqualTo(100 * Math.round(office.settings.get("time.renewal_minutes")));
        assertThat(minutes(HoursKind.ADVICE) + minutes(HoursKind.UNUSED))
                .isEqualTo(2 * week)
                .isEqualTo(office.ledger.hours().paid());
        assertThat(office.ledger.hours().postWeeks())
                .as("no post of the office")
                .isZero();
        assertThat(office.faults()).isEmpty();
    }

    @Test
    void someoneNearIsAskedMoreAndMoreTrainingIsGranted() {
        open();
        meet(PEOPLE);
        long near = asking();
        office.act(1, "advice").act(30, "advice");
        long grantedNear = training();
        open();
        larger();
        meet(PEOPLE);
        long far = asking();
        office.act(31, "advice");
        long grantedFar = training();
        open("mechanisms.D4=off");
        meet(PEOPLE);
        long alone = training();
        assertThat(far).isPositive();
        assertThat(Statistics.score(near, PEOPLE, far, PEOPLE)).isGreaterThan(Statistics.RARE);
        assertThat(grantedNear).isGreaterThan(grantedFar);
        assertThat(grantedFar).isGreaterThan(alone);
        assertThat(grantedNear - alone).isGreaterThan(2 * (grantedFar - alone));
    }

    @Test
    void moreEnquiriesMakeTheWaitLonger() {
        double few = wait(20);
        double many = wait(400);
        assertThat(few).isBetween(0.5, 2.0);
        assertThat(many).isGreaterThan(2 * few);
    }

    private double wait(int enquiries) {
        open();
        for (int i = 0; i < enquiries; i++) {
            asks(Measure.AMO);
        }
        office.next();
        double weeks = 0;
        int answered = 0;
        while (answered < enquiries) {
            wired.toAsk.act(office.week);
            for (Bruker bruker : office.society.brukere()) {
                if (bruker.advised) {
                    answered++;
                    weeks += office.week.number() - bruker.enquirySince;
                    bruker.advised = false;
                }
            }
            office.next();
        }
        return weeks / enquiries;
    }

    @Test
    void severalOfficesShareTheHoursOfOne() {
        open("parameters.coordinator.offices=4");
        Kontor seat = larger();
        Bruker bruker = asks(Measure.AMO);
        office.act("advice");
        assertThat(bruker.advised).as("the seat's line is served the same week").isTrue();
        assertThat(office.kontor.enquiries.size()).isZero();
        assertThat(seat.enquiries.size()).isZero();
        assertThat(served("parameters.coordinator.offices=4", true))
                .isEqualTo(served("parameters.coordinator.offices=1", false));
    }

    /** Enquiries of one office answered in four weeks, while another of the same size has as many or none. */
    private long served(String offices, boolean otherAsks) {
        open(offices);
        Kontor other = new Kontor(1, office.kontor.firstStock);
        office.society.add(other);
        int mine = 0;
        Bruker[] brukere = new Bruker[400];
        for (int i = 0; i < brukere.length; i++) {
            brukere[i] = asks(Measure.AMO);
            if (otherAsks) {
                asks(Measure.AMO);
            }
        }
        office.act(4, "advice");
        for (Bruker bruker : brukere) {
            mine += bruker.advised ? 1 : 0;
        }
        assertThat(mine).isBetween(1, 399);
        return mine;
    }

    @Test
    void theHoursLimitWhatIsAnswered() {
        open();
        for (int i = 0; i < 500; i++) {
            asks(Measure.AMO);
        }
        office.act(3, "advice");
        double minutes = 3 * 6 * 60 * office.kontor.firstStock / 1000.0;
        int most = (int) (minutes / office.settings.get("time.renewal_minutes"));
        assertThat(office.society.brukere().stream()
                        .filter(bruker -> bruker.advised)
                        .count())
                .isEqualTo(most);
        assertThat(office.kontor.enquiries.size()).isEqualTo(500 - most);
    }

    @Test
    void anAnswerThatComesTooLateIsVoid() {
        open();
        Bruker moved = asks(Measure.AMO);
        office.society.move(moved, State.MEASURE, 1);
        Bruker left = asks(Measure.AMO);
        wired.workplaces.exit(office.week, left, State.LEFT);
        Bruker close = asks(Measure.AMO);
        office.follow(close);
        Bruker young = asks(Measure.HIGHER_EDUCATION);
        wired.toAsk.act(office.week);
        assertThat(List.of(moved, left, close)).allMatch(bruker -> bruker.ordered == null && !bruker.advised);
        assertThat(young.ordered).isEqualTo(Measure.HIGHER_EDUCATION);
        assertThat(young.waits(Task.RENEWAL)).isTrue();
    }

    @Test
    void whoHasNoAnswerByTheNextTalkDecidesAlone() {
        open("parameters.coordinator.asked_near=1");
        meet(PEOPLE);
        List<Bruker> asking = office.society.brukere().stream()
                .filter(bruker -> bruker.enquiry != null)
                .toList();
        assertThat(asking).isNotEmpty();
        office.next();
        asking.forEach(bruker -> wired.nextStep.take(office.week, bruker, 1));
        assertThat(asking()).isZero();
        office.act(40, "advice");
        assertThat(asking).noneMatch(bruker -> bruker.advised);
    }

    @Test
    void someoneAlongsideTeachesMoreThanDoingItAlone() {
        assertThat(learnt(true)).isGreaterThan(1.5 * learnt(false));
    }

    private double learnt(boolean alongside) {
        open("mechanisms.A10=on");
        double before = office.society.veiledere().get(0).nik[Skill.TRAINING_RULES.ordinal()];
        Bruker bruker = office.bruker();
        if (alongside) {
            bruker.enquiry = Measure.AMO;
            office.kontor.enquiries.add(bruker);
            wired.toAsk.act(office.week);
        } else {
            bruker.ordered = Measure.AMO;
        }
        wired.casework.done(office.week, bruker, Task.RENEWAL, false);
        assertThat(bruker.granted).isTrue();
        assertThat(bruker.advised).isFalse();
        return office.society.veiledere().get(0).nik[Skill.TRAINING_RULES.ordinal()] - before;
    }
}
