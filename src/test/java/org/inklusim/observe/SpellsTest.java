package org.inklusim.observe;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.inklusim.model.TestSociety;
import org.inklusim.model.agent.Bruker;
import org.inklusim.model.agent.State;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What outcomes count, on courses written by hand as "wait 51, work 26"; the last state lasts to the horizon. */
class SpellsTest {
    private static final int LONG = 208;
    private static final Map<String, State> STATES = Map.of(
            "wait", State.WAITING,
            "part", State.PART_TIME,
            "work", State.WORK,
            "subsidy", State.SUBSIDISED,
            "school", State.EDUCATION,
            "pension", State.DISABILITY,
            "left", State.LEFT);

    private static Course course(int first, int weeks, String start, String pieces) {
        TestSociety test = TestSociety.of();
        test.veileder();
        Bruker bruker = test.bruker();
        bruker.placement.jobSince = first - 1;
        test.society.move(bruker, STATES.get(start), first - 1);
        Course course = new Course(bruker, first, weeks);
        int week = first;
        for (String piece : (pieces + ", " + pieces.replaceAll(".*, ", "").replaceAll(" .*", " 999")).split(", ")) {
            String[] parts = piece.split(" ");
            for (int left = Integer.parseInt(parts[1]); left > 0 && week <= weeks; left--) {
                test.society.move(bruker, STATES.get(parts[0]), week);
                course.record(week++);
            }
        }
        return course;
    }

    /** What a course gives an outcome in a run of so many weeks; NaN where it is not counted at all. */
    private static double value(String outcome, Course course, int weeks) {
        Ratio ratio = new Ratio();
        PersonOutcome.ALL.stream()
                .filter(entry -> entry.id().equals(outcome))
                .findFirst()
                .orElseThrow()
                .share()
                .add(course, weeks, ratio);
        return ratio.value();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "sustained_job_26w | wait | wait 51, work 26, wait 1 | 1",
                "sustained_job_26w | wait | wait 51, work 25, wait 1 | 0",
                "sustained_job_26w | wait | wait 52, work 26, wait 1 | 0",
                "sustained_job_26w | wait | work 10, wait 1, part 20, work 6, wait 1 | 1",
                "sustained_job_26w | wait | work 25, wait 1, work 25, wait 1 | 0",
                "sustained_job_26w | wait | subsidy 40, wait 1 | 0",
                "sustained_job_26w | part | part 9, work 90 | 0",
                "sustained_job_26w | part | part 9, wait 1, work 90 | 1",
                "sustained_job_52w | wait | wait 51, part 52, wait 1 | 1",
                "sustained_job_52w | wait | wait 51, part 51, wait 1 | 0",
                "job_by_52w | wait | wait 51, work 1, left 1 | 1",
                "job_by_52w | wait | wait 52, work 90 | 0",
                "job_by_52w | wait | wait 2, school 9, wait 1, work 90 | 0",
                "job_by_52w | wait | wait 9, subsidy 9, part 1, wait 1 | 1",
                "job_by_52w | part | part 60, wait 9 | 0",
                "job_by_52w | part | part 9, wait 9, work 9 | 1",
                "job_by_104w | wait | wait 103, work 9 | 1",
                "job_by_104w | wait | wait 104, work 9 | 0",
                "unsubsidised_job_at_52w | wait | wait 52, part 1, wait 1 | 1",
                "unsubsidised_job_at_52w | wait | work 52, wait 1 | 0",
                "unsubsidised_job_at_52w | wait | wait 20, subsidy 60 | 0",
                "any_competitive_work_at_52w | wait | wait 20, subsidy 60 | 1",
                "unsubsidised_job_at_104w | wait | wait 104, work 1, wait 1 | 1",
                "disability_pension_by_104w | wait | wait 103, pension 9 | 1",
                "disability_pension_by_104w | wait | wait 104, pension 9 | 0",
                "disability_pension_by_104w | wait | work 9, wait 9, pension 9 | 0",
                "days_employed_104w | wait | wait 100, work 99 | 28"
            })
    void countsWhatTheDictionarySays(String outcome, String start, String pieces, double expected) {
        for (int first : new int[] {1, 40}) {
            assertThat(value(outcome, course(first, LONG, start, pieces), LONG))
                    .as("index week %s", first)
                    .isEqualTo(expected);
        }
    }

    @ParameterizedTest
    @CsvSource({
        "sustained_job_26w, 76",
        "sustained_job_52w, 102",
        "job_by_52w, 51",
        "job_by_104w, 103",
        "unsubsidised_job_at_52w, 52",
        "any_competitive_work_at_52w, 52",
        "unsubsidised_job_at_104w, 104",
        "days_employed_104w, 103",
        "earnings_104w_nok, 103",
        "disability_pension_by_104w, 103"
    })
    void onlyThoseCountWhoseWholeWindowIsSeen(String outcome, int last) {
        for (int first : new int[] {1, 40}) {
            assertThat(value(outcome, course(first, first + last, "wait", "wait 1"), first + last))
                    .isZero();
            assertThat(value(outcome, course(first, first + last - 1, "wait", "wait 1"), first + last - 1))
                    .isNaN();
        }
    }

    @Test
    void whoIsOutsidePortfoliosAtTheStartHasNoIndexWeek() {
        assertThat(value("job_by_52w", course(1, LONG, "work", "work 9, wait 9, work 9"), LONG))
                .isNaN();
        assertThat(value("share_waiting", course(1, 20, "work", "work 9, wait 9, work 9"), 20))
                .isEqualTo(1);
    }

    @Test
    void aJobReachesHalfAYearOnceWheneverItBegan() {
        assertThat(course(1, LONG, "wait", "work 25, wait 1, part 20, work 40, wait 1, work 26, wait 9").longJobs)
                .isEqualTo(2);
        assertThat(course(1, LONG, "part", "part 24, wait 1").longJobs).isZero();
        assertThat(course(1, LONG, "part", "part 25, wait 1").longJobs).isEqualTo(1);
    }
}
