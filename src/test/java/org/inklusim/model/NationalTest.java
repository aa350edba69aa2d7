package org.inklusim.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.inklusim.model.agent.Bruker;
import org.inklusim.model.agent.Employer;
import org.inklusim.model.agent.Kontor;
import org.inklusim.model.agent.Society;
import org.inklusim.model.agent.Veileder;
import org.junit.jupiter.api.Test;

/** The whole country made small: as many offices, with a few brukere each. */
class NationalTest {
    private static final int OFFICES = 260;

    private static TestRuns country(String... sets) {
        return TestRuns.shipped(
                        "scenarios/national.yaml",
                        "population.brukere=5200",
                        "population.employers=2080",
                        "portfolio.size=10",
                        "horizon.burn_in=6")
                .with(sets)
                .weeks(14);
    }

    @Test
    void accountsHoldInEveryOffice() {
        Soundness soundness = new Soundness();
        Society society = country("practice.kind=hybrid", "mentor.policy=subsidised")
                .check(CheckLevel.PHASE)
                .run(soundness)
                .society();
        assertThat(soundness.faults()).isEmpty();
        assertThat(society.kontorer()).hasSize(OFFICES);
        assertThat(society.kontorer().stream().mapToInt(kontor -> kontor.firstStock))
                .allMatch(stock -> stock > 0)
                .satisfies(stocks ->
                        assertThat(stocks.stream().mapToInt(x -> x).sum()).isEqualTo(5200));
        assertThat(society.employers()).hasSize(2080);
        assertThat(society.kontorer()).allMatch(kontor -> !kontor.employers.isEmpty() && !kontor.veiledere.isEmpty());
        assertThat(society.veiledere()).hasSize(520);
        List<Kontor> offices = society.kontorer();
        assertThat(offices.stream()
                        .mapToInt(kontor -> kontor.firstStock)
                        .distinct()
                        .count())
                .isGreaterThan(20);
        assertThat(offices).extracting(kontor -> kontor.leaderSupport).doesNotHaveDuplicates();
        for (Bruker bruker : society.brukere()) {
            assertThat(bruker.veileder == null || bruker.veileder.kontor.index == bruker.spec.office())
                    .isTrue();
            assertThat(bruker.employer == null || bruker.employer.kontor.index == bruker.spec.office())
                    .isTrue();
        }
    }

    @Test
    void whatChangesInOneOfficeChangesNoOther() {
        Society some = country().check(CheckLevel.NONE).run().society();
        Society more =
                country("population.brukere=5201").check(CheckLevel.NONE).run().society();
        int differ = 0;
        for (int office = 0; office < OFFICES; office++) {
            boolean grown =
                    some.kontorer().get(office).firstStock != more.kontorer().get(office).firstStock;
            differ += grown ? 1 : 0;
            if (grown) {
                assertThat(text(some, office)).isNotEqualTo(text(more, office));
            } else if (office % 10 == 0) {
                assertThat(text(more, office)).isEqualTo(text(some, office));
            }
        }
        assertThat(differ).isEqualTo(1);
    }

    /** Everything about everybody of an office, but the place in lists of all. */
    private static Map<String, String> text(Society society, int office) {
        Map<String, String> texts = new TreeMap<>();
        Kontor kontor = society.kontorer().get(office);
        texts.put("kontor", StateText.of(kontor, society));
        for (Veileder veileder : kontor.veiledere) {
            texts.put("veileder " + veileder.id(), StateText.of(veileder, society));
        }
        for (Employer employer : kontor.employers) {
            texts.put("employer " + employer.id(), StateText.of(employer, society));
        }
        for (Bruker bruker : society.brukere()) {
            if (bruker.spec.office() == office) {
                texts.put("bruker " + bruker.id(), StateText.of(bruker, society));
            }
        }
        texts.replaceAll((who, text) -> text.replaceAll("\\b(index|number)=\\d+", ""));
        assertThat(texts).hasSizeGreaterThan(4);
        return texts;
    }
}
