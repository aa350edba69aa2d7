package org.inklusim.model.mechanism;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.TreeSet;
import org.inklusim.model.TestRuns;
import org.inklusim.model.TestSociety;
import org.inklusim.model.agent.Bruker;
import org.inklusim.model.agent.Employer;
import org.inklusim.model.agent.Measure;
import org.inklusim.model.agent.Veileder;
import org.inklusim.population.Need;
import org.junit.jupiter.api.Test;

/** C7. */
class TellingTest {
    private TestSociety office;
    private Mechanisms all;
    private Veileder veileder;

    private void open(String... sets) {
        office = TestSociety.of(TestRuns.of("mechanisms.C7=on", "parameters.information.label_share=0")
                .with(sets));
        all = new Mechanisms(office.settings);
        veileder = office.veileder();
    }

    private Bruker candidate(double consents, double tells, String... sets) {
        open(sets);
        veileder.tells = tells;
        Employer employer = office.employer();
        Bruker bruker = null;
        do {
            bruker = office.bruker(who -> who.needs(Need.MENTAL_HEALTH, Need.SOCIAL, Need.LANGUAGE, Need.SLEEP));
            all.workplaces.begin(office.week, bruker, employer, Measure.ARBEIDSTRENING, 52);
        } while (bruker.placement.consent != consents > 0);
        return bruker;
    }

    @Test
    void withoutConsentNothingIsTold() {
        Bruker bruker = candidate(0, 0.9);
        assertThat(bruker.placement.told).isZero();
        all.side.telling().talk(bruker, veileder, 1);
        assertThat(bruker.placement.told).isZero();
    }

    @Test
    void withConsentItIsTheVeiledersPracticeAndTalksTellMore() {
        Bruker little = candidate(1, 0.2);
        assertThat(little.placement.told).isEqualTo(0.2);
        all.side.telling().talk(little, veileder, 0.5);
        double after = little.placement.told;
        assertThat(after).isGreaterThan(0.2).isLessThan(1);
        Bruker much = candidate(1, 0.8);
        assertThat(much.placement.told).isEqualTo(0.8);
    }

    @Test
    void beingToldLetsTheWorkplaceAdapt() {
        Bruker bruker = candidate(1, 0.9);
        office.act("support");
        double told = bruker.placement.adequacy;
        bruker.placement.told = 0;
        office.act("support");
        assertThat(bruker.placement.adequacy).isLessThan(told).isPositive();
    }

    @Test
    void beingToldKeepsColleaguesContent() {
        double[] discontent = new double[2];
        for (int i = 0; i < 2; i++) {
            Bruker bruker = candidate(1, 0.5, "mechanisms.C14=on");
            bruker.placement.told = i;
            office.act(20, "support");
            discontent[i] = bruker.placement.discontent;
            assertThat(office.faults()).isEmpty();
        }
        assertThat(discontent[1]).isLessThan(discontent[0]);
    }

    private double discontent(double consents, double tells, String... sets) {
        Bruker bruker = candidate(consents, tells, sets);
        office.act(20, "support");
        assertThat(office.faults()).isEmpty();
        return bruker.placement.discontent;
    }

    @Test
    void moreThanBearsOnTheWorkMakesPrejudice() {
        String[] on = {"mechanisms.C14=on", "parameters.information.relevant_share=0.6"};
        assertThat(discontent(1, 0.6, on)).isLessThan(discontent(1, 0.3, on));
        assertThat(discontent(1, 0.99, on))
                .isGreaterThan(discontent(1, 0.8, on))
                .isGreaterThan(discontent(1, 0.6, on));
        assertThat(discontent(0, 0.99, on)).as("without consent").isEqualTo(discontent(0, 0.3, on));
        String[] off = {"mechanisms.C7=off", "mechanisms.C14=on", "parameters.information.relevant_share=0.6"};
        assertThat(discontent(1, 0.99, off)).isEqualTo(discontent(1, 0.3, off));
    }

    @Test
    void aLabelWithoutNeedStigmatises() {
        double[] visible = new double[2];
        double[] stigma = new double[2];
        for (int i = 0; i < 2; i++) {
            open("mechanisms.B9=on", "parameters.information.label_share=" + (i == 0 ? 0 : 0.4));
            veileder.tells = 0.001;
            Employer employer = office.employer();
            for (int k = 0; k < 60; k++) {
                Bruker bruker = office.bruker();
                bruker.shame = 0.8;
                all.workplaces.begin(office.week, bruker, employer, Measure.ARBEIDSTRENING, 52);
                visible[i] += bruker.visible / 60;
            }
            office.act(20, "motivation");
            for (Bruker bruker : office.society.brukere()) {
                stigma[i] += bruker.stigma / 60;
            }
        }
        assertThat(visible[1]).isGreaterThan(visible[0] + 0.2);
        assertThat(stigma[1]).isGreaterThan(stigma[0]);
    }

    @Test
    void whoTellsOfTheNeedSeldomLabels() {
        double[] shown = new double[2];
        for (int i = 0; i < 2; i++) {
            open("parameters.information.label_share=0.4");
            veileder.tells = i;
            Employer employer = office.employer();
            for (int k = 0; k < 60; k++) {
                Bruker bruker = office.bruker();
                all.workplaces.begin(office.week, bruker, employer, Measure.ARBEIDSTRENING, 52);
                shown[i] += bruker.visible == 1 ? 1 : 0;
            }
        }
        assertThat(shown[1]).isZero();
        assertThat(shown[0]).isBetween(35.0, 58.0);
    }

    @Test
    void practiceDiffersFromVeilederToVeileder() {
        open();
        TreeSet<Double> practices = new TreeSet<>();
        for (int i = 0; i < 50; i++) {
            practices.add(office.veileder().tells);
        }
        assertThat(practices).hasSize(50);
        assertThat(practices.first()).isBetween(0.0, 0.3);
        assertThat(practices.last()).isBetween(0.7, 1.0);
    }

    @Test
    void offEveryWorkplaceIsToldAsMuchAsIsUsual() {
        String[] off = {"mechanisms.C7=off", "parameters.information.label_share=0.4", "mechanisms.B9=on"};
        Bruker no = candidate(0, 0.001, off);
        double usual = office.settings.get("information.usual");
        assertThat(no.placement.told).isEqualTo(usual);
        Bruker yes = candidate(1, 0.9, off);
        all.side.telling().talk(yes, veileder, 1);
        assertThat(yes.placement.told).isEqualTo(usual);
        yes.placement.told = 1;
        assertThat(all.side.telling().adapts(yes.placement)).isOne();
        assertThat(all.side.telling().calms(yes.placement)).isZero();
        assertThat(office.society.brukere()).noneMatch(bruker -> bruker.visible == 1);
    }
}
