package org.inklusim.model.mechanism;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.inklusim.model.TestRuns;
import org.inklusim.model.TestSociety;
import org.inklusim.model.agent.Bruker;
import org.inklusim.model.agent.Employer;
import org.inklusim.model.agent.Measure;
import org.inklusim.model.agent.Veileder;
import org.inklusim.model.ledger.HoursKind;
import org.junit.jupiter.api.Test;

/** C4. */
class OneContactTest {
    private static final String ALONE = "contact.one_contact_per_employer=off";

    private TestSociety office;
    private Mechanisms all;
    private Employer employer;
    private Veileder first;
    private Veileder second;

    private void open(String... sets) {
        office = TestSociety.of(TestRuns.of("mechanisms.C4=on").with(sets));
        first = office.veileder();
        second = office.veileder();
        employer = office.employer();
        all = new Mechanisms(office.settings);
    }

    private double yes(Veileder asks) {
        Bruker bruker = office.bruker(asks, who -> {});
        return all.sayingYes.chance(bruker, employer, Measure.ARBEIDSTRENING, false);
    }

    private void deal(Veileder... several) {
        for (Veileder veileder : several) {
            all.side.contact().deal(office.week, veileder, employer);
        }
    }

    @Test
    void contactsOfAnEmployerAreCounted() {
        open(ALONE);
        deal(first, first, second);
        assertThat(employer.contacts.size()).isEqualTo(2);
        open();
        deal(first, first, second);
        assertThat(employer.contacts.size()).as("through the one who is known").isOne();
        assertThat(employer.contacts.knows(first)).isTrue();
        assertThat(employer.contacts.knows(second)).isFalse();
    }

    @Test
    void moreContactsLessWillingness() {
        double[] will = new double[4];
        for (int contacts = 1; contacts <= 3; contacts++) {
            open(ALONE);
            deal(first);
            if (contacts > 1) {
                deal(second);
            }
            if (contacts > 2) {
                deal(office.veileder());
            }
            double before = yes(first);
            office.act(20, "contacts");
            will[contacts] = employer.willingness;
            if (contacts > 1) {
                assertThat(yes(first)).isLessThan(before);
            } else {
                assertThat(yes(first)).isLessThanOrEqualTo(before);
            }
        }
        assertThat(will[1]).isEqualTo(employer.spec.socialMotive());
        assertThat(List.of(will[3], will[2], will[1])).isSorted().doesNotHaveDuplicates();
        assertThat(office.faults()).isEmpty();
    }

    @Test
    void toSomebodyKnownItIsEasierToSayYes() {
        open(ALONE);
        double stranger = yes(first);
        deal(first);
        assertThat(yes(first)).isGreaterThan(stranger);
        assertThat(yes(second)).as("each deals alone").isEqualTo(stranger);
        open();
        deal(first);
        assertThat(yes(second)).as("through the one who is known").isGreaterThan(stranger);
    }

    @Test
    void theKnownContactIsLostWithSickLeaveAndWithANewHolder() {
        open();
        double stranger = yes(second);
        deal(first);
        double known = yes(second);
        first.present = false;
        assertThat(yes(second)).as("while on leave").isEqualTo(stranger);
        deal(second);
        assertThat(employer.contacts.size()).isEqualTo(2);
        first.present = true;
        first.holder++;
        second.filledFrom = 99;
        second.present = false;
        assertThat(yes(first))
                .as("a new holder is a stranger")
                .isEqualTo(stranger)
                .isLessThan(known);
        office.act("contacts");
        assertThat(employer.contacts.size()).isZero();
    }

    @Test
    void whoIsNotMetIsForgotten() {
        open();
        deal(first);
        office.act(26, "contacts");
        assertThat(employer.contacts.size()).isOne();
        office.act(2, "contacts");
        assertThat(employer.contacts.size()).isZero();
    }

    @Test
    void goingThroughOneContactCostsACall() {
        long[] minutes = new long[2];
        for (int i = 0; i < 2; i++) {
            open(
                    "mechanisms.A5=off",
                    "contact.digital_share=0",
                    i == 0 ? "contact.one_contact_per_employer=on" : ALONE);
            Bruker bruker = office.bruker(first, who -> {});
            all.workplaces.begin(office.week, bruker, employer, Measure.ARBEIDSTRENING, 52);
            bruker.lastWorkplaceContact = -100;
            office.act("tasks", "hours");
            minutes[i] = office.ledger.hours().minutes(HoursKind.EMPLOYER);
            assertThat(office.faults()).isEmpty();
        }
        assertThat(minutes[0] - minutes[1]).isEqualTo((long) office.settings.get("time.call_minutes"));
        assertThat(employer.contacts.size()).isOne();
    }

    @Test
    void aPostThatIsTakenAwayLeavesNoContact() {
        open(ALONE);
        deal(first, second);
        office.society.remove(second);
        assertThat(employer.contacts.size()).isOne();
        assertThat(employer.contacts.atWork()).isEqualTo(first);
    }

    @Test
    void offContactsWearNobodyAndTheLeverIsWithoutEffect() {
        open("mechanisms.C4=off", ALONE);
        double before = yes(first);
        deal(first, second);
        office.act(20, "contacts");
        assertThat(employer.willingness).isEqualTo(employer.spec.socialMotive());
        assertThat(yes(first)).isEqualTo(before);
        assertThat(all.side.contact().spared()).isZero();
        TestRuns runs = TestRuns.of("mechanisms.C4=off").weeks(20);
        assertThat(kroner(runs.with(ALONE))).isEqualTo(kroner(runs));
    }

    private static String kroner(TestRuns runs) {
        TestRuns.Ended ended = runs.run();
        return ended.ledger().hours().minutes(HoursKind.EMPLOYER) + " "
                + ended.ledger().asked() + " " + ended.ledger().accepted();
    }
}
