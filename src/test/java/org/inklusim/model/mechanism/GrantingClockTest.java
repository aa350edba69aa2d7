package org.inklusim.model.mechanism;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import org.inklusim.model.Statistics;
import org.inklusim.model.TestRuns;
import org.inklusim.model.TestSociety;
import org.inklusim.model.agent.Bruker;
import org.inklusim.model.agent.Measure;
import org.inklusim.model.agent.State;
import org.inklusim.model.agent.Task;
import org.inklusim.model.ledger.HoursKind;
import org.inklusim.population.Innsatsgruppe;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** D7. */
class GrantingClockTest {
    private TestSociety office;
    private Mechanisms wired;

    private void open(String... sets) {
        office = TestSociety.of(TestRuns.of(
                        "mechanisms.D7=on",
                        "mechanisms.A5=off",
                        "parameters.grant.refused_share=0",
                        "parameters.grant.goes_on_share=0",
                        "parameters.discretion.piece_spread=0")
                .with(sets));
        wired = new Mechanisms(office.settings);
        office.veileder();
        office.employer();
    }

    private Bruker in(Measure measure) {
        return in(measure, Innsatsgruppe.SPESIELT_TILPASSET);
    }

    private Bruker in(Measure measure, Innsatsgruppe group) {
        Bruker bruker = office.bruker(who -> who.innsatsgruppe = group);
        int weeks = wired.catalogue.weeks(bruker, measure);
        if (measure.needsEmployer()) {
            wired.workplaces.begin(office.week, bruker, office.employer(), measure, weeks);
        } else {
            wired.workplaces.enter(office.week, bruker, measure, weeks);
        }
        return bruker;
    }

    private void renew(Bruker bruker) {
        if (bruker.waits(Task.RENEWAL)) {
            wired.casework.done(office.week, bruker, Task.RENEWAL, false);
        }
    }

    @ParameterizedTest
    @EnumSource(Measure.class)
    void offAMeasureIsGrantedForItsUsualLengthAndEndsWithIt(Measure measure) {
        open("mechanisms.D7=off", "parameters.grant.refused_share=0.4", "parameters.grant.goes_on_share=0.6");
        Bruker bruker = in(measure);
        int weeks = wired.catalogue.weeks(bruker, measure);
        for (int week = 0; week < weeks; week++) {
            assertThat(bruker.measure).isEqualTo(measure);
            assertThat(bruker.waits(Task.RENEWAL)).isFalse();
            office.act("places");
        }
        office.act("places");
        assertThat(bruker.measure).isNull();
    }

    @Test
    void withNoRefusalAndNothingGoingOnItsLengthIsAsIfOff() {
        open();
        Bruker bruker = in(Measure.ARBEIDSTRENING);
        int weeks = 0;
        while (bruker.measure != null) {
            wired.places.act(office.week);
            renew(bruker);
            office.next();
            weeks++;
        }
        assertThat(weeks - 1).isEqualTo(wired.catalogue.weeks(Measure.ARBEIDSTRENING));
    }

    @Test
    void aPieceThatIsOverMakesATaskAndATalkDue() {
        open();
        Bruker placed = in(Measure.ARBEIDSTRENING);
        Bruker away = in(Measure.OPPFOLGING);
        Bruker close = in(Measure.ARBEIDSTRENING);
        office.follow(close);
        office.act(13, "places");
        assertThat(placed.waits(Task.RENEWAL)).isFalse();
        office.act("places");
        assertThat(placed.waits(Task.RENEWAL)).isTrue();
        assertThat(placed.waits(Task.EMPLOYER)).as("the workplace is met").isTrue();
        assertThat(placed.waits(Task.CONTACT)).isFalse();
        assertThat(away.waits(Task.RENEWAL)).isTrue();
        assertThat(away.waits(Task.CONTACT)).isTrue();
        assertThat(close.waits(Task.CLOSE_EMPLOYER)).isTrue();
        renew(placed);
        assertThat(placed.grantedUntil).isEqualTo(office.week.number() + 13);
        assertThat(placed.waits(Task.RENEWAL)).isFalse();
    }

    @Test
    void whoIsNotDealtWithStaysAndIsAskedForOnce() {
        open();
        Bruker bruker = in(Measure.OPPFOLGING);
        office.act(20, "places");
        assertThat(bruker.measure).isEqualTo(Measure.OPPFOLGING);
        assertThat(bruker.waitingSince(Task.RENEWAL)).isEqualTo(14);
        assertThat(office.society.veiledere().get(0).queue(Task.RENEWAL).size()).isEqualTo(1);
    }

    @ParameterizedTest
    @ValueSource(strings = {"AMO", "VOCATIONAL_TRAINING", "HIGHER_EDUCATION"})
    void trainingIsGrantedASemesterAtATime(Measure measure) {
        open();
        Bruker bruker = in(measure);
        int renewals = 0;
        for (int week = 0; bruker.measure != null; week++) {
            wired.places.act(office.week);
            renewals += bruker.waits(Task.RENEWAL) ? 1 : 0;
            renew(bruker);
            office.next();
        }
        assertThat(renewals).isEqualTo((wired.catalogue.weeks(measure) - 1) / 26);
    }

    @Test
    void shorterGrantsMeanMoreTalksAtRenewalAndMoreCasework() {
        double[] shorter = year("parameters.grant.piece_weeks=6");
        double[] usual = year("parameters.grant.piece_weeks=10");
        double[] longer = year("parameters.grant.piece_weeks=52");
        for (int i = 0; i < 3; i++) {
            assertThat(shorter[i]).as("what %s", i).isGreaterThan(usual[i]);
            assertThat(usual[i]).as("what %s", i).isGreaterThan(longer[i]);
        }
    }

    /** Talks at the workplace, talks with brukere and hours of renewal in a year, of those in measures. */
    private double[] year(String piece) {
        open(
                piece,
                "mechanisms.A1=off",
                "parameters.contact.extra_share=0",
                "parameters.contact.standard_weeks=17",
                "parameters.workplace.standard_weeks=17",
                "contact.digital_share=0");
        for (int i = 0; i < 20; i++) {
            in(Measure.ARBEIDSTRENING).measureEnd = 60;
            in(Measure.SHELTERED_PRACTICE).measureEnd = 60;
        }
        office.act(52, "places", "tasks", "hours");
        double talks = office.society.brukere().stream()
                .mapToInt(bruker -> bruker.counts.contacts)
                .sum();
        return new double[] {
            office.ledger.hours().minutes(HoursKind.EMPLOYER),
            talks,
            office.ledger.hours().minutes(HoursKind.RENEWAL)
        };
    }

    @Test
    void shorterGrantsEndMoreMeasuresEarly() {
        int shorter = early("parameters.grant.piece_weeks=6");
        int usual = early("parameters.grant.piece_weeks=13");
        int whole = early("parameters.grant.piece_weeks=52");
        assertThat(whole).isZero();
        assertThat(Statistics.score(shorter, 600, usual, 600)).isGreaterThan(Statistics.RARE);
        assertThat(usual).isGreaterThan(30);
    }

    private int early(String piece) {
        open(piece, "parameters.grant.refused_share=0.2");
        Bruker[] all = new Bruker[600];
        for (int i = 0; i < all.length; i++) {
            all[i] = in(Measure.SHELTERED_PRACTICE);
        }
        int early = 0;
        for (int week = 1; week < 52; week++) {
            wired.places.act(office.week);
            for (Bruker bruker : all) {
                renew(bruker);
            }
            office.next();
        }
        for (Bruker bruker : all) {
            early += bruker.measure == null ? 1 : 0;
            assertThat(bruker.state()).isEqualTo(bruker.measure == null ? State.WAITING : State.SHELTERED);
        }
        assertThat(office.faults()).isEmpty();
        return early;
    }

    @Test
    void aLookAtProgressDecides() {
        int still = refused(0, 1);
        int grown = refused(0.3, 1);
        assertThat(still / 1_000.0).isCloseTo(0.2, within(0.05));
        assertThat(Statistics.score(still, 1_000, grown, 1_000)).isGreaterThan(Statistics.RARE);
        assertThat(refused(-0.3, 1)).isGreaterThan(still);
        assertThat(refused(0.3, 0)).as("progress of which nothing is known").isEqualTo(still);
    }

    private int refused(double grown, double known) {
        open("parameters.grant.refused_share=0.2");
        int refused = 0;
        for (int i = 0; i < 1_000; i++) {
            Bruker bruker = in(Measure.SHELTERED_PRACTICE);
            bruker.known = known;
            bruker.ableWhenGranted -= grown;
            bruker.grantedUntil = office.week.number();
            refused += wired.clock.ends(office.week, bruker) ? 1 : 0;
        }
        return refused;
    }

    @Test
    void someGoOnBeyondTheUsualLengthAsFarAsRulesAllow() {
        open("parameters.grant.goes_on_share=0.6");
        assertThat(longest(Measure.ARBEIDSTRENING, Innsatsgruppe.SITUASJONSBESTEMT))
                .isBetween(39, 52);
        assertThat(longest(Measure.ARBEIDSTRENING, Innsatsgruppe.SPESIELT_TILPASSET))
                .isBetween(60, 78);
        assertThat(longest(Measure.LONNSTILSKUDD, Innsatsgruppe.SITUASJONSBESTEMT))
                .isEqualTo(52);
        assertThat(longest(Measure.LONNSTILSKUDD, Innsatsgruppe.SPESIELT_TILPASSET))
                .isBetween(78, 104);
        assertThat(longest(Measure.AVKLARING, Innsatsgruppe.SPESIELT_TILPASSET)).isEqualTo(12);
        for (Measure course : new Measure[] {Measure.AMO, Measure.VOCATIONAL_TRAINING}) {
            assertThat(longest(course, Innsatsgruppe.SPESIELT_TILPASSET)).isEqualTo(wired.catalogue.weeks(course));
        }
    }

    /** Weeks of the longest of many courses, each dealt with at once. */
    private int longest(Measure measure, Innsatsgruppe group) {
        Bruker[] all = new Bruker[60];
        for (int i = 0; i < all.length; i++) {
            all[i] = in(measure, group);
        }
        int longest = 0;
        boolean any = true;
        for (int weeks = 0; any; weeks++) {
            wired.places.act(office.week);
            any = false;
            for (Bruker bruker : all) {
                any |= bruker.measure != null;
                longest = bruker.measure != null ? weeks + 1 : longest;
                renew(bruker);
            }
            office.next();
        }
        assertThat(office.faults()).isEmpty();
        return longest;
    }

    @Test
    void howLongAVeilederGrantsAtATimeIsTheVeiledersOwn() {
        open("parameters.discretion.piece_spread=0.6");
        int[] pieces = new int[40];
        for (int i = 0; i < pieces.length; i++) {
            Bruker bruker = office.bruker(office.veileder(), who -> {});
            wired.workplaces.enter(office.week, bruker, Measure.OPPFOLGING, 26);
            pieces[i] = bruker.grantedUntil - office.week.number();
        }
        assertThat(Arrays.stream(pieces).distinct().count()).isGreaterThan(8);
        assertThat(Arrays.stream(pieces).average().orElseThrow()).isBetween(10.0, 20.0);
    }
}
