package org.inklusim.gui;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import javax.swing.JComboBox;
import org.inklusim.model.agent.Bruker;
import org.inklusim.model.agent.Veileder;
import org.inklusim.population.Need;
import org.inklusim.report.Messages;

/** Who can be made to stand out: all, close cases, those under 30, with a main need, or of one veileder. */
final class Filters {
    private static final double YOUNG = 30;

    private record Choice(String name, Predicate<Bruker> who) {
        @Override
        public String toString() {
            return name;
        }
    }

    private final List<Choice> choices = new ArrayList<>();

    Filters(Messages words, List<Veileder> veiledere) {
        choices.add(new Choice(words.text("gui.filter.all"), bruker -> true));
        choices.add(new Choice(words.text("gui.filter.close"), Bruker::close));
        choices.add(new Choice(words.text("gui.filter.young"), bruker -> bruker.spec.age() < YOUNG));
        choices.add(new Choice(
                words.text("gui.filter.mental_health"), bruker -> bruker.spec.mainNeed() == Need.MENTAL_HEALTH));
        choices.add(new Choice(
                words.text("gui.filter.workplace"), bruker -> bruker.state().atEmployer()));
        for (Veileder veileder : veiledere) {
            int id = veileder.id();
            choices.add(new Choice(
                    Desk.name(veileder, words),
                    bruker -> bruker.veileder != null && bruker.veileder.id() == id
                            || bruker.follower != null && bruker.follower.id() == id));
        }
    }

    /** A list to choose from. */
    JComboBox<Object> box(View view, Runnable changed) {
        JComboBox<Object> box = new JComboBox<>(choices.toArray());
        box.setName("filter");
        box.setMaximumSize(box.getPreferredSize());
        box.addActionListener(event -> {
            view.filter(((Choice) box.getSelectedItem()).who());
            changed.run();
        });
        return box;
    }
}
