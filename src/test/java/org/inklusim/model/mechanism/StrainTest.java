package org.inklusim.model.mechanism;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import org.inklusim.model.Statistics;
import org.inklusim.model.TestRuns;
import org.inklusim.model.TestSociety;
import org.inklusim.model.agent.Bruker;
import org.inklusim.model.agent.Measure;
import org.inklusim.model.agent.Veileder;
import org.junit.jupiter.api.Test;

class StrainTest {
    private TestSociety office;

    private Veileder veileder(String... sets) {
        office = TestSociety.of(TestRuns.of("mechanisms.A3=on").with(sets));
        return office.veileder();
    }

    private Strain strain() {
        return new Mechanisms(office.settings).strain;
    }

    private double after(int weeks, double load, int closeCases, double support) {
        Veileder veileder = veileder("mechanisms.A13=on");
        veileder.kontor.defensiveRoutines = 0.5;
        veileder.load = load;
        veileder.closeCases = closeCases;
        veileder.kontor.leaderSupport = support;
        office.act(weeks, "strain");
        return veileder.strain;
    }

    @Test
    void offNothingMovesAndNothingHangsOnIt() {
        Veileder veileder = veileder("mechanisms.A3=off");
        veileder.load = 3;
        veileder.closeCases = 4;
        String before = office.text();
        office.act(100, "strain");
        assertThat(office.text()).isEqualTo(before);
        veileder.strain = 1;
        assertThat(strain().leaves(veileder)).isEqualTo(1);
        assertThat(strain().talks(veileder)).isEqualTo(1);
    }

    @Test
    void overloadWearsAndWorkThatFitsDoesNot() {
        double start = veileder().strain;
        assertThat(after(104, 0.5, 0, 0.5)).isEqualTo(after(104, 1, 0, 0.5));
        assertThat(after(104, 1, 0, 0.5)).isBetween(start - 1e-9, start + 1e-9);
        assertThat(after(104, 1.3, 0, 0.5)).isGreaterThan(start + 0.05);
        assertThat(after(104, 2, 0, 0.5)).isGreaterThan(after(104, 1.3, 0, 0.5));
    }

    @Test
    void closeCasesGiveMasteryAndTakeStrain() {
        Veileder veileder = veileder();
        veileder.closeCases = 3;
        double mastery = veileder.mastery;
        office.act(52, "strain");
        assertThat(office.society.brukere())
                .as("mastery does not wait for a job that is won")
                .isEmpty();
        assertThat(veileder.mastery).isGreaterThan(mastery + 0.1);
        veileder.closeCases = 0;
        office.act(300, "strain");
        assertThat(veileder.mastery).isLessThan(mastery + 0.01);
        assertThat(after(104, 1.5, 3, 0.5)).isLessThan(after(104, 1.5, 0, 0.5) - 0.05);
    }

    @Test
    void theLeadersSupportTakesStrain() {
        assertThat(after(104, 1.5, 0, 1)).isLessThan(after(104, 1.5, 0, 0) - 0.02);
    }

    /** Recognition and room. */
    @Test
    void defensiveRoutinesLeaveLittleRoomAndSoMakeQuitsLikelier() {
        double[] strain = new double[3];
        for (int i = 0; i < 3; i++) {
            Veileder veileder = veileder("mechanisms.A13=on");
            veileder.kontor.leaderSupport = 0.7;
            veileder.kontor.defensiveRoutines = 0.1 + 0.3 * i;
            office.act(52, "strain");
            strain[i] = veileder.strain;
        }
        assertThat(strain[0]).isLessThan(strain[1] - 0.02);
        assertThat(strain[1]).isLessThan(strain[2] - 0.02);
    }

    @Test
    void workKnownNotToHelpTakesMasteryAndStrains() {
        assertThat(mastery(0, 1)).isGreaterThan(mastery(5, 1) + 0.02);
        assertThat(mastery(5, 1)).isGreaterThan(mastery(10, 1) + 0.02);
        assertThat(strainAfter).isGreaterThan(office.settings.get("strain.start"));
        assertThat(mastery(0, 0)).isEqualTo(mastery(10, 0));
    }

    private double strainAfter;

    /** Mastery with ten brukere, so many of whom have waited for long with nothing under way. */
    private double mastery(int waiting, double effect) {
        Veileder veileder = veileder("parameters.mastery.nowhere_effect=" + effect);
        veileder.kontor.leaderSupport = 0;
        for (int i = 0; i < 10; i++) {
            office.bruker().ordered = i < waiting ? null : Measure.AMO;
        }
        office.act(104, "strain");
        strainAfter = veileder.strain;
        assertThat(office.faults()).isEmpty();
        return veileder.mastery;
    }

    @Test
    void whoeverIsAwayRests() {
        Veileder veileder = veileder();
        veileder.load = 3;
        office.act(52, "strain");
        double worn = veileder.strain;
        veileder.present = false;
        office.act(20, "strain");
        assertThat(veileder.strain).isLessThan(worn - 0.1);
    }

    /** Weeks of absence and quits of an office whose staff all have this strain, whoever holds the posts. */
    private long[] lost(double strain) {
        veileder();
        for (int i = 1; i < 200; i++) {
            office.veileder();
        }
        long[] lost = new long[3];
        for (int week = 0; week < 150; week++) {
            for (Veileder veileder : office.society.veiledere()) {
                veileder.strain = strain;
                lost[0] += veileder.filled() ? 1 : 0;
                lost[1] += veileder.filled() && !veileder.present ? 1 : 0;
            }
            office.act("staff");
        }
        lost[2] = office.ledger.quits();
        return lost;
    }

    @Test
    void strainMakesQuitsAndAbsenceLikelier() {
        double usual = veileder().strain;
        long[] calm = lost(usual);
        long[] worn = lost(0.9);
        assertThat(Statistics.score(worn[2], worn[0], calm[2], calm[0])).isGreaterThan(Statistics.RARE);
        assertThat(Statistics.score(worn[1], worn[0], calm[1], calm[0])).isGreaterThan(Statistics.RARE);
        Veileder veileder = veileder();
        veileder.strain = 0.1;
        assertThat(strain().leaves(veileder)).isBetween(0.0, 0.99);
    }

    @Test
    void strainMakesTalksPoorer() {
        Veileder veileder = veileder("parameters.trust.disbelief_per_contact=0");
        Bruker calm = office.bruker();
        Bruker worn = office.bruker();
        Relation relation = new Mechanisms(office.settings).relation;
        relation.talk(office.week, calm, false);
        veileder.strain = 0.9;
        relation.talk(office.week, worn, false);
        assertThat(worn.trust).isLessThan(calm.trust);
        assertThat(worn.known).isLessThan(calm.known);
    }

    @Test
    void aLargePortfolioStrainsMoreThanASmallOne() {
        assertThat(meanOfARun(200)).isGreaterThan(meanOfARun(25) + 0.05);
    }

    private static double meanOfARun(int size) {
        return TestRuns.of("portfolio.size=" + size, "horizon.burn_in=60").run().society().veiledere().stream()
                .mapToDouble(veileder -> veileder.strain)
                .average()
                .orElseThrow();
    }

    @Test
    void levelsStayInTheirRange() {
        Random random = new Random(1);
        for (int i = 0; i < 50; i++) {
            Veileder veileder = veileder(
                    "parameters.strain.overload_effect=" + (1 + 5 * random.nextDouble()),
                    "parameters.strain.pace_per_week=" + (0.02 + 0.18 * random.nextDouble()),
                    "parameters.strain.support_effect=" + (0.1 + 0.9 * random.nextDouble()));
            for (int week = 0; week < 30; week++) {
                veileder.load = 20 * random.nextDouble();
                veileder.closeCases = random.nextInt(4);
                veileder.kontor.leaderSupport = random.nextDouble();
                office.act("strain");
                assertThat(office.faults()).isEmpty();
            }
        }
    }
}
