package org.inklusim.gui;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Path;
import javax.imageio.ImageIO;
import javax.imageio.ImageReader;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FilmTest {
    @TempDir
    Path folder;

    @Test
    void everyFrameIsInTheFile() throws IOException {
        Film film = new Film();
        film.begin();
        for (int i = 0; i < 5; i++) {
            BufferedImage frame = new BufferedImage(40, 30, BufferedImage.TYPE_INT_RGB);
            frame.setRGB(i, 0, 0xFFFFFF);
            film.take(frame);
        }
        Path file = folder.resolve("film.gif");
        film.save(file);
        assertThat(film.running()).isFalse();
        film.close();
        ImageReader reader = ImageIO.getImageReadersBySuffix("gif").next();
        try (var in = ImageIO.createImageInputStream(file.toFile())) {
            reader.setInput(in);
            assertThat(reader.getNumImages(true)).isEqualTo(5);
            assertThat(reader.read(4).getRGB(4, 0) & 0xFF).isGreaterThan(0xF0);
            assertThat(reader.read(4).getRGB(3, 0) & 0xFF).isLessThan(0x10);
        }
    }

    @Test
    void anEmptyFilmIsNotWritten() throws IOException {
        Film film = new Film();
        film.begin();
        assertThatThrownBy(() -> film.save(folder.resolve("none.gif")))
                .isInstanceOf(IOException.class)
                .hasMessageContaining("no week");
        film.close();
        assertThat(folder).isEmptyDirectory();
    }
}
