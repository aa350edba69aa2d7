package org.inklusim.gui;

import java.awt.BorderLayout;
import java.awt.GridBagConstraints;
import java.awt.GridBagLayout;
import java.awt.Insets;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Map;
import javax.swing.JButton;
import javax.swing.JComboBox;
import javax.swing.JComponent;
import javax.swing.JFileChooser;
import javax.swing.JLabel;
import javax.swing.JPanel;
import javax.swing.JScrollPane;
import javax.swing.JSlider;
import javax.swing.JTextArea;
import org.inklusim.experiment.NoVeilederLeftException;
import org.inklusim.report.Messages;
import org.inklusim.report.NumberText;
import org.inklusim.scenario.Lever;
import org.inklusim.scenario.ScenarioException;
import sim.portrayal.Inspector;

/** The policy levers as sliders and lists. What is moved holds from the next week and is written down as a reform. */
final class LeversInspector extends Inspector {
    private static final long serialVersionUID = 1L;
    private static final int TICKS = 100;

    private final transient LiveRun run;
    private final transient Messages words;
    private final transient NumberText numbers;
    private final JTextArea moved = new JTextArea(6, 30);
    private final JPanel rows = new JPanel(new GridBagLayout());

    LeversInspector(LiveRun run, Messages words) {
        this.run = run;
        this.words = words;
        numbers = new NumberText(words.language());
        setLayout(new BorderLayout());
        Lever.movable().forEach(this::row);
        add(new JScrollPane(rows), BorderLayout.CENTER);
        JPanel below = new JPanel(new BorderLayout());
        moved.setEditable(false);
        below.add(new JScrollPane(moved), BorderLayout.CENTER);
        JButton save = new JButton(words.text("gui.levers.save"));
        save.setName("save");
        save.addActionListener(event -> save());
        below.add(save, BorderLayout.SOUTH);
        add(below, BorderLayout.SOUTH);
        setVolatile(true);
        updateInspector();
    }

    private void row(Lever lever) {
        GridBagConstraints at = new GridBagConstraints();
        at.insets = new Insets(1, 4, 1, 4);
        at.anchor = GridBagConstraints.WEST;
        at.fill = GridBagConstraints.HORIZONTAL;
        JLabel name = new JLabel(lever.key());
        name.setToolTipText(lever.doc());
        rows.add(name, at);
        JLabel value = new JLabel(shown(lever, lever.in(run.scenario())));
        at.weightx = 1;
        rows.add(lever.kind() == Lever.Kind.CHOICE ? list(lever) : slider(lever, value), at);
        at.weightx = 0;
        at.gridwidth = GridBagConstraints.REMAINDER;
        rows.add(lever.kind() == Lever.Kind.CHOICE ? new JLabel() : value, at);
    }

    private String shown(Lever lever, String text) {
        return lever.kind() == Lever.Kind.CHOICE
                ? text
                : numbers.plain(Double.parseDouble(text), lever.kind() == Lever.Kind.WHOLE ? 0 : 2);
    }

    private JComponent list(Lever lever) {
        JComboBox<String> box = new JComboBox<>(lever.choices().toArray(String[]::new));
        box.setName(lever.key());
        box.setSelectedItem(lever.in(run.scenario()));
        box.addActionListener(event -> {
            String chosen = (String) box.getSelectedItem();
            if (!lever.in(run.scenario()).equals(chosen) && !move(lever, chosen)) {
                box.setSelectedItem(lever.in(run.scenario()));
            }
        });
        return box;
    }

    private JComponent slider(Lever lever, JLabel value) {
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
        JFileChooser chooser = new JFileChooser(Path.of("").toAbsolutePath().toFile());
        chooser.setSelectedFile(Path.of(run.written().name() + "-moved.yaml").toFile());
        if (chooser.showSaveDialog(this) == JFileChooser.APPROVE_OPTION) {
            Path file = chooser.getSelectedFile().toPath();
            try {
                run.save(file);
                moved.setText(words.text("gui.levers.saved", file));
            } catch (IOException e) {
                moved.setText(words.text("gui.levers.unsaved", file, e.getMessage()));
            }
        }
    }

    @Override
    public void updateInspector() {
        String changes = run.changes();
        moved.setText(changes.isEmpty() ? words.text("gui.levers.none") : changes);
    }
}
