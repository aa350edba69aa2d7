package org.inklusim.model.agent;

import java.util.ArrayList;
import java.util.List;

/** Open vacancies around an office, oldest first. */
public final class Vacancies {
    private final List<Vacancy> open = new ArrayList<>();

    /** Opens a vacancy. */
    public void open(Vacancy vacancy) {
        open.add(vacancy);
    }

    /** Vacancies open now. */
    public int size() {
        return open.size();
    }

    /** The vacancy at a place, oldest first. */
    public Vacancy get(int place) {
        return open.get(place);
    }

    /** Takes a vacancy. */
    public Vacancy take(int place) {
        return open.remove(place);
    }

    /** Place of the oldest vacancy at an employer, or −1. */
    public int at(Employer employer) {
        for (int i = 0; i < open.size(); i++) {
            if (open.get(i).employer() == employer) {
                return i;
            }
        }
        return -1;
    }

    /** Closes what others have filled or what has been given up by the start of a week; says how many others filled. */
    public int close(double now) {
        int filled = 0;
        int kept = 0;
        for (int i = 0; i < open.size(); i++) {
            Vacancy vacancy = open.get(i);
            if (vacancy.closes() > now) {
                open.set(kept++, vacancy);
            } else if (vacancy.wantedByOthers()) {
                filled++;
            }
        }
        open.subList(kept, open.size()).clear();
        return filled;
    }

    Vacancies copy(Copies copies) {
        Vacancies copy = new Vacancies();
        for (Vacancy vacancy : open) {
            copy.open(new Vacancy(
                    copies.of(vacancy.employer()), vacancy.number(), vacancy.filledByOthers(), vacancy.givenUp()));
        }
        return copy;
    }
}
