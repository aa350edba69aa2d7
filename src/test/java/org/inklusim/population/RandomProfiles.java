package org.inklusim.population;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.function.Function;
import org.inklusim.population.EmployerFigures.IndustryFigures;
import org.inklusim.population.EmployerFigures.WageMoney;
import org.inklusim.population.Profile.AgeFigures;
import org.inklusim.population.Profile.Band;
import org.inklusim.population.Profile.BenefitFigures;
import org.inklusim.population.Profile.EducationFigures;
import org.inklusim.population.Profile.Level;
import org.inklusim.population.Profile.NeedFigures;
import org.inklusim.scenario.Grade;

/** Profiles of all kinds, extreme ones among them. */
final class RandomProfiles {
    private final SplittableRandom random;

    RandomProfiles(long seed) {
        random = new SplittableRandom(seed);
    }

    Profile next() {
        return new Profile(
                "random",
                null,
                null,
                figure(random.nextDouble() * 0.05),
                some(Benefit.class, i -> benefit()),
                new AgeFigures(share(), bands(18, 30, false), bands(30, 67, false)),
                share(),
                share(),
                share(),
                needs(),
                new EducationFigures(some(Education.class, i -> weight()), some(Education.class, i -> weight())),
                level(),
                level(),
                some(Industry.class, i -> weight()),
                new EmployerFigures(
                        some(Industry.class, i -> new IndustryFigures(weight(), share(), inside())),
                        bands(1, 400, true),
                        new WageMoney(share(), figure(random.nextInt(20)), share(), share()),
                        level(),
                        level(),
                        level(),
                        figure(random.nextDouble() * 3)));
    }

    private BenefitFigures benefit() {
        int longest = 1 + random.nextInt(1_000);
        return new BenefitFigures(
                weight(),
                figure(1 + random.nextDouble() * (longest - 1)),
                figure(longest),
                figure(random.nextInt(300)),
                some(Innsatsgruppe.class, i -> weight()));
    }

    private Map<Need, NeedFigures> needs() {
        Map<Need, NeedFigures> needs = new EnumMap<>(Need.class);
        for (Need need : Need.values()) {
            if (need != Need.NONE && random.nextInt(4) > 0) {
                Figure unreduced = random.nextBoolean() ? share() : null;
                needs.put(need, new NeedFigures(share(), null, unreduced, figure(random.nextDouble() * 2)));
            }
        }
        return needs;
    }

    private List<Band> bands(int from, int to, boolean whole) {
        List<Band> bands = new ArrayList<>();
        int start = from;
        while (start < to) {
            int end = Math.min(to, start + 1 + random.nextInt(to - from));
            bands.add(new Band(start, end, weight()));
            start = whole ? end + 1 : end;
        }
        return bands;
    }

    private Level level() {
        return new Level(inside(), figure(random.nextDouble() * 3));
    }

    /** Some of the constants, at least one. */
    private <E extends Enum<E>, V> Map<E, V> some(Class<E> type, Function<Integer, V> value) {
        Map<E, V> map = new EnumMap<>(type);
        E[] all = type.getEnumConstants();
        map.put(all[random.nextInt(all.length)], value.apply(0));
        for (E constant : all) {
            if (random.nextBoolean()) {
                map.put(constant, value.apply(0));
            }
        }
        return map;
    }

    private Figure weight() {
        return figure(0.01 + random.nextDouble() * 10);
    }

    /** Both ends of 0 to 1 among them. */
    private Figure share() {
        return figure(Math.max(0, Math.min(1, random.nextDouble() * 1.4 - 0.2)));
    }

    private Figure inside() {
        return figure(0.01 + 0.98 * random.nextDouble());
    }

    static Figure figure(double value) {
        return new Figure(value, value, value, Grade.ASSUMED, "test", null);
    }
}
