package org.inklusim.architecture.planted.cli;

import java.util.Locale;
import org.inklusim.architecture.planted.observe.FineObserver;

/** Breaks no rule. */
public final class FineCommand {
    final FineObserver observer = new FineObserver();

    void end() {
        System.out.println(String.format(Locale.ROOT, "%d", System.nanoTime()));
        System.exit(0);
    }
}
