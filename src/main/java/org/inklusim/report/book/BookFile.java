package org.inklusim.report.book;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.LocalDateTime;
import java.util.Collections;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import java.util.zip.ZipOutputStream;
import org.dhatim.fastexcel.Workbook;

/** Writes a workbook without the time it was written, so that the same content gives the same file. */
final class BookFile {
    /** What spreadsheet programs themselves write in the archive. */
    private static final LocalDateTime NO_TIME = LocalDateTime.of(1980, 1, 1, 0, 0);

    private static final String PROPERTIES = "docProps/core.xml";
    private static final String CREATED = "<dcterms:created.*?</dcterms:created>";

    private BookFile() {}

    /** Puts the sheets into a workbook. */
    interface Content {
        void write(Workbook book) throws IOException;
    }

    /**
     * Writes the file.
     *
     * @param file where; must not exist
     */
    static void write(Path file, Content content) throws IOException {
        Path timed = Files.createTempFile(file.toAbsolutePath().getParent(), ".", ".xlsx");
        try {
            try (OutputStream out = Files.newOutputStream(timed);
                    var book = new Workbook(out, "inklusim", null)) {
                content.write(book);
            }
            try (var from = new ZipFile(timed.toFile());
                    var to = new ZipOutputStream(Files.newOutputStream(file, StandardOpenOption.CREATE_NEW))) {
                withoutTime(from, to);
            }
        } finally {
            Files.delete(timed);
        }
    }

    private static void withoutTime(ZipFile from, ZipOutputStream to) throws IOException {
        for (ZipEntry entry : Collections.list(from.entries())) {
            var same = new ZipEntry(entry.getName());
            same.setTimeLocal(NO_TIME);
            to.putNextEntry(same);
            try (InputStream in = from.getInputStream(entry)) {
                if (entry.getName().equals(PROPERTIES)) {
                    String text = new String(in.readAllBytes(), StandardCharsets.UTF_8);
                    to.write(text.replaceFirst(CREATED, "").getBytes(StandardCharsets.UTF_8));
                } else {
                    in.transferTo(to);
                }
            }
            to.closeEntry();
        }
    }
}
