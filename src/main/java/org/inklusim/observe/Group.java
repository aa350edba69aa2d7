package org.inklusim.observe;

import java.util.function.Predicate;

/**
 * Persons over whom an outcome is summed.
 *
 * @param id name in files
 * @param member who belongs
 */
record Group(String id, Predicate<Course> member) {
    static final String ALL = "all";
    static final String CLOSE_CASE = "close_case";
    static final String REST = "rest";

    static Group all() {
        return new Group(ALL, course -> true);
    }

    static Group arrivals() {
        return new Group("arrivals", Course::arrival);
    }

    static Group closeCase() {
        return new Group(CLOSE_CASE, Course::closeCase);
    }

    static Group rest() {
        return new Group(REST, course -> !course.closeCase());
    }
}
