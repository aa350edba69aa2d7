package org.inklusim.report;

import org.inklusim.scenario.Title;

/**
 * A scenario as readers know it.
 *
 * @param name short name
 * @param title title in both languages; null or with null texts where the file gives none
 */
public record Named(String name, Title title) {
    /** The title in a language; empty where there is none. */
    public String title(Language language) {
        String text = title == null ? null : language == Language.NB ? title.nb() : title.en();
        return text == null ? "" : text;
    }
}
