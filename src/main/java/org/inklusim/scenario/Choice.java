package org.inklusim.scenario;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** A key that holds one of a few names, or else the path of a file, as seen from the file that says it. */
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.RECORD_COMPONENT)
public @interface Choice {
    /** The names. */
    String[] value();

    /** Whether a list of whole numbers may stand here too. */
    boolean list() default false;

    /** What the file is, in words: {@code a file with one size a line}. */
    String file();
}
