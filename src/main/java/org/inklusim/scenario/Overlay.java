package org.inklusim.scenario;

import java.util.LinkedHashMap;
import java.util.Map;

/** Lays what one file says over what another says: maps merge key by key, all else replaces. */
final class Overlay {
    private static final String PORTFOLIO = "portfolio";
    private static final String SIZE = "size";
    private static final String DISTRIBUTION = "distribution";
    private static final String FIXED = "fixed";

    private Overlay() {}

    /** Lays a whole file over another; an own portfolio size drops an inherited distribution, and the reverse. */
    static Tree.Branch files(Tree.Branch base, Tree.Branch over) {
        Tree.Branch under = base;
        if (base.get(PORTFOLIO) instanceof Tree.Branch inherited && over.get(PORTFOLIO) instanceof Tree.Branch own) {
            under = base.with(PORTFOLIO, base.entries().get(PORTFOLIO).place(), portfolio(inherited, own));
        }
        return merge(under, over);
    }

    /**
     * Sees to it that one file does not set both a portfolio size and a distribution that decides the sizes.
     */
    static void checkPortfolio(Tree.Branch file) {
        if (file.get(PORTFOLIO) instanceof Tree.Branch own && own.has(SIZE) && decides(own)) {
            Place size = own.entries().get(SIZE).place();
            Place distribution = own.entries().get(DISTRIBUTION).place();
            throw new ScenarioException(
                    size.compareTo(distribution) > 0 ? size : distribution,
                    "expected portfolio.size or portfolio.distribution "
                            + own.get(DISTRIBUTION).shown() + ", given both; leave one out");
        }
    }

    static Tree.Branch merge(Tree.Branch base, Tree.Branch over) {
        Map<String, Tree.Entry> entries = new LinkedHashMap<>(base.entries());
        over.entries().forEach((key, entry) -> entries.merge(key, entry, Overlay::entry));
        return new Tree.Branch(entries, over.place());
    }

    private static Tree.Entry entry(Tree.Entry base, Tree.Entry over) {
        if (base.value() instanceof Tree.Branch inherited && over.value() instanceof Tree.Branch own) {
            return new Tree.Entry(over.place(), merge(inherited, own));
        }
        return over;
    }

    private static Tree.Branch portfolio(Tree.Branch inherited, Tree.Branch own) {
        if (own.has(SIZE) && !own.has(DISTRIBUTION) && decides(inherited)) {
            Place place = own.entries().get(SIZE).place();
            return inherited.with(DISTRIBUTION, place, new Tree.Leaf(FIXED, Tree.Style.TEXT, place));
        }
        if (decides(own)) {
            return inherited.without(SIZE);
        }
        if (own.has(DISTRIBUTION) && !own.has(SIZE) && !inherited.has(SIZE)) {
            String size = Integer.toString(Defaults.scenario().portfolio().size());
            return inherited.with(SIZE, Place.DEFAULT, new Tree.Leaf(size, Tree.Style.OTHER, Place.DEFAULT));
        }
        return inherited;
    }

    private static boolean decides(Tree.Branch portfolio) {
        Tree distribution = portfolio.get(DISTRIBUTION);
        return distribution != null
                && !(distribution instanceof Tree.Leaf leaf && leaf.text().equals(FIXED));
    }
}
