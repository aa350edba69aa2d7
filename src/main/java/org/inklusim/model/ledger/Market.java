package org.inklusim.model.ledger;

/** The account of vacancies: each opened one is open, filled by a bruker, filled by others or given up. */
public final class Market implements Cloneable {
    private long opened;
    private long openedForHire;
    private long filledByBrukere;
    private long filledByOthers;
    private long givenUp;
    private long displaced;

    /** A vacancy opens. */
    public void open() {
        opened++;
    }

    /** A vacancy is opened for one hire, as when E1 is off. */
    public void openForHire() {
        opened++;
        openedForHire++;
    }

    /**
     * A bruker is hired.
     *
     * @param displaces whether somebody outside the portfolios would have had the job
     */
    public void hire(boolean displaces) {
        filledByBrukere++;
        if (displaces) {
            displaced++;
        }
    }

    /** Vacancies close without a bruker. */
    public void close(int byOthers, int unfilled) {
        filledByOthers += byOthers;
        givenUp += unfilled;
    }

    /** Vacancies opened since the run began. */
    public long opened() {
        return opened;
    }

    /** Vacancies opened for one hire since the run began. */
    public long openedForHire() {
        return openedForHire;
    }

    /** Hires of brukere since the run began. */
    public long hires() {
        return filledByBrukere;
    }

    /** Hires that took a job from somebody else since the run began. */
    public long displaced() {
        return displaced;
    }

    /** Vacancies that should be open now. */
    public long stillOpen() {
        return opened - filledByBrukere - filledByOthers - givenUp;
    }

    Market copy() {
        try {
            return (Market) clone();
        } catch (CloneNotSupportedException e) {
            throw new AssertionError(e);
        }
    }
}
