package org.inklusim.model.agent;

import java.util.ArrayList;
import java.util.List;
import org.inklusim.model.TestSociety;

/** A few people of an office. */
final class Crowd {
    final TestSociety office = TestSociety.of();
    final Veileder first = office.veileder();
    final Veileder second = office.veileder();
    final Employer employer = office.employer();
    final List<Bruker> brukere = new ArrayList<>();

    Crowd(int size) {
        for (int i = 0; i < size; i++) {
            brukere.add(office.bruker(first, who -> {}));
        }
    }

    Bruker get(int place) {
        return brukere.get(place);
    }

    static List<Long> inLine(TaskQueue queue) {
        List<Long> ids = new ArrayList<>();
        for (int i = 0; i < queue.size(); i++) {
            ids.add(queue.get(i).id());
        }
        return ids;
    }
}
