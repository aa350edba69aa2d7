package org.inklusim.model.practice;

import org.inklusim.model.agent.Kontor;
import org.inklusim.model.agent.Veileder;
import org.inklusim.model.mechanism.Portfolios;
import org.inklusim.model.mechanism.Settings;
import org.inklusim.model.mechanism.Week;
import org.inklusim.population.VeilederSpec;
import org.inklusim.scenario.Practice;
import org.inklusim.scenario.Practice.Staff;

/**
 * Where the posts of jobbspesialister come from and go (A8): taken from the veiledere of each office, whose brukere are
 * dealt out (A5), or added; given back when a reform ends the practice.
 */
final class SpecialistPosts {
    private final Practice.Jobbspesialist lever;
    private final Portfolios portfolios;

    SpecialistPosts(Settings settings, Portfolios portfolios) {
        this.portfolios = portfolios;
        lever = settings.scenario().practice().jobbspesialist();
    }

    /** Lets every office have its posts. */
    void appoint(Week week) {
        for (Kontor kontor : week.society().kontorer()) {
            int posts = 0;
            for (Veileder veileder : kontor.veiledere) {
                posts += veileder.specialist ? 1 : 0;
            }
            for (; posts < lever.count(); posts++) {
                if (lever.staff() == Staff.EXTRA) {
                    add(week, kontor);
                } else {
                    convert(week, kontor);
                }
            }
        }
    }

    private void add(Week week, Kontor kontor) {
        int last = week.society().veiledere().size() - 1;
        int id = week.society().veiledere().get(last).id() + 1;
        week.society().add(new Veileder(new VeilederSpec(id, kontor.index, lever.caseload()), kontor, true));
    }

    /** The last ordinary post, of those that are filled if any is, becomes a jobbspesialist's. */
    private void convert(Week week, Kontor kontor) {
        Veileder chosen = null;
        int ordinary = 0;
        for (Veileder veileder : kontor.veiledere) {
            if (!veileder.specialist) {
                ordinary++;
                chosen = chosen == null || veileder.filled() ? veileder : chosen;
            }
        }
        if (ordinary < 2) {
            throw new IllegalStateException("Office " + (kontor.index + 1) + " would have no veileder left");
        }
        portfolios.dealOut(week, chosen);
        chosen.specialist = true;
    }

    /** Gives all posts back: those added go, those taken get a portfolio again. */
    void dissolve(Week week) {
        boolean extra = false;
        for (Kontor kontor : week.society().kontorer()) {
            for (Veileder veileder : kontor.veiledere) {
                if (veileder.extra) {
                    extra = true;
                } else if (veileder.specialist) {
                    veileder.specialist = false;
                    portfolios.level(week, veileder);
                }
            }
        }
        if (extra) {
            week.society().removeExtraPosts();
        }
    }
}
