package org.inklusim.scenario;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NearestTest {
    @ParameterizedTest
    @CsvSource({
        "size,size,0",
        "size,sise,1",
        "size,siez,1",
        "size,sizes,1",
        "size,ize,1",
        "'',abc,3",
        "kitten,sitting,3",
        "ca,abc,3",
        "hybrid,hybird,1",
        "a b,ab,1"
    })
    void countsSlips(String a, String b, int slips) {
        assertThat(Nearest.distance(a, b)).isEqualTo(slips);
        assertThat(Nearest.distance(b, a)).isEqualTo(slips);
    }

    @Test
    void findsTheNearestOrNone() {
        List<String> words = List.of("standard", "hybrid", "jobbspesialist");
        assertThat(Nearest.of("hybird", words)).contains("hybrid");
        assertThat(Nearest.of("STANDARD", words)).contains("standard");
        assertThat(Nearest.of("jobspesialist", words)).contains("jobbspesialist");
        assertThat(Nearest.of("x", words)).isEmpty();
        assertThat(Nearest.of("", words)).isEmpty();
        assertThat(Nearest.of("no", List.of("on"))).contains("on");
        assertThat(Nearest.of("zz", List.of("on"))).isEmpty();
        assertThat(Nearest.of("sise", List.of("side", "size"))).contains("side");
    }
}
