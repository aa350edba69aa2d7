package org.inklusim.experiment.sweep;

import org.inklusim.experiment.Sha256;
import org.inklusim.experiment.Version;

/** Names for runs: the same for the same version, resolved scenario and random numbers, and for nothing else. */
public final class RunIds {
    private RunIds() {}

    /**
     * The id of a run.
     *
     * @param scenario hash of the resolved scenario
     * @param seed of all random numbers
     * @param replicate from 1
     * @return 32 hexadecimal digits
     */
    public static String of(Version version, String scenario, long seed, int replicate) {
        String all = version.version() + "\n" + version.commit() + "\n" + scenario + "\n" + seed + "\n" + replicate;
        return Sha256.of(all).substring(0, 2 * RecordBytes.ID);
    }
}
