package org.inklusim.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import org.inklusim.report.Messages;

/** Makes a report of what is stored in a folder. */
interface Reporting {
    /**
     * @param from folder with tables and manifest
     * @param into where report, figures and workbook are put; holds none of them
     * @param words the language
     * @param err is told when there are no pictures
     */
    void write(Path from, Path into, Messages words, PrintWriter err) throws IOException;
}
