package org.inklusim.cli;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.inklusim.experiment.PhaseTimes;
import org.inklusim.model.ParameterReads;
import org.inklusim.model.Phase;
import org.inklusim.report.Paragraph;
import org.inklusim.scenario.Defaults;
import org.inklusim.scenario.Mechanism;
import org.inklusim.scenario.MechanismCatalogue;
import picocli.CommandLine.Command;

/** Prints the catalogue of mechanisms, with the phases of the week in which each acts and the parameters it reads. */
@Command(name = "mechanisms", description = "Every mechanism of the catalogue, and whether this version has it.")
final class DescribeMechanismsCommand extends Description<DescribeMechanismsCommand.Found> {
    record Found(List<Mechanism> all, List<Phase> plan, ParameterReads reads) {}

    @Override
    Found look() {
        return new Found(
                MechanismCatalogue.shipped().all(), PhaseTimes.plan(Defaults.scenario()), ParameterReads.record());
    }

    @Override
    List<String> lines(Found found, int width) {
        List<Mechanism> all = found.all();
        TextTable table = new TextTable(width, "id", "kind", "here", "default", "name");
        all.forEach(mechanism -> table.row(
                mechanism.id(),
                kind(mechanism),
                mechanism.built() ? "yes" : "no",
                byDefault(mechanism).isEmpty() ? "-" : byDefault(mechanism),
                mechanism.name()));
        List<List<String>> heads = table.blocks();
        List<String> lines = new ArrayList<>(heads.get(0));
        for (int i = 0; i < all.size(); i++) {
            Mechanism mechanism = all.get(i);
            List<String> phases = phases(mechanism, found.plan());
            lines.addAll(heads.get(i + 1));
            String acts = phases.isEmpty() ? "" : "Acts in: " + String.join(", ", phases) + ". ";
            lines.addAll(TextTable.below(acts + "Source: " + mechanism.source() + ".", width));
            List<String> parameters = found.reads().of(mechanism.id());
            if (!parameters.isEmpty()) {
                lines.addAll(TextTable.below("Parameters: " + String.join(", ", parameters) + ".", width));
            }
        }
        long built = all.stream().filter(Mechanism::built).count();
        lines.add("");
        lines.addAll(Paragraph.wrap(
                built + " of " + all.size() + " are here, in this version. Switchable ones are switched off with, say,"
                        + " mechanisms: {A5: off}; structural ones are the frame and have no switch. What is emergent follows"
                        + " from the others and has no code of its own. Parameters are those that a mechanism reads"
                        + " (./inklusim describe parameters tells more of each); "
                        + found.reads().others().size()
                        + " more are no mechanism's.",
                width,
                0));
        return lines;
    }

    /** Whether a scenario that says nothing of it has it; empty where there is nothing to switch. */
    private static String byDefault(Mechanism mechanism) {
        if (!mechanism.built() || mechanism.kind() != Mechanism.Kind.SWITCHABLE) {
            return "";
        }
        return Defaults.scenario().on(mechanism.id()) ? "on" : "off";
    }

    private static List<String> phases(Mechanism mechanism, List<Phase> plan) {
        return plan.stream()
                .filter(phase -> phase.ids().contains(mechanism.id()))
                .map(Phase::name)
                .toList();
    }

    private static String kind(Mechanism mechanism) {
        return mechanism.kind().name().toLowerCase(Locale.ROOT);
    }

    @Override
    Object json(Found found) {
        return found.all().stream()
                .map(mechanism -> fields(mechanism, found.plan(), found.reads()))
                .toList();
    }

    private static Map<String, Object> fields(Mechanism mechanism, List<Phase> plan, ParameterReads reads) {
        Map<String, Object> fields = new LinkedHashMap<>();
        fields.put("id", mechanism.id());
        fields.put("name", mechanism.name());
        fields.put("kind", kind(mechanism));
        fields.put("in_this_version", mechanism.built());
        fields.put("default", byDefault(mechanism).isEmpty() ? null : byDefault(mechanism));
        fields.put("phases", phases(mechanism, plan));
        fields.put("parameters", reads.of(mechanism.id()));
        fields.put("source", mechanism.source());
        return fields;
    }
}
