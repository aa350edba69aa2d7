package org.inklusim.gui;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import javax.swing.JComboBox;
import org.inklusim.model.agent.Bruker;
import org.inklusim.model.agent.Veileder;
import org.inklusim.observe.PersonKinds;
import org.inklusim.report.Messages;

/**
 * Who can be made to stand out: those of one veileder, and of them all, close cases, those at a workplace, or one of the
 * groups that results tell of.
 */
final class Filters {
    private record Choice(String name, Predicate<Bruker> who) {
        @Override
        public String toString() {
            return name;
        }
    }

    private final View view;
    private final Runnable changed;
    private final JComboBox<Choice> veileder;
    private final JComboBox<Choice> group;

    /**
     * @param veiledere of whom one can be chosen
     * @param changed told when others stand out
     */
    Filters(Messages words, List<Veileder> veiledere, View view, Runnable changed) {
        this.view = view;
        this.changed = changed;
        List<Choice> posts = new ArrayList<>();
        posts.add(new Choice(words.text("gui.filter.veiledere"), null));
        for (Veileder post : veiledere) {
            int id = post.id();
            posts.add(new Choice(
                    Desk.name(post, words),
                    bruker -> bruker.veileder != null && bruker.veileder.id() == id
                            || bruker.follower != null && bruker.follower.id() == id));
        }
        List<Choice> groups = new ArrayList<>();
        groups.add(new Choice(words.text("gui.filter.all"), null));
        groups.add(new Choice(words.text("gui.filter.close"), Bruker::close));
        groups.add(new Choice(
                words.text("gui.filter.workplace"), bruker -> bruker.state().atEmployer()));
        for (String id : PersonKinds.ids()) {
            groups.add(new Choice(
                    words.text("group." + id), bruker -> PersonKinds.member(id).test(bruker.spec)));
        }
        veileder = box("filter.veileder", posts);
        group = box("filter.group", groups);
    }

    private JComboBox<Choice> box(String name, List<Choice> choices) {
        JComboBox<Choice> box = new JComboBox<>(choices.toArray(Choice[]::new));
        box.setName(name);
        box.addActionListener(event -> choose());
        return box;
    }

    private void choose() {
        Predicate<Bruker> one = ((Choice) veileder.getSelectedItem()).who();
        Predicate<Bruker> other = ((Choice) group.getSelectedItem()).who();
        view.filter(one == null ? other : other == null ? one : one.and(other));
        changed.run();
    }

    /** The list of veiledere to choose from. */
    JComboBox<?> veiledere() {
        return veileder;
    }

    /** The list of groups to choose from. */
    JComboBox<?> groups() {
        return group;
    }
}
