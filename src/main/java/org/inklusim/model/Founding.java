package org.inklusim.model;

import java.util.ArrayList;
import java.util.List;
import org.inklusim.model.agent.Bruker;
import org.inklusim.model.agent.Employer;
import org.inklusim.model.agent.Kontor;
import org.inklusim.model.agent.Society;
import org.inklusim.model.agent.Task;
import org.inklusim.model.agent.Veileder;
import org.inklusim.model.mechanism.NewEmployers;
import org.inklusim.model.mechanism.NewStaff;
import org.inklusim.model.mechanism.Settings;
import org.inklusim.model.mechanism.Week;
import org.inklusim.model.mechanism.YouthTeam;
import org.inklusim.population.BrukerSpec;
import org.inklusim.population.EmployerSpec;
import org.inklusim.population.Industry;
import org.inklusim.population.Inhabitants;
import org.inklusim.population.VeilederSpec;
import org.inklusim.random.KeyedRandom;

/** Makes the first agents from records. */
final class Founding {
    private static final long LAST_CONTACT = KeyedRandom.decision("founding.last_contact");

    private final Inhabitants inhabitants;
    private final Newcomers newcomers;
    private final NewStaff newStaff;
    private final NewEmployers newEmployers;
    private final double employeesPerPlace;
    private final double interval;
    private final double known;
    private final double young;
    private final YouthTeam youth;

    Founding(
            Settings settings,
            Inhabitants inhabitants,
            Newcomers newcomers,
            NewStaff newStaff,
            NewEmployers newEmployers) {
        this.newEmployers = newEmployers;
        this.newStaff = newStaff;
        this.inhabitants = inhabitants;
        this.newcomers = newcomers;
        employeesPerPlace = settings.get("employer.employees_per_place");
        interval = settings.get("contact.standard_weeks");
        young = settings.get("rule.young_age");
        youth = new YouthTeam(settings);
        known = settings.get("kartlegging.known_share");
    }

    /** Fills an empty society with offices, veiledere, employers and the first stock. */
    void found(Week week) {
        Society society = week.society();
        List<EmployerSpec> employers = inhabitants.employers();
        List<VeilederSpec> veiledere = inhabitants.veiledere();
        for (int i = 0; i < inhabitants.offices(); i++) {
            Kontor kontor = new Kontor(i, inhabitants.stock(i));
            for (int k = 0; k < Industry.values().length; k++) {
                kontor.byIndustry.add(new ArrayList<>());
            }
            society.add(kontor);
        }
        for (VeilederSpec spec : veiledere) {
            Veileder veileder = new Veileder(spec, society.kontorer().get(spec.office()), false);
            newStaff.begin(week, veileder);
            society.add(veileder);
        }
        for (EmployerSpec spec : employers) {
            Kontor kontor = society.kontorer().get(spec.office());
            Employer employer = new Employer(spec, kontor, 1 + (int) (spec.employees() / employeesPerPlace));
            society.add(employer);
            newEmployers.begin(week, employer);
            kontor.byIndustry.get(spec.industry().ordinal()).add(employer);
        }
        List<BrukerSpec> stock = inhabitants.stock();
        for (BrukerSpec spec : stock) {
            society.kontorer().get(spec.office()).young += spec.age() < young ? 1 : 0;
        }
        society.kontorer().forEach(youth::appoint);
        for (BrukerSpec spec : stock) {
            settle(week, newcomers.welcome(week, spec));
        }
    }

    /** Somebody of the first stock is known already, and was last met some time within the usual interval. */
    private void settle(Week week, Bruker bruker) {
        bruker.clear(Task.KARTLEGGING);
        bruker.known = known;
        double ago = interval * week.random().uniform(bruker.id(), LAST_CONTACT, 0);
        bruker.lastContact = week.number() - (int) ago;
    }
}
