package org.inklusim.observe;

import java.util.function.Consumer;
import org.inklusim.model.InclusionModel;

/** Tells all that happens in a run. */
public final class EventLog {
    private EventLog() {}

    /**
     * Runs a model from week 1 to the horizon.
     *
     * @param told everything that happens, in the order in which it does
     * @return what was seen of it
     */
    public static Observation run(InclusionModel model, int weeks, Consumer<Happened> told) {
        model.listen((week, event, who, with, what, amount, threshold, reasons) ->
                told.accept(Happened.of(model.timeline(), week, event, who, with, what, amount, threshold, reasons)));
        return Observer.run(model, weeks);
    }
}
