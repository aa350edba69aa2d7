package org.inklusim.model.mechanism;

import org.inklusim.model.agent.Bruker;

/**
 * B16, needs show at the workplace: the office knows part of a bruker; work brings out difficulties nobody knew of and
 * abilities nobody expected, and who talks with the one closest hears of them [AFI24 §2.2.4 §5.4.2 §6.2]. What has had
 * time to show comes to be known by as much as a talk at the workplace tells. The better a case is known, the less it is
 * misjudged in either direction when a next step is ordered (A6), and the clearer is what the person can do (B14, C15).
 *
 * <p>Off: work shows the office nothing; only talks with the person do.
 */
public final class NeedsShow {
    private final boolean on;
    private final double shownPerTalk;
    private final double halfShown;

    public NeedsShow(Settings settings) {
        on = settings.on("B16");
        shownPerTalk = settings.get("needs.shown_per_talk");
        halfShown = settings.get("needs.shown_half_weeks");
    }

    /**
     * A talk at the workplace has taken place.
     *
     * @param told share of what goes on there that the talk tells, 0–1
     */
    void talk(Week week, Bruker bruker, double told) {
        if (on) {
            double weeks = week.number() - bruker.placement.since;
            double shown = shownPerTalk * told * weeks / (weeks + halfShown);
            bruker.known = Curves.grow(bruker.known, shown);
            bruker.clarified = Curves.grow(bruker.clarified, shown);
        }
    }
}
