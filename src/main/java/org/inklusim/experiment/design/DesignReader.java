package org.inklusim.experiment.design;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.inklusim.scenario.Misfit;
import org.inklusim.scenario.RecordFile;
import org.inklusim.scenario.ScenarioException;

/** Reads design files as strictly as scenario files, every single value of every factor included. */
public final class DesignReader {
    private static final long MOST_POINTS = 1_000_000_000;

    private final Path file;
    private final List<String> sets;
    private final Path ensemble;
    private Design design;

    private DesignReader(Path file, List<String> sets, Path ensemble) {
        this.file = file;
        this.sets = sets;
        this.ensemble = ensemble;
    }

    /**
     * The design in a file.
     *
     * @param file as the user wrote it, so that messages repeat it
     * @param sets {@code key=value}, laid over every scenario of the design
     * @throws ScenarioException for the first thing wrong; its message begins with the place
     */
    public static Design read(String file, List<String> sets) {
        return read(file, sets, null);
    }

    /**
     * The same, with plausible parameter sets from a file as what is not known.
     *
     * @param ensemble null for what the design says
     */
    public static Design read(String file, List<String> sets, Path ensemble) {
        DesignReader reader = new DesignReader(Path.of(file), sets, ensemble);
        RecordFile.read(DesignFile.class, file, reader::check);
        return reader.design;
    }

    private void check(DesignFile design) {
        Map<String, String> given = design.set() == null ? Map.of() : design.set();
        Base base = base(design, given);
        Block notKnown = notKnown(design.design().uncertainties());
        if (design.design().levers() == null && notKnown == null) {
            throw Misfit.told("design", "expected levers, uncertainties or both, given neither");
        }
        BlockReader blocks =
                new BlockReader(file, base, fixed(given), design.design().seedOrOne());
        Layout levers = blocks.read("levers", design.design().levers());
        Layout uncertainties = blocks.read("uncertainties", notKnown);
        for (String key : uncertainties.keys()) {
            if (levers.keys().contains(key)) {
                throw Misfit.toldOfKey(
                        "design.uncertainties.factors." + key,
                        "expected each key once, given " + key + " among levers and uncertainties");
            }
        }
        if ((long) levers.plan().size() * uncertainties.plan().size() > MOST_POINTS) {
            throw Misfit.told("design", "expected at most a thousand million points, given more");
        }
        this.design = new Design(design, base, levers, uncertainties);
    }

    private Block notKnown(Block given) {
        if (ensemble == null) {
            return given;
        }
        if (given != null) {
            throw Misfit.toldOfKey(
                    "design.uncertainties", "expected a design without uncertainties with --ensemble, given some");
        }
        String path = ensemble.toAbsolutePath().toString();
        return new Block(Method.ENSEMBLE, null, null, null, path, null, null);
    }

    private Base base(DesignFile design, Map<String, String> given) {
        List<String> all = new ArrayList<>();
        given.forEach((key, value) -> {
            if (fixed(Map.of()).containsKey(key)) {
                return;
            }
            all.add(key + "=" + value);
        });
        try {
            new Base(file, design.scenario(), all);
        } catch (ScenarioException e) {
            String key = given.keySet().stream()
                    .filter(each -> e.getMessage().startsWith("--set " + each + ": "))
                    .findFirst()
                    .orElse(null);
            if (key == null) {
                throw Misfit.told("scenario", BlockReader.withoutPlace(e.getMessage(), ""));
            }
            String wrong = BlockReader.withoutPlace(e.getMessage(), key);
            throw BlockReader.ofKey(wrong) ? Misfit.toldOfKey("set." + key, wrong) : Misfit.told("set." + key, wrong);
        }
        all.addAll(sets);
        return new Base(file, design.scenario(), all);
    }

    /** What holds at every point, by key; {@code --set} last. */
    private Map<String, String> fixed(Map<String, String> given) {
        Map<String, String> fixed = new LinkedHashMap<>(given);
        for (String set : sets) {
            int equals = set.indexOf('=');
            fixed.put(equals < 0 ? set : set.substring(0, equals).strip(), set);
        }
        return fixed;
    }
}
