package org.inklusim.model.mechanism;

import org.inklusim.model.agent.Bruker;
import org.inklusim.model.agent.Kontor;
import org.inklusim.model.agent.Task;
import org.inklusim.model.agent.Veileder;
import org.inklusim.random.KeyedRandom;

/** A5, who has which case: how brukere come into a portfolio, leave it, and change hands. */
public final class Portfolios {
    private static final long WHO = KeyedRandom.decision("A5.who_gets_the_case");

    private final boolean levelled;
    private final double trustLost;
    private final boolean employersReact;
    private final int settledWeeks;
    private final double overfull;
    private final YouthTeam youth;
    private final Relation relation;
    private final Reachability reach;

    public Portfolios(Settings settings, Relation relation, Reachability reach) {
        this.reach = reach;
        this.relation = relation;
        youth = new YouthTeam(settings);
        levelled = settings.on("A5");
        employersReact = settings.on("C1");
        trustLost = settings.get("employer.trust_lost_on_change");
        settledWeeks = (int) settings.get("veileder.settled_weeks");
        overfull = 1 + settings.get("veileder.overfull_share");
    }

    /** A person who arrives or comes back gets a veileder; the case is to be clarified. */
    public void receive(Week week, Bruker bruker) {
        Kontor kontor = week.society().kontorer().get(bruker.spec.office());
        Veileder veileder = choose(week, bruker, kontor, null);
        (veileder != null ? veileder : emptyPost(kontor)).take(bruker);
        relation.begin(bruker);
        bruker.lastContact = week.number();
        bruker.raise(Task.KARTLEGGING, week.number());
    }

    /** A person leaves the portfolio; tasks are void. */
    void remove(Bruker bruker) {
        bruker.clearTasks();
        bruker.ordered = null;
        bruker.granted = false;
        bruker.enquiry = null;
        bruker.advised = false;
        bruker.veileder.release(bruker);
    }

    /** Somebody begins to follow a person closely, and tries anew to get in touch (B12). */
    public void seekAnew(Bruker bruker) {
        reach.forget(bruker);
    }

    /** A close case goes on, outside the portfolio, after a hire. */
    void followOn(Bruker bruker) {
        if (bruker.close() && bruker.follower == null) {
            bruker.follower = bruker.veileder;
        }
    }

    /** The person is no longer followed closely. */
    public void endClose(Week week, Bruker bruker, CloseEnd why) {
        if (bruker.close()) {
            int weeks = week.number() - bruker.closeSince;
            Veileder follower = bruker.follower;
            Veileder by = follower != null ? follower : bruker.veileder;
            by.closeCases--;
            week.tell(Event.CLOSE_CASE_ENDS, bruker, by, why, weeks);
            bruker.closeSince = Bruker.NEVER;
            bruker.clear(Task.CLOSE_CONTACT);
            bruker.clear(Task.CLOSE_EMPLOYER);
            if (follower != null) {
                if (follower.specialist) {
                    follower.release(bruker);
                }
                bruker.follower = null;
                bruker.handOverFollowing();
            }
        }
    }

    /** Deals all brukere of a post out to colleagues; where there are none, they stay with the empty post. */
    public void dealOut(Week week, Veileder from) {
        if (from.closeCases > 0) {
            endClose(week, from);
        }
        while (from.size() > 0) {
            Bruker bruker = from.get(0);
            Veileder to = choose(week, bruker, from.kontor, from);
            if (to == null) {
                return;
            }
            pass(week, bruker, to);
        }
    }

    private void endClose(Week week, Veileder follower) {
        for (Bruker bruker : week.society().brukere()) {
            if (bruker.follower == follower) {
                endClose(week, bruker, CloseEnd.FOLLOWER_GONE);
            }
        }
    }

    /** Deals all brukere of a post out; where nobody is left to take them, they go to an empty post. */
    public void empty(Week week, Veileder post) {
        dealOut(week, post);
        while (post.size() > 0) {
            pass(week, post.get(0), emptyPost(post.kontor));
        }
    }

    /** A jobbspesialist lets all brukere followed go back to their veiledere alone, who are others than those they knew. */
    public void release(Week week, Veileder specialist) {
        while (specialist.size() > 0) {
            Bruker bruker = specialist.get(0);
            endClose(week, bruker, CloseEnd.FOLLOWER_GONE);
            if (levelled && bruker.veileder != null) {
                changeContact(bruker);
            }
        }
    }

    /**
     * Relieves colleagues who have clearly more than they are meant to have: their cases go to a post that has room, from
     * the fullest first, last come first moved. The rest of its share comes with newcomers, who go where the load is
     * lightest, so that nobody changes veileder for even numbers only.
     */
    public void relieve(Week week, Veileder to) {
        while (true) {
            Bruker moved = null;
            double most = Math.max(overfull, (to.size() + 1) / youth.meant(to));
            for (Veileder other : to.kontor.veiledere) {
                double load = other.size() / youth.meant(other);
                Bruker last = other != to && ordinary(other) && load > most ? last(week, other, to) : null;
                if (last != null) {
                    moved = last;
                    most = load;
                }
            }
            if (moved == null) {
                return;
            }
            pass(week, moved, to);
        }
    }

    /** The last who came to a post of those who may move to another; null when nobody may. */
    private Bruker last(Week week, Veileder from, Veileder to) {
        for (int i = from.size() - 1; i >= 0; i--) {
            Bruker bruker = from.get(i);
            boolean settled = week.number() - bruker.handedOver >= settledWeeks;
            if (settled && youth.mayMove(bruker, to)) {
                return bruker;
            }
        }
        return null;
    }

    private void pass(Week week, Bruker bruker, Veileder to) {
        if (bruker.close() && bruker.follower == null) {
            endClose(week, bruker, CloseEnd.FOLLOWER_GONE);
        }
        week.tell(Event.HANDED_OVER, bruker, bruker.veileder, Handover.from(bruker.veileder));
        bruker.veileder.release(bruker);
        to.take(bruker);
        bruker.handOverTasks();
        bruker.handedOver = week.number();
        week.tell(Event.NEW_VEILEDER, bruker, to);
        if (levelled) {
            bruker.counts.veilederChanges++;
            bruker.raise(Task.KARTLEGGING, week.number());
            if (bruker.follower == null) {
                changeContact(bruker);
            }
        }
    }

    /** Bruker and employer meet another person than the one they know. */
    private void changeContact(Bruker bruker) {
        relation.change(bruker);
        reach.forget(bruker);
        if (bruker.employer != null && employersReact) {
            bruker.employer.trust *= 1 - trustLost;
        }
    }

    private static Veileder emptyPost(Kontor kontor) {
        for (Veileder veileder : kontor.veiledere) {
            if (!veileder.specialist) {
                return veileder;
            }
        }
        throw new IllegalStateException("Office " + kontor.index + " has no post as veileder");
    }

    /**
     * Of those at their desks, the one with the lightest load against what the post is meant for (A9: and for whom), else
     * the same of those on leave; with A5 off, one fixed by the bruker's id. Null when nobody else holds a post.
     */
    private Veileder choose(Week week, Bruker bruker, Kontor kontor, Veileder not) {
        return levelled ? lightest(bruker, kontor, not) : fixed(week, bruker, kontor, not);
    }

    private Veileder lightest(Bruker bruker, Kontor kontor, Veileder not) {
        Veileder best = null;
        for (Veileder veileder : kontor.veiledere) {
            if (veileder != not && ordinary(veileder) && (best == null || before(bruker, veileder, best))) {
                best = veileder;
            }
        }
        return best;
    }

    private boolean before(Bruker bruker, Veileder one, Veileder other) {
        if (one.present != other.present) {
            return one.present;
        }
        return (one.size() + 1) / youth.room(bruker, one) < (other.size() + 1) / youth.room(bruker, other);
    }

    private Veileder fixed(Week week, Bruker bruker, Kontor kontor, Veileder not) {
        boolean apart = false;
        for (Veileder veileder : kontor.veiledere) {
            apart |= veileder != not && ordinary(veileder) && youth.belongs(bruker, veileder);
        }
        double all = 0;
        for (Veileder veileder : kontor.veiledere) {
            boolean may = veileder != not && ordinary(veileder) && (!apart || youth.belongs(bruker, veileder));
            all += may ? veileder.spec.portfolio() : 0;
        }
        double point = week.random().uniform(bruker.id(), WHO, 0) * all;
        Veileder last = null;
        for (Veileder veileder : kontor.veiledere) {
            if (veileder != not && ordinary(veileder) && (!apart || youth.belongs(bruker, veileder))) {
                last = veileder;
                point -= veileder.spec.portfolio();
                if (point < 0) {
                    break;
                }
            }
        }
        return last;
    }

    private static boolean ordinary(Veileder veileder) {
        return !veileder.specialist && veileder.filled();
    }
}
