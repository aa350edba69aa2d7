package org.inklusim.bench;

import java.nio.file.Path;
import java.util.List;
import org.inklusim.model.BurnedIn;
import org.inklusim.model.CheckLevel;
import org.inklusim.model.InclusionModel;
import org.inklusim.model.RunSpec;
import org.inklusim.observe.Observation;
import org.inklusim.observe.Observer;
import org.inklusim.population.ProfileReader;
import org.inklusim.scenario.MechanismCatalogue;
import org.inklusim.scenario.ParameterDictionary;
import org.inklusim.scenario.Scenario;
import org.inklusim.scenario.ScenarioReader;
import org.inklusim.scenario.Timeline;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.OperationsPerInvocation;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Setup;

/** The model in the office of the shipped scenarios, from a copy of the burned-in state to the horizon. */
public class OfficeBenchmark extends Sizes {
    /** Which of the shipped scenarios. */
    @Param({"standard", "hybrid"})
    public String scenario;

    /** Letters of the catalogue whose mechanisms are off, as far as they have a switch. */
    @Param("none")
    public String off;

    private RunSpec spec;
    private BurnedIn start;

    /** Lets burn-in happen. */
    @Setup
    public void burnIn() {
        Scenario resolved = ScenarioReader.read(Path.of(scenario + ".yaml"), switchedOff());
        spec = new RunSpec(
                Timeline.of(resolved),
                ParameterDictionary.shipped(),
                ProfileReader.read(resolved.population().profile()),
                SEED,
                (int) REPLICATE);
        start = InclusionModel.burnIn(spec, CheckLevel.NONE);
    }

    private List<String> switchedOff() {
        if (off.equals("none")) {
            return List.of();
        }
        return MechanismCatalogue.shipped().switches().stream()
                .filter(id -> off.contains(id.substring(0, 1)))
                .map(id -> "mechanisms." + id + "=off")
                .toList();
    }

    /** Bruker-weeks a second of the model alone. */
    @Benchmark
    @OperationsPerInvocation(BRUKER_WEEKS)
    public InclusionModel model() {
        InclusionModel model = InclusionModel.from(spec, start, CheckLevel.NONE);
        model.runWeeks(WEEKS);
        return model;
    }

    /** Bruker-weeks a second with the observer that outcomes come from. */
    @Benchmark
    @OperationsPerInvocation(BRUKER_WEEKS)
    public Observation observed() {
        return Observer.run(InclusionModel.from(spec, start, CheckLevel.NONE), WEEKS);
    }

    /** Bruker-weeks a second while somebody listens to all that happens; {@link #model} is the same unheard. */
    @Benchmark
    @OperationsPerInvocation(BRUKER_WEEKS)
    public long told() {
        InclusionModel model = InclusionModel.from(spec, start, CheckLevel.NONE);
        long[] events = new long[1];
        model.listen((week, event, who, with, what, amount, threshold, reasons) -> events[0] += 1 + reasons.size());
        model.runWeeks(WEEKS);
        return events[0];
    }
}
