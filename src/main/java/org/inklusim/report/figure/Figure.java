package org.inklusim.report.figure;

import java.awt.Graphics2D;
import java.util.function.Consumer;

/**
 * Something that can be drawn, with its words.
 *
 * @param id name of its files
 * @param title heading in a few words
 * @param caption what is seen, in which unit, over how many replicates, and how to read it
 * @param alt what is there to be seen, for those who do not see it
 * @param width in pixels
 * @param height in pixels
 * @param drawing draws it on white paper of this size
 */
public record Figure(
        String id, String title, String caption, String alt, int width, int height, Consumer<Graphics2D> drawing) {}
