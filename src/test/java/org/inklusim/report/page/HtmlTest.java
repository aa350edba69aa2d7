package org.inklusim.report.page;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class HtmlTest {
    @Test
    void textAndAttributesAreEscaped() {
        String html = new Html()
                .open("a", "title", "\"><b>&'")
                .text("<b>\"&\"</b>\u0000\ud800")
                .close("a")
                .toString();
        assertThat(html)
                .isEqualTo("<a title=\"&quot;&gt;&lt;b&gt;&amp;&#39;\">"
                        + "&lt;b&gt;&quot;&amp;&quot;&lt;/b&gt;\uFFFD\uFFFD</a>");
    }

    @Test
    void lettersOfAllKindsStay() {
        assertThat(Html.escaped("æøå – 👍\n\t")).isEqualTo("æøå – 👍\n\t");
    }
}
