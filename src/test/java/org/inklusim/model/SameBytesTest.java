package org.inklusim.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.inklusim.model.agent.Bruker;
import org.inklusim.model.agent.Employer;
import org.inklusim.model.agent.Society;
import org.inklusim.model.agent.Veileder;
import org.inklusim.model.mechanism.Week;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What must be the same in two runs is so bit for bit: every field of everybody and of all accounts. */
class SameBytesTest {
    private static final Pattern SHARED =
            Pattern.compile("\\* ([A-E][0-9]+), (?:(?!\\*/).)*?Shared\\s+(?:\\* )?between", Pattern.DOTALL);

    @ParameterizedTest
    @ValueSource(
            strings = {
                "practice: {kind: hybrid, hybrid: {cases: 0}}",
                "practice: {kind: jobbspesialist, jobbspesialist: {count: 0}}",
                "practice: {kind: standard, hybrid: {cases: 7}, jobbspesialist: {count: 3}}",
                "mentor: {policy: none, hours_per_week: 20, nearness: hr, max_months: 3, extension: fixed}"
            })
    void aPolicyOfDoseZeroIsTheBaseline(String policy) {
        String[] parts = policy.split(": ", 2);
        for (int replicate = 1; replicate <= 3; replicate++) {
            TestRuns runs = TestRuns.of().replicate(replicate);
            same(runs.run().text(), runs.with(parts[0] + "=" + parts[1]).run().text());
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{practice.kind: hybrid, mentor.policy: subsidised}",
                "{practice.kind: jobbspesialist, practice.jobbspesialist.staff: extra}",
                "{labour_market.vacancies: 0.5, contact.digital_share: 1}",
                "{parameters.trust.gain_per_contact: 0.3}"
            })
    void aReformLeavesAllWeeksBeforeAsTheyWere(String reform) {
        TestRuns runs =
                TestRuns.of("population.brukere=60", "population.employers=30").weeks(84);
        Map<Integer, String> base = weeks(runs);
        Map<Integer, String> reformed = weeks(runs.with("changes=[{week: 80, set: " + reform + "}]"));
        for (int week = 1; week < 80; week++) {
            same(base.get(week), reformed.get(week));
        }
        assertThat(reformed.get(84)).isNotEqualTo(base.get(84));
    }

    private static Map<Integer, String> weeks(TestRuns runs) {
        Map<Integer, String> texts = new TreeMap<>();
        runs.check(CheckLevel.NONE).run(new Watcher() {
            @Override
            public void weekOver(Week week) {
                texts.put(week.number(), StateText.of(week.society(), week.ledger()));
            }
        });
        return texts;
    }

    @ParameterizedTest
    @ValueSource(strings = {"standard", "hybrid", "jobbspesialist"})
    void oneMoreBrukerChangesNothingInAnOfficeThatSharesNothing(String practice) {
        TestRuns runs = TestRuns.of(
                        "population.offices=2",
                        "parameters.coordinator.offices=1",
                        "practice.kind=" + practice,
                        "practice.jobbspesialist.count=1",
                        "practice.jobbspesialist.caseload=10",
                        "mentor.policy=subsidised")
                .weeks(52);
        Map<String, String> one = office(runs.run().society(), 1);
        Map<String, String> more =
                office(runs.with("population.brukere=201").run().society(), 1);
        assertThat(one).hasSizeGreaterThan(100);
        same(one, more);
    }

    @ParameterizedTest
    @ValueSource(strings = {"fixed", "afi24"})
    void norInAnyOtherOfOfficesThatDifferInSize(String distribution) {
        TestRuns runs = TestRuns.of(
                        "population.offices=5",
                        "office.spread=1",
                        "practice.kind=hybrid",
                        "portfolio.size=20",
                        "portfolio.distribution=" + distribution)
                .weeks(26);
        Society some = runs.run().society();
        Society more = runs.with("population.brukere=201").run().society();
        int differ = 0;
        for (int office = 0; office < 5; office++) {
            boolean here =
                    some.kontorer().get(office).firstStock != more.kontorer().get(office).firstStock;
            differ += here ? 1 : 0;
            if (!here) {
                same(office(some, office), office(more, office));
            }
        }
        assertThat(differ).isEqualTo(1);
    }

    @Test
    void oneMoreBrukerChangesNobodyWhereNothingIsShared() {
        List<String> off = new ArrayList<>();
        shared().forEach(id -> off.add("mechanisms." + id + "=off"));
        assertThat(off).contains("mechanisms.A1=off", "mechanisms.A5=off", "mechanisms.E1=off");
        TestRuns runs = TestRuns.of(off.toArray(String[]::new)).weeks(78);
        for (int replicate = 1; replicate <= 3; replicate++) {
            TestRuns again = runs.replicate(replicate);
            Society without = again.run().society();
            Society with = again.with("population.brukere=201").run().society();
            assertThat(with.arrived()).isGreaterThan(without.arrived());
            Map<String, String> some = brukere(without);
            Map<String, String> more = brukere(with);
            assertThat(more.keySet()).containsAll(some.keySet());
            more.keySet().retainAll(some.keySet());
            same(some, more);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"A1", "D2"})
    void oneMoreBrukerDoesChangeOthersThroughWhatIsShared(String shared) {
        List<String> off = new ArrayList<>();
        shared().stream().filter(id -> !id.equals(shared)).forEach(id -> off.add("mechanisms." + id + "=off"));
        boolean changed = false;
        for (int replicate = 1; replicate <= 5 && !changed; replicate++) {
            TestRuns runs = TestRuns.of(off.toArray(String[]::new)).weeks(78).replicate(replicate);
            Map<String, String> some = brukere(runs.run().society());
            Map<String, String> more =
                    brukere(runs.with("population.brukere=201").run().society());
            more.keySet().retainAll(some.keySet());
            changed = !more.equals(some);
        }
        assertThat(changed).isTrue();
    }

    /** Ids of the mechanisms whose Javadoc says that they are shared between brukere. */
    private static List<String> shared() {
        List<String> ids = new ArrayList<>();
        try (Stream<Path> files = Files.list(Path.of("src/main/java/org/inklusim/model/mechanism"))) {
            for (Path file : files.sorted().toList()) {
                Matcher matcher = SHARED.matcher(Files.readString(file));
                if (matcher.find()) {
                    ids.add(matcher.group(1));
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return ids;
    }

    @ParameterizedTest
    @EnumSource(CheckLevel.class)
    void whoLooksOnChangesNothing(CheckLevel check) {
        TestRuns runs = TestRuns.shipped("scenarios/hybrid.yaml").weeks(30);
        String alone = runs.check(CheckLevel.NONE).run().text();
        List<String> seen = new ArrayList<>();
        String watched = runs.check(check)
                .run(new Watcher() {
                    @Override
                    public void before(Phase phase, Week week) {
                        seen.add(phase.name() + week.society().brukere().size());
                    }

                    @Override
                    public void weekOver(Week week) {
                        seen.add(StateText.of(week.society()));
                    }
                })
                .text();
        same(alone, watched);
        assertThat(seen).hasSizeGreaterThan(600);
    }

    @Test
    void theOrderOfReplicatesChangesNothing() {
        TestRuns runs = TestRuns.shipped("scenarios/hybrid.yaml");
        List<String> forwards = new ArrayList<>();
        for (int replicate = 1; replicate <= 3; replicate++) {
            forwards.add(runs.replicate(replicate).run().text());
        }
        for (int replicate = 3; replicate >= 1; replicate--) {
            same(forwards.get(replicate - 1), runs.replicate(replicate).run().text());
        }
        assertThat(forwards).doesNotHaveDuplicates();
    }

    private static Map<String, String> office(Society society, int office) {
        Map<String, String> texts = new TreeMap<>();
        texts.put("kontor", text(society.kontorer().get(office), society));
        for (Veileder veileder : society.veiledere()) {
            if (veileder.kontor.index == office) {
                texts.put("veileder " + veileder.id(), text(veileder, society));
            }
        }
        for (Employer employer : society.employers()) {
            if (employer.kontor.index == office) {
                texts.put("employer " + employer.id(), text(employer, society));
            }
        }
        for (Bruker bruker : society.brukere()) {
            if (bruker.spec.office() == office) {
                texts.put("bruker " + bruker.id(), text(bruker, society));
            }
        }
        return texts;
    }

    private static Map<String, String> brukere(Society society) {
        Map<String, String> texts = new TreeMap<>();
        for (Bruker bruker : society.brukere()) {
            texts.put("bruker " + bruker.id(), text(bruker, society));
        }
        return texts;
    }

    /** Everything about one agent but the place in lists of all. */
    private static String text(Object agent, Society society) {
        return StateText.of(agent, society).replaceAll("\\b(index|number)=\\d+", "");
    }

    private static void same(Map<String, String> one, Map<String, String> other) {
        assertThat(other.keySet()).isEqualTo(one.keySet());
        one.forEach((who, text) -> same(text, other.get(who)));
    }

    private static void same(String one, String other) {
        assertThat(StateText.difference(one, other)).isEmpty();
    }
}
