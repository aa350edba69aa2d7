package org.inklusim.observe;

import java.util.ArrayList;
import java.util.List;
import org.inklusim.model.InclusionModel;
import org.inklusim.model.Phase;
import org.inklusim.model.Watcher;
import org.inklusim.model.agent.Bruker;
import org.inklusim.model.ledger.Ledger;
import org.inklusim.model.mechanism.Week;

/** Looks on while a run happens and remembers what outcomes and indicators need. */
public final class Observer implements Watcher {
    private final InclusionModel model;
    private final int weeks;
    private final Ledger before;
    private final List<Course> byNumber = new ArrayList<>();
    private final WeeklyIndicators indicators;
    private final Flows flows = new Flows();

    private Observer(InclusionModel model, int weeks) {
        this.model = model;
        this.weeks = weeks;
        before = model.week().ledger().copy();
        indicators = new WeeklyIndicators(weeks, model.week().society(), before);
        for (Bruker bruker : model.week().society().brukere()) {
            see(bruker, 1);
        }
    }

    /** Runs a model from week 1 to the horizon and tells what was seen. */
    public static Observation run(InclusionModel model, int weeks) {
        Observer observer = new Observer(model, weeks);
        model.watch(observer);
        model.runWeeks(weeks);
        return observer.observation();
    }

    private void see(Bruker bruker, int week) {
        while (byNumber.size() < bruker.number()) {
            byNumber.add(null);
        }
        byNumber.add(new Course(bruker, week, weeks));
    }

    @Override
    public void after(Phase phase, Week week) {
        if (phase.arrivals()) {
            List<Bruker> brukere = week.society().brukere();
            int known = byNumber.size();
            int first = brukere.size();
            while (first > 0 && brukere.get(first - 1).number() >= known) {
                first--;
            }
            for (int i = first; i < brukere.size(); i++) {
                see(brukere.get(i), week.number());
            }
        }
    }

    @Override
    public void weekOver(Week week) {
        List<Bruker> brukere = week.society().brukere();
        for (int i = 0; i < brukere.size(); i++) {
            Bruker bruker = brukere.get(i);
            Course course = byNumber.get(bruker.number());
            flows.record(course.state(week.number() - 1), bruker.state());
            course.record(week.number());
            if (bruker.state().absorbing()) {
                course.absorbed(week.number());
            }
        }
        indicators.record(week);
    }

    private Observation observation() {
        List<Course> courses = new ArrayList<>();
        long longJobs = 0;
        long closeWeeks = 0;
        long portfolioWeeks = 0;
        for (Course course : byNumber) {
            if (course != null) {
                courses.add(course);
                longJobs += course.longJobs;
                closeWeeks += course.closeWeeks;
                portfolioWeeks += course.portfolioWeeks;
            }
        }
        Totals totals = new Totals(
                before,
                model.week().ledger().copy(),
                weeks,
                longJobs,
                closeWeeks,
                courses.size(),
                indicators.staff(),
                indicators.mentors(),
                indicators.employers());
        return new Observation(courses, totals, indicators.values(), flows.rates(portfolioWeeks));
    }
}
