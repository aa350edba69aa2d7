package org.inklusim.model.mechanism;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.inklusim.model.CheckLevel;
import org.inklusim.model.Someone;
import org.inklusim.model.TestRuns;
import org.inklusim.model.TestSociety;
import org.inklusim.model.Watcher;
import org.inklusim.model.agent.Bruker;
import org.inklusim.model.agent.Kontor;
import org.inklusim.model.agent.Skill;
import org.inklusim.model.agent.Society;
import org.inklusim.model.agent.Veileder;
import org.junit.jupiter.api.Test;

/** A9. */
class YouthTeamTest {
    private static final double YOUNG = 30;
    private static final int MARKET = Skill.EMPLOYER_CONTACT.ordinal();

    private static TestRuns large(String... sets) {
        return TestRuns.of(
                        "population.brukere=600",
                        "population.employers=200",
                        "portfolio.size=50",
                        "parameters.youth.team_from_brukere=500",
                        "parameters.youth.portfolio_share=0.6")
                .with(sets)
                .check(CheckLevel.NONE);
    }

    private static boolean young(Bruker bruker) {
        return bruker.spec.age() < YOUNG;
    }

    private static List<Veileder> youth(Society society) {
        return society.veiledere().stream().filter(veileder -> veileder.youth).toList();
    }

    @Test
    void aLargeOfficeHasATeamWithSmallerPortfoliosOutOfThePostsThereAre() {
        Society society = large().weeks(10).check(CheckLevel.FULL).run().society();
        assertThat(society.veiledere()).hasSize(12);
        assertThat(youth(society)).hasSizeBetween(2, 5);
        double team = youth(society).stream().mapToInt(Veileder::size).average().orElseThrow();
        double others = society.veiledere().stream()
                .filter(veileder -> !veileder.youth)
                .mapToInt(Veileder::size)
                .average()
                .orElseThrow();
        assertThat(team).isLessThan(0.8 * others);
        assertThat(apart(society)).isGreaterThan(0.9);
    }

    /** Share of the young whose veileder is for the young. */
    private static double apart(Society society) {
        List<Bruker> young = society.brukere().stream()
                .filter(bruker -> bruker.veileder != null && young(bruker))
                .toList();
        return young.stream().filter(bruker -> bruker.veileder.youth).count() / (double) young.size();
    }

    @Test
    void aSmallOfficeHasASingleYouthVeilederWhoTakesTheYoungFirst() {
        Society society =
                large("parameters.youth.team_from_brukere=2000").weeks(10).run().society();
        assertThat(youth(society)).hasSize(1);
        Veileder single = youth(society).get(0);
        assertThat(single.portfolio()).filteredOn(YouthTeamTest::young).hasSizeGreaterThan(single.size() * 3 / 4);
        assertThat(apart(society)).isBetween(0.1, 0.6);
        TestRuns two =
                TestRuns.of("population.brukere=100", "portfolio.size=50").weeks(10);
        Society tiny = two.run().society();
        assertThat(youth(tiny)).hasSizeLessThanOrEqualTo(1);
        assertThat(tiny.veiledere().get(0).size() + tiny.veiledere().get(1).size())
                .isGreaterThan(60);
        assertThat(youth(TestRuns.of("portfolio.veiledere=1").weeks(2).run().society()))
                .isEmpty();
    }

    /** Employers asked and talks at the workplace per young bruker in a year. */
    private static double employerContact(String... sets) {
        double contacts = 0;
        double people = 0;
        for (int replicate = 1; replicate <= 4; replicate++) {
            Visits visits = new Visits();
            Society society =
                    large(sets).weeks(52).replicate(replicate).run(visits).society();
            for (Bruker bruker : society.brukere()) {
                if (young(bruker)) {
                    people++;
                    contacts += bruker.counts.employersAsked + visits.of.getOrDefault(bruker.id(), 0);
                }
            }
        }
        return contacts / people;
    }

    private static final class Visits implements Watcher {
        final Map<Long, Integer> of = new HashMap<>();

        @Override
        public void weekOver(Week week) {
            for (Bruker bruker : week.society().brukere()) {
                if (bruker.lastWorkplaceContact == week.number() && bruker.placement.since < week.number()) {
                    of.merge(bruker.id(), 1, Integer::sum);
                }
            }
        }
    }

    @Test
    void inATeamThereIsMoreEmployerContact() {
        assertThat(employerContact("parameters.youth.employer_interval_share=0.5"))
                .isGreaterThan(1.1 * employerContact("mechanisms.A9=off"));
    }

    @Test
    void andSoTheTeamKnowsTheMarketBetter() {
        TestRuns runs =
                large("parameters.nik.routine_share=0.3", "mechanisms.A5=off").weeks(104);
        double gained = 0;
        for (int replicate = 1; replicate <= 4; replicate++) {
            TestRuns again = runs.replicate(replicate);
            List<Veileder> with = again.run().society().veiledere();
            List<Veileder> without =
                    again.with("mechanisms.A9=off").run().society().veiledere();
            for (Veileder veileder : with) {
                double other = without.get(veileder.id() - 1).nik[MARKET];
                gained += veileder.youth ? veileder.nik[MARKET] - other : 0;
            }
        }
        assertThat(gained).isPositive();
    }

    @Test
    void veiledereOfATeamDifferAsOthersDo() {
        Map<Veileder, Double> intervals = new HashMap<>();
        Society society = large().weeks(52).run().society();
        for (Veileder veileder : youth(society)) {
            double weeks = 0;
            for (Bruker bruker : veileder.portfolio()) {
                weeks += 53 - bruker.lastContact;
            }
            intervals.put(veileder, weeks / veileder.size());
        }
        double least = intervals.values().stream().mapToDouble(x -> x).min().orElseThrow();
        double most = intervals.values().stream().mapToDouble(x -> x).max().orElseThrow();
        assertThat(most).isGreaterThan(1.1 * least);
    }

    @Test
    void postsForJobbspesialisterAreTakenAndGivenBackWithoutLosingTheTeam() {
        String set = "changes=[{week: 5, set: {practice.kind: jobbspesialist, practice.jobbspesialist.count: 6}},"
                + " {week: 10, set: {practice.kind: standard}}]";
        Map<Integer, Integer> posts = new HashMap<>();
        Society society = large(set)
                .weeks(14)
                .check(CheckLevel.FULL)
                .run(new Watcher() {
                    @Override
                    public void weekOver(Week week) {
                        posts.put(week.number(), youth(week.society()).size());
                    }
                })
                .society();
        assertThat(posts.get(8)).isPositive().isLessThan(posts.get(1));
        assertThat(posts.get(13)).isEqualTo(posts.get(1));
        assertThat(society.veiledere()).noneMatch(veileder -> veileder.youth && veileder.specialist);
    }

    @Test
    void aYouthVeilederWhoIsAwayIsStoodInForByOthers() {
        TestSociety test = TestSociety.of("mechanisms.A9=on", "parameters.youth.team_from_brukere=200");
        Veileder team = test.veileder();
        Veileder other = test.veileder();
        test.kontor.young = 60;
        new YouthTeam(test.settings).appoint(test.kontor);
        assertThat(team.youth).isTrue();
        assertThat(other.youth).isFalse();
        Portfolios portfolios = new Mechanisms(test.settings).portfolios;
        assertThat(arrives(test, portfolios, 25)).isSameAs(team);
        assertThat(arrives(test, portfolios, 40)).isSameAs(other);
        team.present = false;
        assertThat(arrives(test, portfolios, 25)).isSameAs(other);
        assertThat(test.faults()).isEmpty();
    }

    private static Veileder arrives(TestSociety test, Portfolios portfolios, double age) {
        Someone who = new Someone();
        who.age = age;
        Bruker bruker = new Bruker(who.spec(test.society.arrived() + 1, test.week.number(), 0), 1);
        bruker.placement.clear();
        test.society.add(bruker);
        portfolios.receive(test.week, bruker);
        return bruker.veileder;
    }

    @Test
    void offEverybodyIsMixed() {
        Society society = large("mechanisms.A9=off").weeks(4).run().society();
        assertThat(youth(society)).isEmpty();
        for (Kontor kontor : society.kontorer()) {
            assertThat(kontor.young).as("who is young is known").isBetween(60, 200);
        }
        assertThat(society.brukere())
                .filteredOn(bruker -> !bruker.close())
                .extracting(bruker -> bruker.followUp)
                .containsOnly(society.brukere().get(0).followUp);
    }
}
