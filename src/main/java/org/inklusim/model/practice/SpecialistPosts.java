package org.inklusim.model.practice;

import org.inklusim.model.agent.Kontor;
import org.inklusim.model.agent.Veileder;
import org.inklusim.model.mechanism.NewStaff;
import org.inklusim.model.mechanism.Portfolios;
import org.inklusim.model.mechanism.Settings;
import org.inklusim.model.mechanism.Week;
import org.inklusim.model.mechanism.YouthTeam;
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
    private final NewStaff newStaff;
    private final YouthTeam youth;

    SpecialistPosts(Settings settings, Portfolios portfolios, NewStaff newStaff) {
        this.newStaff = newStaff;
        this.portfolios = portfolios;
        youth = new YouthTeam(settings);
        lever = settings.scenario().practice().jobbspesialist();
    }

    /** Lets every office have its posts; those of an earlier rule that are too many or of the other kind go back. */
    void appoint(Week week) {
        for (Kontor kontor : week.society().kontorer()) {
            int posts = 0;
            for (int i = kontor.veiledere.size() - 1; i >= 0; i--) {
                Veileder veileder = kontor.veiledere.get(i);
                if (veileder.specialist && wanted(veileder) && posts < lever.count()) {
                    posts++;
                } else if (veileder.specialist) {
                    giveBack(week, veileder);
                }
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

    private boolean wanted(Veileder veileder) {
        return veileder.extra == (lever.staff() == Staff.EXTRA);
    }

    private void add(Week week, Kontor kontor) {
        int last = week.society().veiledere().size() - 1;
        int id = week.society().veiledere().get(last).id() + 1;
        Veileder added = new Veileder(new VeilederSpec(id, kontor.index, lever.caseload()), kontor, true);
        newStaff.begin(week, added);
        week.society().add(added);
    }

    /** The last ordinary post becomes a jobbspesialist's: of those that are filled, if another one is filled too. */
    private void convert(Week week, Kontor kontor) {
        Veileder filled = null;
        Veileder vacant = null;
        int ordinary = 0;
        int atWork = 0;
        for (Veileder veileder : kontor.veiledere) {
            if (!veileder.specialist) {
                ordinary++;
                atWork += veileder.filled() ? 1 : 0;
                filled = veileder.filled() ? veileder : filled;
                vacant = veileder.filled() ? vacant : veileder;
            }
        }
        if (ordinary < 2) {
            throw new IllegalStateException("Office " + (kontor.index + 1) + " would have no veileder left");
        }
        Veileder chosen = atWork > 1 ? filled : vacant;
        portfolios.empty(week, chosen);
        chosen.specialist = true;
        youth.appoint(kontor);
    }

    /** Gives all posts back. */
    void dissolve(Week week) {
        for (Kontor kontor : week.society().kontorer()) {
            for (int i = kontor.veiledere.size() - 1; i >= 0; i--) {
                if (kontor.veiledere.get(i).specialist) {
                    giveBack(week, kontor.veiledere.get(i));
                }
            }
        }
    }

    /** A post that was added goes; one that was taken gets a portfolio again, as soon as somebody is there. */
    private void giveBack(Week week, Veileder veileder) {
        portfolios.release(week, veileder);
        if (veileder.extra) {
            week.society().remove(veileder);
        } else {
            veileder.specialist = false;
            youth.appoint(veileder.kontor);
            if (veileder.present) {
                portfolios.relieve(week, veileder);
            }
        }
    }
}
