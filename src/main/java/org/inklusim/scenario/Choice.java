package org.inklusim.scenario;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** A key that holds one of a few names, or else a path to a file, relative to the file that says it. */
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.RECORD_COMPONENT)
public @interface Choice {
    /** The names. */
    String[] value();

    /** What the file is, in words: {@code a file with one size a line}. */
    String file();
}
