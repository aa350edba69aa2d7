package org.inklusim.experiment;

/** Results cannot go where they were asked to go. The message says why, in words for the user. */
public final class FolderRefusedException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final boolean forceHelps;

    FolderRefusedException(String message, boolean forceHelps) {
        super(message);
        this.forceHelps = forceHelps;
    }

    /** One that {@code --force} does not help against. */
    public static FolderRefusedException because(String message) {
        return new FolderRefusedException(message, false);
    }

    /** Whether the same command with {@code --force} would go on. */
    public boolean forceHelps() {
        return forceHelps;
    }
}
