package org.inklusim.model.mechanism;

import java.util.List;
import org.inklusim.model.agent.Bruker;
import org.inklusim.model.agent.Kontor;
import org.inklusim.model.agent.Veileder;

/**
 * A9, youth team: brukere under 30 have veiledere of their own with smaller portfolios and more employer contact. Large
 * offices have a team, small ones a single youth veileder [NIC17; HAL23 §3.1 §3.2; AFI24 §2.1.1]. The posts are taken
 * from those there are, as many as the smaller portfolios need. Newcomers go where the load is lightest; the young see
 * other posts as fuller than they are where there is a team, and others see youth veiledere so, which keeps them apart
 * but for pressing times. With hours to spare a youth veileder meets an employer each week to know the market. Veiledere
 * of a team differ as others do. Shared between brukere.
 *
 * <p>Off: everybody is mixed, and the young are followed like others.
 */
public final class YouthTeam {
    private final boolean on;
    private final double young;
    private final double teamFrom;
    private final double size;
    private final double intervals;
    private final int round;

    public YouthTeam(Settings settings) {
        on = settings.on("A9");
        young = settings.get("rule.young_age");
        teamFrom = settings.get("youth.team_from_brukere");
        size = settings.get("youth.portfolio_share");
        intervals = settings.get("youth.employer_interval_share");
        round = (int) Math.round(settings.get("time.employer_minutes"));
    }

    /** Whether a bruker counts as young. */
    public boolean young(Bruker bruker) {
        return bruker.spec.age() < young;
    }

    /** Says which posts of an office are for the young; after posts have come or gone, from then on. */
    public void appoint(Kontor kontor) {
        List<Veileder> posts = kontor.veiledere;
        int ordinary = 0;
        for (int i = 0; i < posts.size(); i++) {
            ordinary += posts.get(i).specialist ? 0 : 1;
        }
        int youth = posts(kontor, ordinary);
        for (int i = 0; i < posts.size(); i++) {
            Veileder veileder = posts.get(i);
            veileder.youth = !veileder.specialist && youth-- > 0;
        }
    }

    /** Posts for the young, so that their portfolios are smaller by the given share; one post is for others. */
    private int posts(Kontor kontor, int ordinary) {
        if (!on || kontor.young == 0) {
            return 0;
        }
        double share = kontor.young / (double) kontor.firstStock;
        double wanted = share / size / (share / size + 1 - share);
        int posts = (int) Math.min(Math.round(wanted * ordinary), ordinary - 1);
        return team(kontor) ? posts : Math.min(1, posts);
    }

    private boolean team(Kontor kontor) {
        return kontor.firstStock >= teamFrom;
    }

    /** Whether a bruker comes to this post rather than to one of the other kind where who has a case is fixed (A5 off). */
    boolean belongs(Bruker bruker, Veileder veileder) {
        return !on || !team(veileder.kontor) || veileder.youth == young(bruker);
    }

    /** Brukere a post is meant for. */
    double meant(Veileder veileder) {
        return veileder.spec.portfolio() * (veileder.youth ? size : 1);
    }

    /** Brukere a post is meant for as seen for a bruker; those of the other kind seem fuller. */
    double room(Bruker bruker, Veileder veileder) {
        boolean other = on && veileder.youth != young(bruker) && (veileder.youth || team(veileder.kontor));
        return meant(veileder) * (other ? size : 1);
    }

    /** Whether a bruker may move to a post from where he or she is, for the sake of even loads. */
    boolean mayMove(Bruker bruker, Veileder to) {
        return to.youth ? young(bruker) : !(bruker.veileder.youth && young(bruker));
    }

    /** Minutes a week that a veileder with time to spare gives to employers with no bruker in mind. */
    int employerRound(Veileder veileder) {
        return veileder.youth ? round : 0;
    }

    /** Weeks between talks at the workplace, and between employers asked, against others in standard practice. */
    public double intervals() {
        return intervals;
    }
}
