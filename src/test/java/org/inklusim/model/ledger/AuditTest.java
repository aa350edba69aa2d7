package org.inklusim.model.ledger;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Named.named;

import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.inklusim.model.StateText;
import org.inklusim.model.TestSociety;
import org.inklusim.model.agent.Bruker;
import org.inklusim.model.agent.Employer;
import org.inklusim.model.agent.Measure;
import org.inklusim.model.agent.Mentor;
import org.inklusim.model.agent.Mentoring;
import org.inklusim.model.agent.Risk;
import org.inklusim.model.agent.State;
import org.inklusim.model.agent.Vacancy;
import org.inklusim.model.agent.Veileder;
import org.inklusim.population.VeilederSpec;
import org.junit.jupiter.api.Named;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** The audit finds each kind of fault, planted one at a time into a society in which all is well. */
class AuditTest {
    /** Two veiledere with three brukere each, one of them in placement and one in a course. */
    private static final class Office {
        final TestSociety test = TestSociety.of();
        final Veileder first = test.veileder();
        final Veileder second = test.veileder();
        final Employer employer = test.employer();
        final Bruker waits = test.bruker();
        final Bruker placed = test.bruker();
        final Bruker learns = test.bruker();

        Office() {
            test.bruker(second, who -> {});
            placed.employer = employer;
            placed.measure = Measure.ARBEIDSTRENING;
            employer.candidates = 1;
            test.kontor.taken[Measure.ARBEIDSTRENING.ordinal()] = 1;
            test.society.move(placed, State.PLACEMENT, 1);
            learns.measure = Measure.AMO;
            test.kontor.taken[Measure.AMO.ordinal()] = 1;
            test.society.move(learns, State.MEASURE, 1);
            test.ledger.hours().pay(10);
            test.ledger.hours().book(HoursKind.CONTACT, 10);
        }
    }

    private static Arguments fault(String name, String found, Consumer<Office> plant) {
        Named<Consumer<Office>> planted = named(name, plant);
        return Arguments.of(planted, found);
    }

    /** Faults that the sums alone show. */
    private static Stream<Arguments> sums() {
        return Stream.of(
                fault(
                        "minutes booked twice",
                        "hours: ",
                        office -> office.test.ledger.hours().book(HoursKind.CALL, 1)),
                fault(
                        "a post paid without work",
                        "hours: ",
                        office -> office.test.ledger.hours().pay(1)),
                fault("money from nowhere", "kroner: balances", office -> add(office.test.ledger.kroner(), "balance")),
                fault(
                        "money received, not paid",
                        "kroner: paid",
                        office -> add(office.test.ledger.kroner(), "received")),
                fault("a person counted twice", "people: 5 in states, 4", office -> add(office.test.society, "people")),
                fault(
                        "a vacancy not booked",
                        "vacancies: 1 open, 0",
                        office -> office.test.kontor.vacancies.open(new Vacancy(office.employer, 1, 2, 3))),
                fault(
                        "a vacancy lost",
                        "vacancies: 0 open, 1",
                        office -> office.test.ledger.market().open()));
    }

    private static Stream<Arguments> faults() {
        return Stream.of(
                fault("a state changed behind the account", "people: 1 are in MEASURE, the account says 0", office -> {
                    add(office.test.society, "people");
                    take(office.test.society, "people", State.MEASURE.ordinal());
                }),
                fault("a candidate not counted", "places: employer 1 counts 0", o -> o.employer.candidates = 0),
                fault("a candidate too many", "places: employer 1 counts 2", o -> o.employer.candidates = 2),
                fault(
                        "a place not given back",
                        "places: office 0 counts 2 in amo, has 1",
                        o -> o.test.kontor.taken[Measure.AMO.ordinal()] = 2),
                fault("in a wrong portfolio", "is in a portfolio that is not", o -> o.waits.veileder = o.second),
                fault("in two portfolios", "is in a portfolio that is not", o -> {
                    o.second.take(o.waits);
                }),
                fault("lost from the portfolio", "people: 3 in portfolios, 4 should be", o -> {
                    o.first.release(o.waits);
                    o.waits.veileder = o.first;
                }),
                fault("in a portfolio twice", "people: 5 in portfolios, 4 should be", o -> o.first.take(o.waits)),
                fault("nobody has the case", "in WAITING has veileder null", o -> o.first.release(o.waits)),
                fault("a veileder in work", "in WORK has veileder", o -> {
                    o.waits.employer = o.employer;
                    o.test.society.move(o.waits, State.WORK, 1);
                }),
                fault("a jobbspesialist's case not followed by the jobbspesialist", "a portfolio that is not", o -> {
                    Veileder specialist = new Veileder(new VeilederSpec(3, 0, 20), o.test.kontor, true);
                    o.test.society.add(specialist);
                    specialist.take(o.waits);
                    o.waits.follower = null;
                }),
                fault("at no employer in placement", "in PLACEMENT has employer null", o -> {
                    o.test.society.move(o.waits, State.PLACEMENT, 1);
                    o.waits.measure = Measure.ARBEIDSTRENING;
                }),
                fault("at an employer while waiting", "in WAITING has employer", o -> o.waits.employer = o.employer),
                fault("in a measure while waiting", "in WAITING has measure", o -> o.waits.measure = Measure.AMO),
                fault("in no measure while in one", "in MEASURE has measure null", o -> o.learns.measure = null),
                fault(
                        "in another measure's state",
                        "in PLACEMENT has measure",
                        o -> o.placed.measure = Measure.LONNSTILSKUDD),
                fault("a negative rate", "rates: bruker 1 has a rate of -0.1", o -> rate(o, -0.1)),
                fault("a rate that is no number", "rates: bruker 1 has a rate of NaN", o -> rate(o, Double.NaN)),
                fault("an endless rate", "rates: bruker 1", o -> rate(o, Double.POSITIVE_INFINITY)),
                fault("willingness", "levels: willingness of employer 1 is", o -> o.employer.willingness = -0.01),
                fault("aik", "levels: inclusion competence of employer 1 is", o -> o.employer.aik = 1.01),
                fault("employer's trust", "levels: trust of employer 1 is 1.01", o -> o.employer.trust = 1.01),
                fault("strain", "levels: strain of veileder 1 is 1.5", o -> o.first.strain = 1.5),
                fault("mastery", "levels: mastery of veileder 1", o -> o.first.mastery = -0.1),
                fault("belief", "levels: belief of veileder 1", o -> o.first.belief = 1.1),
                fault("nik", "levels: competence in WORKPLACE of veileder 1", o -> o.first.nik[2] = 1.1),
                fault("routine", "levels: routine in KARTLEGGING of veileder 1", o -> o.first.routine[0] = -1),
                fault("health", "levels: health of bruker 1", o -> o.waits.health = -0.01),
                fault("readiness", "levels: readiness of bruker 1", o -> o.waits.readiness = 1.01),
                fault("skill", "levels: skill of bruker 1 is NaN", o -> o.waits.skill = Double.NaN),
                fault("trust", "levels: trust of bruker 1", o -> o.waits.trust = 1.5),
                fault("knowledge", "levels: knowledge of bruker 1", o -> o.waits.known = -1),
                fault("clarification", "levels: clarification of bruker 1", o -> o.waits.clarified = 1.1),
                fault("need", "levels: support need of bruker 1", o -> o.waits.supportNeed = 2),
                fault("productivity", "levels: productivity of bruker 2", o -> o.placed.placement.productivity = 2),
                fault("adequacy", "levels: adequacy of bruker 2", o -> o.placed.placement.adequacy = -0.5),
                fault("insight", "levels: insight of bruker 2", o -> o.placed.placement.insight = 1.5),
                fault(
                        "mentor counted twice",
                        "people: mentors of employer 1 count 1 candidates, have 0",
                        o -> new Mentoring().begin(o.employer.ask(Mentor.Role.LEADER))),
                fault(
                        "mentor elsewhere",
                        "people: bruker 2 has a mentor who works elsewhere",
                        o -> o.placed.placement.mentoring.begin(
                                o.test.employer().ask(Mentor.Role.LEADER))),
                fault("discontent", "levels: discontent of bruker 2", o -> o.placed.placement.discontent = 1.1),
                fault("belonging", "levels: belonging of bruker 2", o -> o.placed.placement.belonging = -0.1),
                fault("beyond room", "levels: need beyond room of", o -> o.placed.placement.beyondRoom = 2),
                fault("remembered", "levels: productivity remembered of", o -> o.placed.placement.seen = 1.1),
                fault("absence", "levels: absence remembered of bruker 2", o -> o.placed.placement.away = -0.1),
                fault("reach", "levels: reach of bruker 2", o -> o.placed.placement.mentoring.reach = 1.1),
                fault("mentor's strain", "levels: strain of mentor 1000 is 1.2", o -> mentor(o).strain = 1.2),
                fault("mentor's knowledge", "levels: knowledge of mentor 1000", o -> mentor(o).knowledge = -0.1),
                fault("strictness", "levels: strictness of mentor 1000", o -> mentor(o).strictness = 2),
                fault("bond", "levels: bond of bruker 2", o -> o.placed.placement.mentoring.bond = 1.5));
    }

    private static Mentor mentor(Office office) {
        return office.employer.ask(Mentor.Role.COLLEAGUE);
    }

    private static void rate(Office office, double rate) {
        office.waits.rate[Risk.LEAVING.ordinal()] = rate;
    }

    private static void add(Object account, String field) {
        array(account, field)[0]++;
    }

    private static void take(Object account, String field, int place) {
        array(account, field)[place]--;
    }

    private static long[] array(Object account, String name) {
        return StateText.fieldsOf(account.getClass()).stream()
                .filter(field -> field.getName().equals(name))
                .map(field -> {
                    try {
                        return (long[]) field.get(account);
                    } catch (IllegalAccessException e) {
                        throw new AssertionError(e);
                    }
                })
                .findFirst()
                .orElseThrow();
    }

    @Test
    void nothingIsWrongWhereAllIsWell() {
        Office office = new Office();
        assertThat(audit(office).sums()).isEmpty();
        assertThat(audit(office).everything()).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("sums")
    void findsItInTheSums(Consumer<Office> plant, String found) {
        Office office = new Office();
        plant.accept(office);
        assertFound(audit(office).sums(), found);
        assertFound(audit(office).everything(), found);
    }

    @ParameterizedTest
    @MethodSource("faults")
    void findsItInFull(Consumer<Office> plant, String found) {
        Office office = new Office();
        plant.accept(office);
        assertThat(audit(office).sums()).isEmpty();
        assertFound(audit(office).everything(), found);
    }

    private static void assertFound(List<String> faults, String found) {
        assertThat(faults).anySatisfy(fault -> assertThat(fault).contains(found));
    }

    private static Audit audit(Office office) {
        return new Audit(office.test.society, office.test.ledger);
    }
}
