package org.inklusim.model.mechanism;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.function.DoubleUnaryOperator;
import java.util.stream.Stream;
import org.inklusim.model.TestRuns;
import org.inklusim.model.TestSociety;
import org.inklusim.model.agent.Bruker;
import org.inklusim.model.agent.Employer;
import org.inklusim.model.agent.Placement;
import org.inklusim.population.Education;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * A level that is as is usual changes nothing, so that standard practice stays where it was fitted; one above moves
 * things the way its mechanism says.
 */
class CentredTest {
    private static final double APART = 0.05;
    private static final List<String> ON = Stream.of("B5", "B6", "B8", "B9", "B15", "B17", "C7", "C14", "C18")
            .map(id -> "mechanisms." + id + "=on")
            .toList();

    /**
     * What becomes of a level.
     *
     * @param usual parameter that holds the usual level
     * @param neutral what changes nothing: 0 for logs and logits, 1 for factors
     * @param up whether more of the level gives more
     */
    private record Effect(String name, String usual, double neutral, boolean up, DoubleUnaryOperator of) {
        @Override
        public String toString() {
            return name;
        }
    }

    private static final TestSociety OFFICE = TestSociety.of(TestRuns.of().with(ON.toArray(String[]::new)));

    static Stream<Effect> effects() {
        Mechanisms all = new Mechanisms(OFFICE.settings);
        OFFICE.veileder();
        Employer employer = OFFICE.employer();
        Bruker bruker = OFFICE.bruker(who -> who.education = Education.COMPULSORY);
        bruker.employer = employer;
        Placement placement = bruker.placement;
        employer.seenThrough = 0.5;
        for (int i = 0; i < 60; i++) {
            OFFICE.next();
        }
        Telling telling = all.side.telling();
        OnlyTaking taking = all.side.taking();
        return Stream.of(
                new Effect("C7 adapts", "information.usual", 1, true, level -> {
                    placement.told = level;
                    return telling.adapts(placement);
                }),
                new Effect("C7 calms", "information.usual", 0, true, level -> {
                    placement.told = level;
                    return telling.calms(placement);
                }),
                new Effect("C18 teaches", "taking.usual", 1, true, level -> {
                    employer.develops = level;
                    return taking.teaches(bruker);
                }),
                new Effect("C18 greed", "taking.usual", 1, false, level -> {
                    employer.develops = level;
                    return taking.greed(employer);
                }),
                new Effect("C18 reputation", "taking.usual", 0, true, level -> {
                    employer.develops = level;
                    return taking.reputation(employer);
                }),
                new Effect("B8 search", "efficacy.usual", 0, true, level -> {
                    bruker.efficacy = level;
                    return all.efficacy.search(bruker);
                }),
                new Effect("B8 breaking off", "efficacy.usual", 0, false, level -> {
                    bruker.efficacy = level;
                    return all.efficacy.breakingOff(OFFICE.week, bruker);
                }),
                new Effect("B8 need", "efficacy.usual", 1, false, level -> {
                    bruker.efficacy = level;
                    return all.efficacy.need(bruker);
                }),
                new Effect("B9 breaking off", "stigma.usual", 0, true, level -> {
                    bruker.stigma = level;
                    return all.stigma.breakingOff(bruker);
                }),
                new Effect("B17 initiative", "client_role.usual_initiative", 0, true, level -> {
                    bruker.initiative = level;
                    return all.clientRole.initiative(bruker);
                }),
                new Effect("B6 breaking off", "measure.usual_fit", 0, false, level -> {
                    bruker.fit = level;
                    return all.rightMeasure.breakingOff(bruker);
                }),
                new Effect("B15 motivates", "scar.usual_skill", 0, true, level -> {
                    bruker.skill = level;
                    return all.scarring.motivates(bruker);
                }),
                new Effect("C14 help", "colleagues.usual_discontent", 1, false, level -> {
                    placement.discontent = level;
                    return all.colleagues.help(placement);
                }),
                new Effect("C14 ends", "colleagues.usual_discontent", 0, true, level -> {
                    placement.discontent = level;
                    return all.colleagues.ends(placement);
                }),
                new Effect("C14 stays", "colleagues.usual_belonging", 0, true, level -> {
                    placement.belonging = level;
                    return all.colleagues.stays(placement);
                }));
    }

    @ParameterizedTest
    @MethodSource("effects")
    void theUsualChangesNothingAndMoreMovesTheWayItSays(Effect effect) {
        double usual = OFFICE.settings.get(effect.usual);
        assertThat(effect.of.applyAsDouble(usual)).isEqualTo(effect.neutral, within(1e-12));
        double more = effect.of.applyAsDouble(usual + APART);
        double less = effect.of.applyAsDouble(usual - APART);
        assertThat(effect.up ? more : less).isGreaterThan(effect.neutral);
        assertThat(effect.up ? less : more).isLessThan(effect.neutral);
    }
}
