package org.inklusim.model.mechanism;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.function.Consumer;
import org.inklusim.model.TestRuns;
import org.inklusim.model.TestSociety;
import org.inklusim.model.agent.Bruker;
import org.inklusim.model.agent.Measure;
import org.inklusim.model.agent.Risk;
import org.junit.jupiter.api.Test;

/** B9. */
class StigmaTest {
    private static final int WEEKS = 26;

    private TestSociety office;
    private Mechanisms all;

    private void open(String... sets) {
        office = TestSociety.of(TestRuns.of("mechanisms.B9=on").with(sets));
        all = new Mechanisms(office.settings);
        office.veileder();
    }

    private Bruker in(Measure measure, Consumer<Bruker> as) {
        Bruker bruker = office.bruker();
        bruker.shame = 0.5;
        if (measure.needsEmployer()) {
            all.workplaces.begin(office.week, bruker, office.employer(), measure, WEEKS);
        } else {
            all.workplaces.enter(office.week, bruker, measure, WEEKS);
        }
        bruker.visible = 0.5;
        as.accept(bruker);
        return bruker;
    }

    private double quits(Measure measure, Consumer<Bruker> as) {
        open("mentor.policy=unpaid", "parameters.stigma.declines_mentor=0");
        Bruker bruker = in(measure, as);
        office.act(4, "motivation");
        office.act("break-offs");
        assertThat(office.faults()).isEmpty();
        return bruker.rate[Risk.BREAK_OFF.ordinal()];
    }

    @Test
    void beingVisibleMakesPeopleQuit() {
        for (Measure measure : new Measure[] {Measure.ARBEIDSTRENING, Measure.LONNSTILSKUDD}) {
            double unseen = quits(measure, bruker -> bruker.visible = 0.1);
            assertThat(unseen).isPositive();
            assertThat(quits(measure, bruker -> bruker.visible = 0.9)).isGreaterThan(unseen);
            assertThat(quits(measure, bruker -> all.stigma.shown(bruker))).isGreaterThan(unseen);
        }
    }

    @Test
    void whoIsAmongOthersOneDoesNotIdentifyWithStaysAway() {
        int[] away = new int[2];
        for (int i = 0; i < 2; i++) {
            double visible = i;
            open("mechanisms.B6=on");
            for (int k = 0; k < 100; k++) {
                in(Measure.OPPFOLGING, bruker -> {
                    bruker.shame = 0.9;
                    bruker.visible = visible;
                });
            }
            office.act(WEEKS, "motivation", "measures");
            away[i] = office.society.brukere().stream()
                    .mapToInt(bruker -> bruker.counts.noShows)
                    .sum();
        }
        assertThat(away[0]).isPositive().isLessThan(away[1]);
    }

    @Test
    void theAshamedFeelItMost() {
        assertThat(quits(Measure.ARBEIDSTRENING, bruker -> bruker.shame = 0.9))
                .isGreaterThan(quits(Measure.ARBEIDSTRENING, bruker -> bruker.shame = 0.1));
    }

    @Test
    void aMentorShowsWhoIsFromNav() {
        double with = quits(Measure.ARBEIDSTRENING, bruker -> {});
        double without = quits(Measure.ARBEIDSTRENING, bruker -> bruker.placement.mentoring.leave());
        assertThat(with).isGreaterThan(without);
    }

    @Test
    void beingHeardAndBelongingCounterIt() {
        double usual = quits(Measure.ARBEIDSTRENING, bruker -> bruker.heard = 0);
        assertThat(quits(Measure.ARBEIDSTRENING, bruker -> bruker.heard = 1)).isLessThan(usual);
        double stranger = felt(bruker -> bruker.placement.belonging = 0);
        assertThat(felt(bruker -> bruker.placement.belonging = 0.8)).isLessThan(stranger);
    }

    private double felt(Consumer<Bruker> as) {
        open();
        Bruker bruker = in(Measure.ARBEIDSTRENING, as);
        office.act(10, "motivation");
        return bruker.stigma;
    }

    @Test
    void whoFeelsItDeclinesAMentor() {
        assertThat(declined(0.1)).isBetween(1L, 50L).isLessThan(declined(0.9));
    }

    private long declined(double stigma) {
        open("mentor.policy=unpaid");
        for (int i = 0; i < 200; i++) {
            Bruker bruker = office.bruker();
            bruker.stigma = stigma;
            all.workplaces.begin(office.week, bruker, office.employer(), Measure.ARBEIDSTRENING, WEEKS);
        }
        assertThat(office.faults()).isEmpty();
        return office.society.brukere().stream()
                .filter(bruker -> !bruker.placement.mentoring.appointed())
                .count();
    }

    @Test
    void theAshamedHaveBeenOutOfWorkLongerWhenTheyComeTheSameWeek() {
        open();
        double ashamed = 0;
        double others = 0;
        int many = 0;
        for (int i = 0; i < 400; i++) {
            Bruker bruker = office.bruker();
            assertThat(bruker.spec.arrivalWeek()).isEqualTo(office.week.number());
            assertThat(bruker.weeksOutOfWork).isGreaterThanOrEqualTo(bruker.benefitWeeks);
            boolean much = bruker.shame > 0.5;
            many += much ? 1 : 0;
            ashamed += much ? bruker.weeksOutOfWork : 0;
            others += much ? 0 : bruker.weeksOutOfWork;
        }
        assertThat(ashamed / many).isGreaterThan(others / (400 - many) + 3);
    }

    @Test
    void nobodyHasBeenOutOfWorkLongerThanSinceSchool() {
        open();
        for (int i = 0; i < 50; i++) {
            Bruker young = office.bruker(who -> {
                who.age = 18;
                who.weeksOutOfWork = 90;
            });
            assertThat(young.weeksOutOfWork).isLessThanOrEqualTo(104);
        }
    }

    @Test
    void placesDifferAndAreLeftBehind() {
        open();
        Bruker one = office.bruker();
        Bruker other = office.bruker();
        all.workplaces.enter(office.week, one, Measure.AMO, WEEKS);
        all.workplaces.enter(office.week, other, Measure.AMO, WEEKS);
        assertThat(one.visible).isNotEqualTo(other.visible).isBetween(0.0, 1.0);
        all.workplaces.end(office.week, one, false);
        assertThat(one.visible).isEqualTo(0.5);
    }

    @Test
    void offNobodyIsAshamed() {
        open("mechanisms.B9=off", "mentor.policy=unpaid");
        double usual = office.settings.get("stigma.usual");
        for (int i = 0; i < 100; i++) {
            Bruker bruker = in(Measure.ARBEIDSTRENING, who -> who.visible = 1);
            assertThat(bruker.placement.mentoring.appointed()).isTrue();
            assertThat(bruker.weeksOutOfWork).isEqualTo(bruker.spec.weeksOutOfWork());
        }
        office.act(10, "motivation");
        assertThat(office.society.brukere())
                .allMatch(bruker -> bruker.stigma == usual && all.stigma.breakingOff(bruker) == 0);
    }
}
