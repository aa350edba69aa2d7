package org.inklusim.scenario;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** Shorter ways to write a record of a {@linkplain RecordFile record file}. */
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.TYPE)
public @interface Shorthand {
    /** The key that a list alone stands for. */
    String list();

    /** The word that stands for a record of which nothing is given. */
    String word();
}
