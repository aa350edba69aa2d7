package org.inklusim.report.trace;

import java.util.ArrayList;
import java.util.List;
import org.inklusim.observe.Level;
import org.inklusim.observe.Life;
import org.inklusim.observe.Subject;
import org.inklusim.population.BrukerSpec;
import org.inklusim.population.Need;
import org.inklusim.report.Messages;

/** Says who a record is about. */
final class Introduction {
    private static final int YEAR = 52;
    private static final int YEARS_FROM = 104;

    private final Messages words;
    private final EventWords sentences;

    Introduction(Messages words, EventWords sentences) {
        this.words = words;
        this.sentences = sentences;
    }

    String text(Life life) {
        Subject subject = life.subject();
        if (subject.kind() == Subject.Kind.BRUKER) {
            return bruker(life);
        }
        String name = EventWords.upper(sentences.name(subject));
        if (subject.post()) {
            int portfolio = life.weeks().get(0).levels().get(Level.PORTFOLIO).intValue();
            return sentences.count("about." + subject.kind(), portfolio, name);
        }
        return words.text("about." + subject.kind(), name, subject.shown().replaceFirst("-.*", ""));
    }

    private String bruker(Life life) {
        Life.Start start = life.start();
        BrukerSpec spec = start.spec();
        List<String> all = new ArrayList<>();
        all.add(words.text(
                (spec.woman() ? "about.woman" : "about.man") + (outside(start, spec) ? ".outside" : ""),
                EventWords.upper(sentences.name(life.subject())),
                (int) spec.age(),
                sentences.what(start.benefit()),
                sentences.what(spec.innsatsgruppe())));
        all.add(words.text("about.education", EventWords.upper(sentences.what(spec.education()))));
        all.add(needs(spec));
        all.add(words.text("about.wish", sentences.what(spec.industry())));
        if (spec.outsideCity()) {
            all.add(words.text("about.outside_city"));
        }
        if (spec.careDuties()) {
            all.add(words.text("about.care"));
        }
        if (!outside(start, spec)) {
            all.add(spells(start));
        }
        if (spec.arrivalWeek() < 1) {
            all.add(where(start));
        }
        return String.join(" ", all);
    }

    /** Whether somebody was out of the portfolio in week 1; of those who arrive later nothing is known before. */
    private static boolean outside(Life.Start start, BrukerSpec spec) {
        return start.veileder() == null && spec.arrivalWeek() < 1;
    }

    private String spells(Life.Start start) {
        String benefit = span(start.benefitWeeks());
        String out = span(start.weeksOutOfWork());
        if (start.weeksOutOfWork() == 0) {
            return start.benefitWeeks() > 0
                    ? words.text("about.spells.benefit", benefit)
                    : words.text("about.spells.fresh");
        }
        return start.benefitWeeks() > 0
                ? words.text("about.spells", benefit, out)
                : words.text("about.spells.new", out);
    }

    private String needs(BrukerSpec spec) {
        List<String> others = new ArrayList<>();
        for (Need need : Need.values()) {
            if (need != spec.mainNeed() && need != Need.NONE && need.in(spec.needs())) {
                others.add(sentences.what(need));
            }
        }
        if (spec.mainNeed() == Need.NONE) {
            return words.text("about.no_needs");
        }
        String main = sentences.what(spec.mainNeed());
        return others.isEmpty()
                ? words.text("about.need", main)
                : words.text("about.needs", main, sentences.list(others));
    }

    private String where(Life.Start start) {
        if (start.veileder() == null) {
            return words.text("about.outside." + start.state());
        }
        String what = start.measure() == null ? "" : sentences.what(start.measure());
        String veileder = sentences.name(start.veileder());
        if (start.employer() != null) {
            String at = sentences.name(start.employer());
            return words.text(what.isEmpty() ? "about.part_time" : "about.at", veileder, what, at);
        }
        return words.text(what.isEmpty() ? "about.waiting" : "about.measure", veileder, what);
    }

    /** A span in weeks, or in years where it is long. */
    private String span(int weeks) {
        return weeks < YEARS_FROM
                ? sentences.weeks(weeks)
                : words.text("amount.years", Math.round(weeks / (double) YEAR));
    }
}
