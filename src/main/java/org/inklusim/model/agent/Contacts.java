package org.inklusim.model.agent;

import java.util.ArrayList;
import java.util.List;

/** Those at the office whom one employer knows and deals with, in the order in which they were first met (C4). */
public final class Contacts {
    private final List<Contact> all = new ArrayList<>();

    /** How many there are. */
    public int size() {
        return all.size();
    }

    /** The one who has been known longest of those at work this week; null when there is none. */
    public Veileder atWork() {
        for (int i = 0; i < all.size(); i++) {
            Veileder veileder = all.get(i).veileder;
            if (veileder.present && all.get(i).same(veileder)) {
                return veileder;
            }
        }
        return null;
    }

    /** Whether the employer knows the one who holds this post. */
    public boolean knows(Veileder veileder) {
        return find(veileder) != null;
    }

    /** The two have to do with each other this week. */
    public void meet(Veileder veileder, int week) {
        Contact contact = find(veileder);
        if (contact == null) {
            all.add(new Contact(veileder, week));
        } else {
            contact.lastWeek = week;
        }
    }

    /** Lets go of those not met since a week, and of those who have left their posts. */
    public void forget(int week) {
        for (int i = all.size() - 1; i >= 0; i--) {
            Contact contact = all.get(i);
            if (contact.lastWeek < week || !contact.same(contact.veileder)) {
                all.remove(i);
            }
        }
    }

    void drop(Veileder veileder) {
        all.removeIf(contact -> contact.veileder == veileder);
    }

    private Contact find(Veileder veileder) {
        for (int i = 0; i < all.size(); i++) {
            if (all.get(i).same(veileder)) {
                return all.get(i);
            }
        }
        return null;
    }

    Contacts copy(Copies copies) {
        Contacts copy = new Contacts();
        for (Contact contact : all) {
            Contact other = contact.copy();
            other.veileder = copies.of(contact.veileder);
            copy.all.add(other);
        }
        return copy;
    }
}
