package org.inklusim.report.trace;

import static org.assertj.core.api.Assertions.assertThat;
import static org.inklusim.report.trace.Lives.VEILEDER;
import static org.inklusim.report.trace.Lives.employer;
import static org.inklusim.report.trace.Lives.happened;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.inklusim.model.agent.Measure;
import org.inklusim.model.agent.Mentor;
import org.inklusim.model.mechanism.Channel;
import org.inklusim.model.mechanism.CloseEnd;
import org.inklusim.model.mechanism.Event;
import org.inklusim.model.mechanism.Handover;
import org.inklusim.model.mechanism.MentorSubsidy;
import org.inklusim.model.mechanism.Reason;
import org.inklusim.observe.Happened;
import org.inklusim.observe.Happened.Ground;
import org.inklusim.observe.Subject;
import org.inklusim.observe.Subject.Kind;
import org.inklusim.population.Benefit;
import org.inklusim.population.Education;
import org.inklusim.population.Industry;
import org.inklusim.population.Innsatsgruppe;
import org.inklusim.population.Need;
import org.inklusim.report.Language;
import org.inklusim.report.Messages;
import org.inklusim.scenario.Changed;
import org.inklusim.scenario.Practice.SelectBy;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class EventWordsTest {
    private final EventWords nb = new EventWords(Messages.in(Language.NB));
    private final EventWords en = new EventWords(Messages.in(Language.EN));

    @Test
    void aReformSaysWhatItChanges() {
        assertThat(nb.explained(reform(
                        new Changed("practice.kind", "standard", "hybrid"),
                        new Changed("mentor.policy", "none", "subsidised"))))
                .isEqualTo("En reform trådte i kraft ved kontoret: praksisen gikk fra standard til hybrid;"
                        + " mentorordningen gikk fra ingen til med tilskudd.");
        assertThat(nb.sentence(reform(new Changed("contact.digital_share", "0.4", "0.6"))))
                .endsWith("andel digital kontakt ble endret fra 0,4 til 0,6.");
        assertThat(en.sentence(reform(new Changed("labour_market.vacancies", "1", "0.7"))))
                .isEqualTo("The labour market changed: vacancies changed from 1 to 0.7.");
        assertThat(en.sentence(reform(new Changed("measures.places.amo", "", "3"))))
                .endsWith("places in measures (an AMO course) was set to 3.");
        assertThat(en.sentence(reform())).endsWith("without changing any setting.");
    }

    private static Happened reform(Changed... changes) {
        Subject office = Subject.of(Kind.KONTOR, 1);
        return new Happened(
                4, Event.REFORM, office, null, null, Double.NaN, Double.NaN, false, List.of(), List.of(changes));
    }

    @Test
    void anEmployerIsIntroducedOnceAndANoIsExplainedByWhatSpokeAgainst() {
        Happened no = happened(
                4,
                Event.EMPLOYER_NO,
                employer(41),
                Measure.ARBEIDSTRENING,
                0.34,
                Double.NaN,
                new Ground(Reason.FEAR, true, -0.9),
                new Ground(Reason.SAME_INDUSTRY, true, 0.5),
                new Ground(Reason.EMPLOYER_TRUST, false, -0.4),
                new Ground(Reason.RECRUITMENT, false, -0.05));
        assertThat(nb.sentence(no))
                .isEqualTo("Arbeidsgiver 41 (helse og omsorg, 12 ansatte) sa nei til arbeidstrening; sjansen for ja"
                        + " var 34\u00a0%. Det som talte imot: frykt for fravær og lav yteevne, og lite tillit til"
                        + " NAV.");
        assertThat(nb.sentence(no)).startsWith("Arbeidsgiver 41 sa nei");
        assertThat(en.explained(no))
                .isEqualTo("Employer 41 (health and care, 12 employees) said no to arbeidstrening; the chance of a yes"
                        + " was 34%. What counted against it: fear of absence and low productivity, and little"
                        + " trust in NAV. [C1]");
    }

    @Test
    void spansAreToldAsPeopleTellThem() {
        assertThat(nb.sentence(happened(9, Event.MEASURE_BEGINS, VEILEDER, Measure.AVKLARING, 0, 8)))
                .isEqualTo("Begynte i avklaring uten å vente.");
        assertThat(nb.sentence(happened(9, Event.MEASURE_BEGINS, VEILEDER, Measure.AVKLARING, 1, 8)))
                .isEqualTo("Begynte i avklaring etter en ukes venting.");
        assertThat(en.sentence(happened(9, Event.GRANTED, VEILEDER, Measure.AVKLARING, 0, Double.NaN)))
                .isEqualTo("Avklaring granted in the same week.");
    }

    @Test
    void whatBarelyPushedIsNoReason() {
        Happened off = happened(
                20,
                Event.BROKEN_OFF,
                employer(7),
                Measure.ARBEIDSTRENING,
                8,
                0.04,
                new Ground(Reason.SUPPORT, false, 0.8),
                new Ground(Reason.HEALTH, false, 0.7),
                new Ground(Reason.TRUST, false, 0.2),
                new Ground(Reason.MOTIVATION, true, -0.6));
        assertThat(nb.reasons(off)).containsExactly("for lite støtte på arbeidsplassen", "dårlig helse");
        assertThat(nb.sentence(off)).endsWith("Bakgrunn: for lite støtte på arbeidsplassen og dårlig helse.");
    }

    @Test
    void numbersUpToTwelveAreLetters() {
        assertThat(nb.count("quiet.talks.met", 3, "veileder 3")).isEqualTo("tre samtaler med veileder 3");
        assertThat(en.count("quiet.talks.met", 13, "veileder 3")).isEqualTo("13 talks with veileder 3");
        assertThat(en.count("quiet.talks.met", 1, "veileder 3")).isEqualTo("one talk with veileder 3");
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void everythingNamedHasAName(Language language) {
        Messages words = Messages.in(language);
        Stream.of(
                        Measure.values(),
                        Channel.values(),
                        CloseEnd.values(),
                        Handover.values(),
                        Mentor.Role.values(),
                        MentorSubsidy.Afterwards.values(),
                        SelectBy.values(),
                        Benefit.values(),
                        Innsatsgruppe.values(),
                        Education.values(),
                        Need.values(),
                        Industry.values())
                .flatMap(Arrays::stream)
                .forEach(what -> assertThat(words.find(EventWords.key((Enum<?>) what)))
                        .as(EventWords.key((Enum<?>) what))
                        .isPresent());
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void routineIsCounted(Language language) {
        Messages words = Messages.in(language);
        for (Event event : Event.values()) {
            if (event.routine() && event != Event.TALK) {
                assertThat(words.find("quiet." + event + ".one"))
                        .as("quiet." + event + ".one")
                        .isPresent();
                assertThat(words.find("quiet." + event + ".many"))
                        .as("quiet." + event + ".many")
                        .isPresent();
            }
        }
    }
}
