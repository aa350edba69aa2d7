package org.inklusim.observe;

import java.util.List;
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

    /** Those of which every run tells, in the order of files. */
    static final List<Group> MAIN = List.of(
            new Group(ALL, course -> true),
            new Group("arrivals", Course::arrival),
            new Group(CLOSE_CASE, Course::closeCase),
            new Group(REST, course -> !course.closeCase()));
}
