package org.inklusim.scenario;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** A map whose keys come from a list of names. */
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.RECORD_COMPONENT)
public @interface Named {
    Names value();

    /** The lists of names. */
    enum Names {
        MECHANISMS,
        MEASURES,
        PARAMETERS
    }
}
