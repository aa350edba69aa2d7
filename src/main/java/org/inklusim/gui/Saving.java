package org.inklusim.gui;

import java.awt.Component;
import java.io.File;
import java.io.IOException;
import java.nio.file.Path;
import javax.swing.JFileChooser;
import javax.swing.JOptionPane;
import org.inklusim.report.Messages;

/** Asks where to save something, never overwrites without asking, and says when it could not be done. */
final class Saving {
    private Saving() {}

    /** Writes a file. */
    interface Writing {
        void to(Path file) throws IOException;
    }

    /** Asks and writes; null where nothing was. */
    static Path ask(Component parent, String name, Messages words, Writing writing) {
        JFileChooser chooser = new JFileChooser(Path.of("").toAbsolutePath().toFile());
        chooser.setSelectedFile(new File(name));
        if (chooser.showSaveDialog(parent) != JFileChooser.APPROVE_OPTION) {
            return null;
        }
        File file = chooser.getSelectedFile();
        if (file.exists()
                && JOptionPane.showConfirmDialog(
                                parent, words.text("gui.replace", file), "inklusim", JOptionPane.YES_NO_OPTION)
                        != JOptionPane.YES_OPTION) {
            return null;
        }
        try {
            writing.to(file.toPath());
            return file.toPath();
        } catch (IOException e) {
            failed(parent, file.toString(), words, e);
            return null;
        }
    }

    /** Says that a file could not be written. */
    static void failed(Component parent, String file, Messages words, IOException e) {
        JOptionPane.showMessageDialog(
                parent, words.text("gui.unsaved", file, e.getMessage()), "inklusim", JOptionPane.ERROR_MESSAGE);
    }
}
