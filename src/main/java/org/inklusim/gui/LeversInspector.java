package org.inklusim.gui;

import static javax.swing.ScrollPaneConstants.HORIZONTAL_SCROLLBAR_NEVER;
import static javax.swing.ScrollPaneConstants.VERTICAL_SCROLLBAR_AS_NEEDED;

import java.awt.BorderLayout;
import java.awt.Dimension;
import java.awt.Font;
import java.awt.GridBagConstraints;
import java.awt.GridBagLayout;
import java.awt.Insets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import javax.swing.JButton;
import javax.swing.JComboBox;
import javax.swing.JLabel;
import javax.swing.JPanel;
import javax.swing.JScrollPane;
import javax.swing.JSlider;
import javax.swing.JTextArea;
import org.inklusim.experiment.NoVeilederLeftException;
import org.inklusim.report.Messages;
import org.inklusim.report.NumberText;
import org.inklusim.scenario.Lever;
import org.inklusim.scenario.Scenario;
import org.inklusim.scenario.ScenarioException;

/** The policy levers as sliders and lists. What is moved holds from the next week and is written down as a reform. */
final class LeversInspector extends Fitting {
    private static final long serialVersionUID = 1L;
    private static final int TICKS = 100;
    private static final int WIDEST = 150;

    private final transient LiveRun run;
    private final transient Messages words;
    private final transient NumberText numbers;
    private final JTextArea moved = new JTextArea(6, 30);
    private final JPanel rows = new JPanel(new GridBagLayout());
    private final transient List<Runnable> controls = new ArrayList<>();
    private transient Scenario shown;
    private String part = "";

    LeversInspector(LiveRun run, Messages words) {
        this.run = run;
        this.words = words;
        numbers = new NumberText(words.language());
        Lever.movable().forEach(this::row);
        JPanel top = new JPanel(new BorderLayout());
        top.add(rows, BorderLayout.NORTH);
        JScrollPane scroll = new JScrollPane(top, VERTICAL_SCROLLBAR_AS_NEEDED, HORIZONTAL_SCROLLBAR_NEVER);
        scroll.getVerticalScrollBar().setUnitIncrement(getScrollableUnitIncrement(null, 0, 0));
        add(scroll, BorderLayout.CENTER);
        JPanel below = new JPanel(new BorderLayout());
        moved.setEditable(false);
        moved.setLineWrap(true);
        moved.setWrapStyleWord(true);
        moved.setName("changes");
        below.add(new JScrollPane(moved), BorderLayout.CENTER);
        JButton save = new JButton(words.text("gui.levers.save"));
        save.setName("save");
        save.addActionListener(event -> save());
        below.add(save, BorderLayout.SOUTH);
        add(below, BorderLayout.SOUTH);
        updateInspector();
    }

    /** A lever's name, what it is moved by, and its value; levers of one part of a scenario stand below its name. */
    private void row(Lever lever) {
        int dot = lever.key().indexOf('.');
        String above = lever.key().substring(0, dot);
        GridBagConstraints at = new GridBagConstraints();
        at.anchor = GridBagConstraints.WEST;
        at.fill = GridBagConstraints.HORIZONTAL;
        if (!above.equals(part)) {
            part = above;
            at.insets = new Insets(8, 4, 2, 4);
            at.gridwidth = GridBagConstraints.REMAINDER;
            rows.add(new JLabel(above), at);
            at.gridwidth = 1;
        }
        at.insets = new Insets(1, 8, 1, 4);
        JLabel name = new JLabel(lever.key().substring(dot + 1));
        name.setFont(name.getFont().deriveFont(Font.PLAIN));
        name.setToolTipText(lever.doc());
        rows.add(name, at);
        at.weightx = 1;
        if (lever.kind() == Lever.Kind.CHOICE) {
            at.gridwidth = GridBagConstraints.REMAINDER;
            rows.add(list(lever), at);
            return;
        }
        JLabel value = new JLabel(shown(lever, lever.in(run.scenario())));
        JSlider slider = slider(lever, value);
        slider.setPreferredSize(new Dimension(WIDEST, slider.getPreferredSize().height));
        rows.add(slider, at);
        at.weightx = 0;
        at.gridwidth = GridBagConstraints.REMAINDER;
        rows.add(value, at);
    }

    private String shown(Lever lever, String text) {
        return lever.kind() == Lever.Kind.CHOICE
                ? text
                : numbers.plain(Double.parseDouble(text), lever.kind() == Lever.Kind.WHOLE ? 0 : 2);
    }

    private JComboBox<String> list(Lever lever) {
        JComboBox<String> box = new JComboBox<>(lever.choices().toArray(String[]::new));
        box.setName(lever.key());
        box.setSelectedItem(lever.in(run.scenario()));
        box.addActionListener(event -> {
            String chosen = (String) box.getSelectedItem();
            if (!lever.in(run.scenario()).equals(chosen) && !move(lever, chosen)) {
                box.setSelectedItem(lever.in(run.scenario()));
            }
        });
        controls.add(() -> box.setSelectedItem(lever.in(run.scenario())));
        return box;
    }

    private JSlider slider(Lever lever, JLabel value) {
        boolean whole = lever.kind() == Lever.Kind.WHOLE;
        double step = whole ? 1 : (lever.max() - lever.min()) / TICKS;
        JSlider slider = new JSlider(
                0,
                (int) Math.round((lever.max() - lever.min()) / step),
                position(lever, step, lever.in(run.scenario())));
        slider.setName(lever.key());
        slider.addChangeListener(event -> {
            double at = lever.min() + slider.getValue() * step;
            String text =
                    whole ? String.valueOf(Math.round(at)) : String.valueOf(Math.round(at * TICKS) / (double) TICKS);
            value.setText(shown(lever, text));
            if (!slider.getValueIsAdjusting()
                    && slider.getValue() != position(lever, step, lever.in(run.scenario()))
                    && !move(lever, text)) {
                slider.setValue(position(lever, step, lever.in(run.scenario())));
            }
        });
        controls.add(() -> slider.setValue(position(lever, step, lever.in(run.scenario()))));
        return slider;
    }

    private static int position(Lever lever, double step, String text) {
        return (int) Math.round((Double.parseDouble(text) - lever.min()) / step);
    }

    /** Moves a lever; one that cannot be so is left where it was, and the reason is told. */
    private boolean move(Lever lever, String value) {
        try {
            run.move(Map.of(lever.key(), value));
            updateInspector();
            return true;
        } catch (ScenarioException | NoVeilederLeftException | IllegalArgumentException e) {
            moved.setText(e.getMessage());
            return false;
        }
    }

    private void save() {
        Path file = Saving.ask(this, run.written().name() + "-moved.yaml", words, run::save);
        if (file != null) {
            moved.setText(words.text("gui.levers.saved", file));
        }
    }

    /** Shows where levers stand; a run that begins anew has them as written again. */
    @Override
    public void updateInspector() {
        if (shown != run.scenario()) {
            shown = run.scenario();
            controls.forEach(Runnable::run);
            String changes = run.changes();
            moved.setText(changes.isEmpty() ? words.text("gui.levers.none") : changes);
        }
    }
}
