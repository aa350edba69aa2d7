package org.inklusim.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.inklusim.analysis.EqualCost;
import org.inklusim.experiment.Headcount;
import org.inklusim.experiment.OutcomesFile;
import org.inklusim.experiment.PostsLeft;
import org.inklusim.experiment.ReplicateTask;
import org.inklusim.experiment.Replicates;
import org.inklusim.observe.RunValues;
import org.inklusim.report.ComparisonFile;
import org.inklusim.report.EqualCostFile;
import org.inklusim.report.SameMoney;
import org.inklusim.scenario.ParameterDictionary;
import org.inklusim.scenario.Parameters;
import org.inklusim.scenario.Portfolio;
import org.inklusim.scenario.Scenario;

/** {@code --equal-cost}: the comparison again, with as many veiledere in every OTHER as make it cost what BASE costs. */
final class EqualMoney {
    private static final double WEEKS_PER_YEAR = 52;

    private final Session session;
    private final Study study;
    private final Replication replication;
    private final int replicates;

    /**
     * @param study the scenarios as written, all replicates finished
     */
    EqualMoney(Session session, Study study) {
        this.session = session;
        this.study = study;
        replication = new Replication(session, study.options());
        replicates = study.replicates().finished().size();
    }

    /** Thrown when a replicate of the search fails. */
    private static final class FailedException extends RuntimeException {
        private static final long serialVersionUID = 1L;

        private final transient Replicates replicates;

        FailedException(Replicates replicates) {
            this.replicates = replicates;
        }
    }

    /**
     * Complains of what cannot be compared at the same money.
     *
     * @throws WrongInputException where scenarios have different horizons
     */
    static void check(List<Scenario> scenarios) {
        Scenario base = scenarios.get(0);
        for (Scenario other : scenarios) {
            if (other.horizon().weeks() != base.horizon().weeks()) {
                throw new WrongInputException(
                        "--equal-cost: expected scenarios with equally many weeks, since money is counted over all of them, "
                                + "given horizon.weeks " + base.horizon().weeks() + " in " + base.name() + " and "
                                + other.horizon().weeks() + " in " + other.name());
            }
        }
    }

    /**
     * Searches, compares, and writes its files.
     *
     * @return empty where replicates failed, which has then been told
     */
    Optional<SameMoney> find(Path folder) throws IOException {
        try {
            List<EqualCost> found = new ArrayList<>();
            List<Scenario> scenarios = new ArrayList<>(List.of(study.scenarios().get(0)));
            for (int other = 1; other < study.scenarios().size(); other++) {
                EqualCost equal = find(other);
                found.add(equal);
                scenarios.add(with(study.scenarios().get(other), equal.ownVeiledere(), equal.veiledere()));
            }
            Study again = new Study(scenarios, null, run(scenarios), study.options());
            SameMoney same = new SameMoney(found, new Comparisons(again).rows());
            EqualCostFile.write(folder.resolve(EqualCostFile.NAME), found);
            ComparisonFile.write(folder.resolve(EqualCostFile.COMPARISON), same.comparison());
            OutcomesFile.write(
                    folder.resolve(EqualCostFile.OUTCOMES),
                    again.names(),
                    again.replicates().finished());
            return Optional.of(same);
        } catch (FailedException e) {
            session.err().println(new Failures(e.replicates, session.arguments()).text());
            session.err().println("The comparison at the same money was given up; the one before it stands.");
            return Optional.empty();
        }
    }

    private EqualCost find(int place) {
        Scenario base = study.scenarios().get(0);
        Scenario other = study.scenarios().get(place);
        double own = Headcount.perOffice(other, study.options().seed, replicates);
        int brukere = other.population().brukere() / other.population().offices();
        int least = PostsLeft.taken(other) + 1;
        var range = new EqualCost.Range(
                Headcount.perOffice(base, study.options().seed, replicates),
                own,
                least,
                Math.max(least, Math.min(brukere, Portfolio.MOST_VEILEDERE)),
                post(other));
        return EqualCost.find(
                base.name(),
                other.name(),
                range,
                study.runs(0),
                study.runs(place),
                count -> written(other, own, count) ? study.runs(place) : runs(other.withVeiledere(count)));
    }

    /** About what one veileder more in every office costs over all weeks. */
    private static double post(Scenario scenario) {
        var parameters = new Parameters(ParameterDictionary.shipped(), scenario.parameters());
        return parameters.get("staff.nok_per_year")
                * scenario.population().offices()
                * scenario.horizon().weeks()
                / WEEKS_PER_YEAR;
    }

    private static Scenario with(Scenario scenario, double own, int count) {
        return written(scenario, own, count) ? scenario : scenario.withVeiledere(count);
    }

    /** Whether the scenario as it is written has so many veiledere in every office and replicate. */
    private static boolean written(Scenario scenario, double own, int count) {
        boolean drawn = scenario.portfolio().veiledere() == 0
                && scenario.portfolio().distribution().equals("afi24");
        return count == own && !drawn;
    }

    private List<RunValues> runs(Scenario scenario) {
        if (!study.options().quiet) {
            int count = scenario.portfolio().veiledere();
            session.err().println(study.options().words().text("progress.money", scenario.name(), count));
        }
        return run(List.of(scenario)).finished().stream()
                .map(replicate -> replicate.values().get(0))
                .toList();
    }

    private Replicates run(List<Scenario> scenarios) {
        StudyOptions options = study.options();
        ReplicateTask task = session.experiment().of(scenarios, options.seed, options.check);
        Replicates done = replication.exactly(task, replicates);
        if (!done.failures().isEmpty()) {
            throw new FailedException(done);
        }
        return done;
    }
}
