package org.inklusim.report.trace;

import static org.assertj.core.api.Assertions.assertThat;
import static org.inklusim.report.trace.Lives.VEILEDER;
import static org.inklusim.report.trace.Lives.employer;
import static org.inklusim.report.trace.Lives.happened;

import java.util.List;
import org.inklusim.model.agent.Measure;
import org.inklusim.model.mechanism.Channel;
import org.inklusim.model.mechanism.Event;
import org.inklusim.observe.Life;
import org.inklusim.report.Language;
import org.inklusim.report.Messages;
import org.inklusim.report.Named;
import org.junit.jupiter.api.Test;

class CaseRecordTest {
    private static final Messages NB = Messages.in(Language.NB);
    private static final Named ONE = new Named("one", null);
    private static final Named OTHER = new Named("other", null);

    @Test
    void ordinaryWeeksAreSummedUpAndTheRestIsTold() {
        Life life = Lives.waiting(
                30,
                happened(2, Event.TALK, VEILEDER, Channel.MEETING),
                happened(4, Event.TALK, VEILEDER, Channel.DIGITAL),
                happened(5, Event.EMPLOYER_FULL, employer(4), Measure.ARBEIDSTRENING),
                happened(6, Event.TOO_FAR, employer(5), null),
                happened(6, Event.TOO_FAR, employer(6), null),
                happened(9, Event.TALK, VEILEDER, Channel.MEETING),
                happened(9, Event.ORDERED, VEILEDER, Measure.AMO));
        List<Entry> entries = CaseRecord.entries(life, NB);
        assertThat(entries).extracting(Entry::from).containsExactly(1, 9, 10);
        assertThat(entries).extracting(Entry::to).containsExactly(8, 9, 30);
        assertThat(entries.get(0).text())
                .isEqualTo("Ventet på neste steg. To samtaler med veileder 3, dels på skjerm eller telefon."
                        + " Tre arbeidsgivere ble vurdert forgjeves: to lå for langt unna og en hadde ikke plass.");
        assertThat(entries.get(1).text())
                .isEqualTo("Samtale med veileder 3, ansikt til ansikt. Veileder 3 bestilte AMO-kurs. [A6]");
        assertThat(entries.get(2).text())
                .isEqualTo("Ventet på neste steg. Ingen kontakt med kontoret."
                        + " Tilliten til veilederen sank fra 59 til 30 av 100.");
    }

    @Test
    void theFirstWeekThatDiffersPartsTwoCourses() {
        Life here = Lives.waiting(
                30,
                happened(3, Event.TALK, VEILEDER, Channel.MEETING),
                happened(9, Event.ORDERED, VEILEDER, Measure.AMO));
        Life there = Lives.waiting(
                30,
                happened(3, Event.TALK, VEILEDER, Channel.MEETING),
                happened(5, Event.TALK, VEILEDER, Channel.MEETING),
                happened(9, Event.ORDERED, VEILEDER, Measure.AVKLARING));
        assertThat(Parting.first(here, here)).isEmpty();
        assertThat(Parting.first(here, there).orElseThrow().week()).isEqualTo(5);
        Parting told = Parting.firstTold(here, there).orElseThrow();
        assertThat(told.week()).isEqualTo(9);
        assertThat(told.here().get(0).what()).isEqualTo(Measure.AMO);
        assertThat(TraceText.parting(here, there, ONE, OTHER, NB))
                .containsExactly(
                        "Løpene skilles i uke 5. Under one: ingenting av dette. Under other: Samtale med veileder 3,"
                                + " ansikt til ansikt. [A6]",
                        "Den første forskjellen som betyr noe for løpet, kommer i uke 9. Under one: Veileder 3"
                                + " bestilte AMO-kurs. [A6] Under other: Veileder 3 bestilte avklaring. [A6]");
        assertThat(TraceText.parting(here, here, ONE, OTHER, NB))
                .containsExactly("Løpet er det samme under one og other: uke for uke skjer det samme.");
    }
}
