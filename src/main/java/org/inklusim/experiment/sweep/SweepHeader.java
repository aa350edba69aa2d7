package org.inklusim.experiment.sweep;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.PropertyNamingStrategies;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.inklusim.experiment.UnreadableResultsException;
import org.inklusim.experiment.Version;
import org.inklusim.experiment.design.Design;
import org.inklusim.experiment.design.DesignPoint;
import org.inklusim.experiment.design.Method;

/**
 * What a sweep is about; the first thing that is written of it.
 *
 * @param inklusim version and commit
 * @param design name of the design
 * @param titleEn title in English; null for none
 * @param titleNb title in Bokmål; null for none
 * @param sha256 of all that decides the points
 * @param seed of all random numbers of runs
 * @param replicates of each point
 * @param shard which part of the points, from 1
 * @param shards how many parts there are
 * @param factors keys of the factors, those of the levers first
 * @param numeric for each factor whether it takes numbers only
 * @param leverFactors how many of them are levers
 * @param leverPoints settings of the levers
 * @param uncertaintyPoints settings of what is not known
 * @param leverMethod how the levers are laid out; null for none
 * @param uncertaintyMethod how what is not known is laid out; null for none
 * @param sameStart whether all points start from the same people in week 1
 * @param weeks weeks of each run
 * @param scenario name of the scenario that points start from
 * @param scenarios names of scenarios by file, where the file is a factor
 */
public record SweepHeader(
        Version inklusim,
        String design,
        String titleEn,
        String titleNb,
        String sha256,
        long seed,
        int replicates,
        int shard,
        int shards,
        List<String> factors,
        List<Boolean> numeric,
        int leverFactors,
        int leverPoints,
        int uncertaintyPoints,
        Method leverMethod,
        Method uncertaintyMethod,
        boolean sameStart,
        int weeks,
        String scenario,
        Map<String, String> scenarios) {

    private static final String FILE = "sweep.json";
    private static final JsonMapper JSON = JsonMapper.builder()
            .propertyNamingStrategy(PropertyNamingStrategies.SNAKE_CASE)
            .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .build();

    /** The header of a sweep to be. */
    public static SweepHeader of(Design design, int replicates, long seed, int shard, int shards) {
        List<String> factors = design.factors();
        Map<String, String> scenarios = new LinkedHashMap<>();
        int file = factors.indexOf(Design.SCENARIO);
        for (int i = 1; file >= 0 && i <= design.points(); i++) {
            String name = design.point(i).values().get(file);
            if (name != null && !scenarios.containsKey(name)) {
                scenarios.put(name, design.scenario(design.point(i)).name());
            }
        }
        return new SweepHeader(
                Version.current(),
                design.name(),
                design.title().en(),
                design.title().nb(),
                design.hash(),
                seed,
                replicates,
                shard,
                shards,
                factors,
                IntStream.range(0, factors.size()).mapToObj(design::numeric).toList(),
                design.leverFactors(),
                design.leverPoints(),
                design.uncertaintyPoints(),
                design.leverMethod(),
                design.uncertaintyMethod(),
                design.sameStart(),
                design.base().horizon().weeks(),
                design.base().name(),
                scenarios);
    }

    /** All points of the design, whatever the shard. */
    public int points() {
        return leverPoints * uncertaintyPoints;
    }

    /** Whether a point belongs to this shard. */
    public boolean has(int point) {
        return (point - 1) % shards == shard - 1;
    }

    /** Runs of this shard. */
    public int runs() {
        int own = points() / shards + (points() % shards >= shard ? 1 : 0);
        return Math.multiplyExact(own, replicates);
    }

    /** The same for the whole design. */
    SweepHeader whole() {
        return with(1, 1, replicates);
    }

    SweepHeader with(int newShard, int newShards, int newReplicates) {
        return new SweepHeader(
                inklusim,
                design,
                titleEn,
                titleNb,
                sha256,
                seed,
                newReplicates,
                newShard,
                newShards,
                factors,
                numeric,
                leverFactors,
                leverPoints,
                uncertaintyPoints,
                leverMethod,
                uncertaintyMethod,
                sameStart,
                weeks,
                scenario,
                scenarios);
    }

    /** Whether runs of the other belong to this sweep too: all is the same, but for the number of replicates. */
    boolean sameAs(SweepHeader other) {
        return with(shard, shards, 1).equals(other.with(other.shard, other.shards, 1));
    }

    /** Name of the scenario at a point. */
    public String scenario(DesignPoint point) {
        int file = factors.indexOf(Design.SCENARIO);
        String name = file < 0 ? null : point.values().get(file);
        return name == null ? scenario : scenarios.get(name);
    }

    static boolean in(Path store) {
        return Files.isRegularFile(store.resolve(FILE));
    }

    void write(Path store) throws IOException {
        Whole.write(store.resolve(FILE), JSON.writerWithDefaultPrettyPrinter().writeValueAsString(this) + "\n");
    }

    static SweepHeader read(Path store) throws IOException {
        Path file = store.resolve(FILE);
        if (!Files.isRegularFile(file)) {
            throw new UnreadableResultsException(store.getParent() + " holds no sweep: " + file + " is missing");
        }
        try {
            return JSON.readValue(Files.readAllBytes(file), SweepHeader.class);
        } catch (JsonProcessingException e) {
            throw new UnreadableResultsException(file + " cannot be read: " + e.getOriginalMessage());
        }
    }
}
