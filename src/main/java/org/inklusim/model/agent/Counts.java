package org.inklusim.model.agent;

/** What has happened to one person since the run began; observers read the differences. */
public final class Counts implements Cloneable {
    public int contacts;
    public int jobStarts;
    public int ownJobStarts;
    public int educationStarts;
    public int placements;
    public int placementsEnded;
    public int placementsBroken;
    public int placementHires;
    public int leavings;
    public int veilederChanges;
    /** Measures begun that had been ordered. */
    public int orderedStarts;
    /** Weeks from order to beginning, summed over those. */
    public int measureWaitWeeks;

    public int displaced;
    public int noShows;
    public int employersAsked;
    public int employersYes;

    /** The counts as they are now. */
    public Counts copy() {
        try {
            return (Counts) clone();
        } catch (CloneNotSupportedException e) {
            throw new AssertionError(e);
        }
    }
}
