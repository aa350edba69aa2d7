package org.inklusim.model.agent;

import java.util.ArrayList;
import java.util.List;

/** Finds the copy of each agent while a society is copied. */
final class Copies {
    private final Society from;
    private final Society to;

    Copies(Society from, Society to) {
        this.from = from;
        this.to = to;
    }

    /** The copy, or null for null and for those who have left for good. */
    Bruker of(Bruker original) {
        if (original == null || original.index >= from.brukere.size() || from.brukere.get(original.index) != original) {
            return null;
        }
        return to.brukere.get(original.index);
    }

    Veileder of(Veileder original) {
        return original == null ? null : to.veiledere.get(original.index);
    }

    Employer of(Employer original) {
        return original == null ? null : to.employers.get(original.index);
    }

    /** The copy, or null for null. */
    Mentor of(Mentor original) {
        return original == null ? null : of(original.employer).mentors.get(original.number);
    }

    Kontor of(Kontor original) {
        return to.kontorer.get(original.index);
    }

    List<Veileder> veiledere(List<Veileder> originals) {
        List<Veileder> copies = new ArrayList<>(originals.size());
        originals.forEach(original -> copies.add(of(original)));
        return copies;
    }

    List<Employer> employers(List<Employer> originals) {
        List<Employer> copies = new ArrayList<>(originals.size());
        originals.forEach(original -> copies.add(of(original)));
        return copies;
    }
}
