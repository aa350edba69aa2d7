package org.inklusim.model;

import java.util.ArrayList;
import java.util.List;
import org.inklusim.model.agent.Employer;
import org.inklusim.model.agent.Kontor;
import org.inklusim.model.agent.Society;
import org.inklusim.model.agent.Veileder;
import org.inklusim.model.mechanism.FirstStock;
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

/** Makes the first agents from records. */
final class Founding {
    private final Inhabitants inhabitants;
    private final Newcomers newcomers;
    private final NewStaff newStaff;
    private final NewEmployers newEmployers;
    private final FirstStock firstStock;
    private final double employeesPerPlace;
    private final double young;
    private final YouthTeam youth;

    Founding(
            Settings settings,
            Inhabitants inhabitants,
            Newcomers newcomers,
            NewStaff newStaff,
            NewEmployers newEmployers,
            FirstStock firstStock) {
        this.newEmployers = newEmployers;
        this.firstStock = firstStock;
        this.newStaff = newStaff;
        this.inhabitants = inhabitants;
        this.newcomers = newcomers;
        employeesPerPlace = settings.get("employer.employees_per_place");
        young = settings.get("rule.young_age");
        youth = new YouthTeam(settings);
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
            firstStock.settle(week, newcomers.welcome(week, spec));
        }
    }
}
