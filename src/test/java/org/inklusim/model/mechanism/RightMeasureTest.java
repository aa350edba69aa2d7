package org.inklusim.model.mechanism;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.function.Consumer;
import org.inklusim.model.TestRuns;
import org.inklusim.model.TestSociety;
import org.inklusim.model.agent.Bottleneck;
import org.inklusim.model.agent.Bruker;
import org.inklusim.model.agent.Measure;
import org.inklusim.model.agent.Risk;
import org.inklusim.model.agent.State;
import org.inklusim.population.Need;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** B6. */
class RightMeasureTest {
    private static final int WEEKS = 20;

    private TestSociety office;
    private Mechanisms all;

    private void open(String... sets) {
        office = TestSociety.of(TestRuns.of("mechanisms.B6=on", "mechanisms.B18=on", "mechanisms.B4=on")
                .with(sets));
        all = new Mechanisms(office.settings);
        office.veileder();
    }

    /** Somebody of a middling pace with just the ability that the measure aims at, whose bottleneck it is on. */
    private Bruker fitting(Measure measure, Consumer<Bruker> but) {
        Bruker bruker = office.bruker();
        bruker.pace = 0.5;
        for (int i = 0; i < Bottleneck.count(); i++) {
            bruker.bottleneck = Bottleneck.of(i).eased(measure) ? Bottleneck.of(i) : bruker.bottleneck;
        }
        able(bruker, all.catalogue.aim(measure));
        but.accept(bruker);
        return bruker;
    }

    /** Gives somebody skill so that productivity comes as near as it can to a level. */
    private void able(Bruker bruker, double level) {
        bruker.health = 1;
        bruker.readiness = 0.8;
        for (bruker.skill = 0; bruker.skill < 0.99 && all.ability.productivity(bruker) < level; ) {
            bruker.skill += 0.001;
        }
    }

    private void enter(Bruker bruker, Measure measure) {
        if (measure.needsEmployer()) {
            all.workplaces.begin(office.week, bruker, office.employer(), measure, WEEKS);
        } else {
            all.workplaces.enter(office.week, bruker, measure, WEEKS);
        }
    }

    @ParameterizedTest
    @EnumSource(Measure.class)
    void itFitsWhoIsReadyForItAndWhoseBottleneckItIsOn(Measure measure) {
        open();
        double best = all.rightMeasure.fit(fitting(measure, bruker -> {}), measure);
        double beside =
                all.rightMeasure.fit(fitting(measure, bruker -> bruker.bottleneck = Bottleneck.DISTANCE), measure);
        double tooEarly = all.rightMeasure.fit(fitting(measure, bruker -> bruker.skill = 0), measure);
        double tooEasy = all.rightMeasure.fit(fitting(measure, bruker -> able(bruker, 1)), measure);
        double tooIntense = all.rightMeasure.fit(fitting(measure, bruker -> bruker.health = 0.1), measure);
        assertThat(best).isBetween(0.6, 1.0).isGreaterThan(beside).isGreaterThan(tooEasy);
        if (all.catalogue.aim(measure) >= 0.4) {
            assertThat(best).isGreaterThan(tooEarly).isGreaterThan(tooIntense);
        }
    }

    @Test
    void thePaceIsPersonal() {
        open();
        Measure demanding = Measure.HIGHER_EDUCATION;
        Bruker slow = fitting(demanding, bruker -> {
            bruker.pace = 0.2;
            able(bruker, 0.4);
        });
        Bruker fast = fitting(demanding, bruker -> {
            bruker.pace = 0.8;
            able(bruker, 0.4);
        });
        assertThat(all.rightMeasure.fit(fast, demanding)).isGreaterThan(all.rightMeasure.fit(slow, demanding));
        assertThat(all.rightMeasure.fit(fast, Measure.AVKLARING))
                .isLessThan(all.rightMeasure.fit(slow, Measure.AVKLARING));
        assertThat(office.bruker().pace).isNotEqualTo(office.bruker().pace);
    }

    @ParameterizedTest
    @EnumSource(Measure.class)
    void fewerBreakOffWhatFits(Measure measure) {
        open();
        Bruker well = fitting(measure, bruker -> {});
        Bruker badly = fitting(measure, bruker -> bruker.bottleneck = Bottleneck.DISTANCE);
        enter(well, measure);
        enter(badly, measure);
        office.act("measures", "break-offs");
        assertThat(well.rate[Risk.BREAK_OFF.ordinal()]).isPositive().isLessThan(badly.rate[Risk.BREAK_OFF.ordinal()]);
    }

    @Test
    void moreComeToWhatFitsAndCarryItThrough() {
        int[] carried = new int[2];
        int[] away = new int[2];
        for (int fits = 0; fits < 2; fits++) {
            open("parameters.break_off.measure_per_month=0.06");
            for (int i = 0; i < 200; i++) {
                Bottleneck bottleneck = fits == 1 ? Bottleneck.INTERVIEW : Bottleneck.DISTANCE;
                enter(fitting(Measure.OPPFOLGING, bruker -> bruker.bottleneck = bottleneck), Measure.OPPFOLGING);
            }
            for (int week = 0; week < WEEKS - 1; week++) {
                office.act("measures", "break-offs", "states");
            }
            for (Bruker bruker : office.society.brukere()) {
                away[fits] += bruker.counts.noShows;
                carried[fits] += bruker.measure != null ? 1 : 0;
            }
            assertThat(office.faults()).isEmpty();
            assertThat(office.kontor.taken[Measure.OPPFOLGING.ordinal()]).isEqualTo(carried[fits]);
        }
        assertThat(carried[1]).isGreaterThan(carried[0]).isLessThan(200);
        assertThat(away[1]).isLessThan(away[0]);
    }

    @Test
    void whoStaysAwayGetsNothingThatWeek() {
        open("parameters.measure.no_shows_per_week=0.8");
        Bruker bruker = fitting(Measure.AMO, who -> who.bottleneck = Bottleneck.DISTANCE);
        enter(bruker, Measure.AMO);
        int came = 0;
        for (int week = 0; week < WEEKS; week++) {
            double skill = bruker.skill;
            int away = bruker.counts.noShows;
            office.act("measures");
            assertThat(bruker.skill > skill).isEqualTo(bruker.counts.noShows == away);
            came += bruker.skill > skill ? 1 : 0;
        }
        assertThat(came).isBetween(1, WEEKS - 1);
    }

    @Test
    void repeatedMisfitWearsMotivationDown() {
        open();
        Bruker bruker = fitting(Measure.OPPFOLGING, who -> who.bottleneck = Bottleneck.DISTANCE);
        double before = all.rightMeasure.motivates(office.week, bruker);
        for (int i = 0; i < 3; i++) {
            enter(bruker, Measure.OPPFOLGING);
            all.rightMeasure.comes(office.week, bruker);
            all.workplaces.end(office.week, bruker, false);
            double after = all.rightMeasure.motivates(office.week, bruker);
            assertThat(after).isLessThan(before);
            before = after;
        }
    }

    @Test
    void aMeasureThatLedToAJobGivesFaith() {
        open();
        Bruker bruker = fitting(Measure.ARBEIDSTRENING, who -> who.bottleneck = Bottleneck.DISTANCE);
        enter(bruker, Measure.ARBEIDSTRENING);
        double before = bruker.faith;
        all.workplaces.hire(office.week, bruker, bruker.employer, false);
        assertThat(bruker.faith).isGreaterThan(before);
    }

    @Test
    void waitingWithoutProgressWearsMotivationDownAndRaisesOwnSearch() {
        open();
        Bruker waits = fitting(Measure.AMO, who -> {});
        double fresh = all.rightMeasure.motivates(office.week, waits);
        double search = all.rightMeasure.search(office.week, waits);
        for (int i = 0; i < 26; i++) {
            office.next();
        }
        assertThat(all.rightMeasure.motivates(office.week, waits)).isLessThan(fresh);
        assertThat(all.rightMeasure.search(office.week, waits)).isGreaterThan(search);
        waits.pace = 0;
        assertThat(all.rightMeasure.search(office.week, waits))
                .as("the patient bear more")
                .isEqualTo(search);
        waits.pace = 0.5;
        waits.granted = true;
        assertThat(all.rightMeasure.search(office.week, waits))
                .as("there is something to wait for")
                .isEqualTo(search);
        office.society.move(waits, State.MEASURE, office.week.number());
        waits.granted = false;
        assertThat(all.rightMeasure.search(office.week, waits)).isEqualTo(search);
    }

    @Test
    void theBetterTheCaseIsKnownTheBetterWhatIsOrderedFits() {
        assertThat(fitOfOrders(0.1)).isLessThan(fitOfOrders(0.9));
    }

    private double fitOfOrders(double known) {
        open();
        int orders = 0;
        double fit = 0;
        for (int i = 0; i < 300; i++) {
            double skill = i / 300.0;
            Bruker bruker = office.bruker(who -> who.needs(Need.MENTAL_HEALTH).skill = skill);
            bruker.known = known;
            all.nextStep.take(office.week, bruker, 10);
            if (bruker.ordered != null) {
                orders++;
                fit += all.rightMeasure.fit(bruker, bruker.ordered);
            }
        }
        assertThat(orders).isGreaterThan(50);
        return fit / orders;
    }

    @Test
    void offMeasuresRunTheirTimeAndWaitingWearsOnNobody() {
        open("mechanisms.B6=off");
        double usual = office.settings.get("measure.usual_fit");
        for (int i = 0; i < 100; i++) {
            enter(fitting(Measure.AMO, bruker -> bruker.bottleneck = Bottleneck.DISTANCE), Measure.AMO);
        }
        for (int week = 0; week < WEEKS - 1; week++) {
            office.act("places", "measures", "break-offs", "states");
        }
        assertThat(office.society.brukere())
                .allMatch(bruker -> bruker.measure == Measure.AMO
                        && bruker.counts.noShows == 0
                        && bruker.fit == usual
                        && bruker.faith == usual);
        office.act(2, "places", "measures");
        assertThat(office.society.brukere()).allMatch(bruker -> bruker.measure == null && bruker.faith == usual);
        Bruker one = office.society.brukere().get(0);
        for (int i = 0; i < 100; i++) {
            office.next();
        }
        assertThat(all.rightMeasure.motivates(office.week, one)).isZero();
        assertThat(all.rightMeasure.search(office.week, one)).isZero();
        assertThat(all.rightMeasure.breakingOff(one)).isZero();
    }
}
