package org.inklusim.gui;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.geom.Point2D;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.inklusim.model.agent.Bruker;
import org.inklusim.model.agent.Society;
import org.inklusim.report.Language;
import org.inklusim.report.Messages;
import org.junit.jupiter.api.Test;

class OfficeMapTest {
    private final LiveRun run = Live.run("portfolio.size=40");
    private final OfficeMap map = new OfficeMap(0);

    private Society society() {
        return run.model().week().society();
    }

    @Test
    void everybodyInAPortfolioHasAPlaceOfTheirOwn() {
        run.model().runWeeks(8);
        map.settle(society());
        List<Point2D> places = society().brukere().stream()
                .filter(bruker -> bruker.state().inPortfolio())
                .map(map::of)
                .toList();
        assertThat(places).doesNotContainNull().doesNotHaveDuplicates();
        assertThat(places).allSatisfy(at -> {
            assertThat(at.getX()).isBetween(0.0, OfficeMap.EMPLOYERS_FROM);
            assertThat(at.getY()).isBetween(0.0, OfficeMap.HEIGHT);
        });
        assertThat(society().brukere())
                .filteredOn(bruker -> !bruker.state().inPortfolio())
                .isNotEmpty()
                .allMatch(bruker -> map.of(bruker) == null);
        assertThat(map.workplaces().employers()).hasSize(80);
        assertThat(map.workplaces().employer(79).getY()).isLessThan(OfficeMap.HEIGHT);
    }

    @Test
    void whoStaysWithTheVeilederStaysInPlace() {
        Map<Long, Integer> veiledere = new HashMap<>();
        Map<Long, Point2D> places = new HashMap<>();
        map.settle(society());
        for (Bruker bruker : society().brukere()) {
            if (map.of(bruker) != null) {
                veiledere.put(bruker.id(), bruker.veileder.id());
                places.put(bruker.id(), map.of(bruker));
            }
        }
        double dot = map.dot();
        run.model().runWeeks(1);
        map.settle(society());
        assertThat(map.dot()).isEqualTo(dot);
        assertThat(society().brukere())
                .filteredOn(bruker -> bruker.veileder != null
                        && Integer.valueOf(bruker.veileder.id()).equals(veiledere.get(bruker.id())))
                .hasSizeGreaterThan(150)
                .allSatisfy(bruker -> assertThat(map.of(bruker).distance(places.get(bruker.id())))
                        .isLessThan(3 * dot));
    }

    @Test
    void aClickFindsWhoIsDrawnThere() {
        Messages words = Messages.in(Language.EN);
        View view = new View();
        Desk desk = new Desk(run, view, words);
        OfficePortrayal portrayal = new OfficePortrayal(run, map, view, words, desk);
        map.settle(society());
        Bruker bruker = society().brukere().stream()
                .filter(each -> map.of(each) != null)
                .findFirst()
                .orElseThrow();
        Point2D at = map.of(bruker);
        assertThat(portrayal.nearest(at.getX() + 1, at.getY())).isSameAs(bruker);
        Point2D post = map.of(bruker.veileder);
        assertThat(portrayal.nearest(post.getX(), post.getY())).isSameAs(bruker.veileder);
        Point2D employer = map.workplaces().employer(3);
        assertThat(portrayal.nearest(employer.getX(), employer.getY()))
                .isSameAs(map.workplaces().employers().get(3));
        assertThat(portrayal.nearest(2, 2)).isNull();
    }
}
