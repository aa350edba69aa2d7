package org.inklusim.report;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The order in which readers meet outcomes: the main one, then people, practice and costs. */
public final class OutcomeOrder {
    /** The main outcome. */
    public static final String MAIN = "sustained_job_26w";

    private static final Map<String, List<String>> SECTIONS = sections();

    private OutcomeOrder() {}

    private static Map<String, List<String>> sections() {
        Map<String, List<String>> sections = new LinkedHashMap<>();
        sections.put("main", List.of(MAIN));
        sections.put(
                "people",
                List.of(
                        "sustained_job_52w",
                        "job_by_52w",
                        "job_by_104w",
                        "unsubsidised_job_at_52w",
                        "unsubsidised_job_at_104w",
                        "any_competitive_work_at_52w",
                        "job_starts",
                        "self_found_job_share",
                        "days_employed_104w",
                        "earnings_104w_nok",
                        "education_starts",
                        "disability_pension_by_104w",
                        "left_system",
                        "bruker_trust",
                        "bruker_motivation",
                        "bruker_satisfied",
                        "displaced_others"));
        sections.put(
                "practice",
                List.of(
                        "workplace_placements",
                        "workplace_dropout_rate",
                        "placement_to_hire_rate",
                        "employer_willingness",
                        "employer_yes_share",
                        "aik",
                        "employer_response_days",
                        "contact_interval_weeks",
                        "measure_wait_weeks",
                        "share_waiting",
                        "share_in_avklaring",
                        "share_in_arbeidstrening",
                        "share_in_sheltered_practice",
                        "share_in_oppfolging",
                        "share_in_lonnstilskudd",
                        "share_in_amo",
                        "share_in_vocational_training",
                        "share_in_higher_education",
                        "close_cases_per_veileder",
                        "close_cases_per_100_brukere",
                        "veileder_changes_per_bruker",
                        "veileder_quits_per_year",
                        "veileder_strain",
                        "nik",
                        "mentor_strain",
                        "hours_deadline_per_week",
                        "hours_record_per_week",
                        "hours_renewal_per_week",
                        "hours_call_per_week",
                        "hours_contact_per_week",
                        "hours_kartlegging_per_week",
                        "hours_clearing_per_week",
                        "hours_employer_per_week",
                        "hours_meeting_per_week",
                        "hours_advice_per_week",
                        "hours_absence_per_week",
                        "hours_unused_per_week"));
        sections.put(
                "costs",
                List.of(
                        "staff_fte",
                        "total_cost_nok",
                        "sustained_jobs",
                        "cost_per_sustained_job_nok",
                        "cost_per_extra_sustained_job_nok",
                        "net_public_cost_per_bruker_nok",
                        "net_cost_state_per_bruker_nok",
                        "net_cost_municipality_per_bruker_nok",
                        "net_cost_employer_per_bruker_nok",
                        "pension_after_horizon_per_bruker_nok"));
        return sections;
    }

    /**
     * Sorts outcomes into sections; those no section knows come last, in a section {@code other}, as they were given.
     *
     * @param outcomes ids, each once or more often
     * @return ids by section, in the order of reading; sections without any are left out
     */
    public static Map<String, List<String>> sort(Collection<String> outcomes) {
        Set<String> left = new LinkedHashSet<>(outcomes);
        Map<String, List<String>> sorted = new LinkedHashMap<>();
        SECTIONS.forEach((section, ids) -> {
            List<String> here = new ArrayList<>(ids);
            here.removeIf(id -> !left.remove(id));
            if (!here.isEmpty()) {
                sorted.put(section, here);
            }
        });
        if (!left.isEmpty()) {
            sorted.put("other", List.copyOf(left));
        }
        return sorted;
    }
}
