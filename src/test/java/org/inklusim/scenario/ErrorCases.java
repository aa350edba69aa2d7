package org.inklusim.scenario;

import static org.inklusim.scenario.ErrorCase.bytes;
import static org.inklusim.scenario.ErrorCase.file;
import static org.inklusim.scenario.ErrorCase.sets;

import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.stream.Stream;

/** What users may get wrong, one of each. */
final class ErrorCases {
    private ErrorCases() {}

    static List<ErrorCase> all() {
        return Stream.of(keys(), numbers(), words(), files(), yaml(), rules(), changes(), assignments())
                .flatMap(List::stream)
                .toList();
    }

    static List<ErrorCase> keys() {
        return List.of(
                file("unknown key", "portfolios: {size: 30}\n"),
                file("unknown key, nothing near", "xyzzy: 1\n"),
                file("nearly extends", "extend: standard.yaml\n"),
                file("unknown key inside", "practice:\n  hybrid: {cases: 3, selectby: need}\n"),
                file("key on the wrong level", "size: 30\n"),
                file("key with its path in one word", "portfolio_size: 30\n"),
                file("key with dots", "portfolio.size: 30\n"),
                file("component that is no key", "portfolio: {sizes: [30]}\n"),
                file("key in camel case", "horizon: {burnIn: 10}\n"),
                file("duplicate key", "name: my\nportfolio: {size: 30}\nname: other\n"),
                file("duplicate key inside", "portfolio:\n  size: 30\n  size: 40\n"),
                file("duplicate key by quotes", "name: my\n\"name\": other\n"),
                file("merge key", "a: &a {size: 30}\nportfolio: {<<: *a}\n"),
                file("list as key", "? [a, b]\n: 1\n"));
    }

    static List<ErrorCase> numbers() {
        return List.of(
                file("text for a whole number", "portfolio: {size: many}\n"),
                file("quoted number", "portfolio: {size: \"60\"}\n"),
                file("fraction for a whole number", "portfolio: {size: 30.5}\n"),
                file("whole number with a point", "portfolio: {size: 30.0}\n"),
                file("map for a number", "portfolio: {size: {value: 30}}\n"),
                file("list for a number", "portfolio: {size: [30]}\n"),
                file("nothing for a number", "portfolio:\n  size:\n"),
                file("truth value for a number", "portfolio: {size: on}\n"),
                file("above the range", "portfolio: {size: 1001}\n"),
                file("below the range", "mentor: {hours_per_week: -1}\n"),
                file("beyond every integer", "population: {brukere: 99999999999999999999}\n"),
                file("beyond every double", "labour_market: {vacancies: 1e999}\n"),
                file("leading zero", "portfolio: {size: 007}\n"),
                file("leading zero before a point", "office: {spread: 00.5}\n"),
                file("octal", "portfolio: {size: 0o17}\n"),
                file("hexadecimal", "portfolio: {size: 0x10}\n"),
                file("binary digits", "portfolio: {size: 0b11}\n"),
                file("underscore in a number", "population: {brukere: 1_000}\n"),
                file("blank in a number", "population: {brukere: 10 000}\n"),
                file("decimal comma", "office:\n  spread: 0,5\n"),
                file("percent", "contact: {digital_share: 40 %}\n"),
                file("number without digit before the point", "office: {spread: .5}\n"),
                file("plus sign", "portfolio: {size: +60}\n"),
                file("colons", "portfolio: {size: 1:30}\n"),
                file("infinity", "labour_market: {vacancies: .inf}\n"),
                file("not a number", "labour_market: {vacancies: .NaN}\n"));
    }

    static List<ErrorCase> words() {
        return List.of(
                file("bad enum", "practice: {kind: hybird}\n"),
                file("enum in capitals", "mentor: {policy: NONE}\n"),
                file("enum with a hyphen", "practice: {jobbspesialist: {staff: from-veiledere}}\n"),
                file("list for an enum", "practice: {kind: [hybrid]}\n"),
                file("yes for on", "labour_market: {season: yes}\n"),
                file("quoted truth value", "labour_market: {season: \"on\"}\n"),
                file("number for text", "title: {en: 2024}\n"),
                file("word that YAML takes for a truth value", "title: {nb: no}\n"),
                file("empty text", "title: {nb: \"\"}\n"),
                file("text for a title", "title: My own\n"),
                file("name outside the pattern", "name: My scenario\n"),
                file("name that is too long", "name: " + "a".repeat(65) + "\n"),
                file("name that is a number", "name: 2024\n"),
                file("text for a map", "portfolio: 30\n"),
                file("nothing for a map", "portfolio:\n"),
                file("unknown profile", "population: {profile: nav-2032}\n"),
                file("unknown path of the labour market", "labour_market: {path: down-turn}\n"),
                file("path of the labour market in a file without columns", "labour_market: {path: slump.csv}\n")
                        .and("slump.csv", "1,0.5\n"),
                file("path with semicolons", "labour_market: {path: slump.csv}\n")
                        .and("slump.csv", "week;vacancies\n1;0,5\n"),
                file("path with columns in another order", "labour_market: {path: slump.csv}\n")
                        .and("slump.csv", "vacancies,week\n0.5,1\n"),
                file("empty path", "labour_market: {path: slump.csv}\n").and("slump.csv", "week,vacancies\n\n"),
                file("path with a decimal comma", "labour_market: {path: slump.csv}\n")
                        .and("slump.csv", "week,vacancies\n1,0,5\n"),
                file("path with a value missing", "labour_market: {path: slump.csv}\n")
                        .and("slump.csv", "week,vacancies,others\n1,0.5,1\n2,0.4\n"),
                file("path with an empty value", "labour_market: {path: slump.csv}\n")
                        .and("slump.csv", "week,vacancies,others\n1,0.5,\n"),
                file("path with a level out of range", "labour_market: {path: slump.csv}\n")
                        .and("slump.csv", "week,vacancies\r\n1, 0.5\r\n2, -0.1\r\n"),
                file("path whose weeks do not rise", "labour_market: {path: slump.csv}\n")
                        .and("slump.csv", "week,vacancies\n5,0.5\n5,0.4\n"),
                file("path with half a week", "labour_market: {path: slump.csv}\n")
                        .and("slump.csv", "week,vacancies\n1.5,0.5\n"),
                file("broken path in a change", "changes: [{week: 9, set: {labour_market.path: slump.csv}}]\n")
                        .and("slump.csv", "week,vacancies\nsoon,0.5\n"),
                file("unknown distribution", "portfolio: {distribution: afi-24}\n"));
    }

    static List<ErrorCase> files() {
        byte[] latin = "title: {nb: Små porteføljer}\n".getBytes(StandardCharsets.ISO_8859_1);
        return List.of(
                new ErrorCase("missing file", new LinkedHashMap<>(), List.of()),
                file("missing file that is extended", "name: my\nextends: standrad.yaml\n"),
                file("extended without ending", "name: my\nextends: standard\n"),
                file("extends a folder", "extends: .\n"),
                file("extends a list", "extends: [standard.yaml]\n"),
                file("extends nothing", "extends:\n"),
                file("extends itself", "extends: my.yaml\n"),
                file("loop of extends", "name: my\nextends: b.yaml\n")
                        .and("b.yaml", "extends: c.yaml\n")
                        .and("c.yaml", "name: c\nextends: ./my.yaml\n"),
                file("error in an extended file", "extends: b.yaml\n").and("b.yaml", "name: b\nportfolio: {size: 0}\n"),
                file("empty file", ""),
                file("only comments", "# nothing here\n\n"),
                file("only a document mark", "---\n"),
                bytes("binary", new byte[] {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1A, '\n', 0}),
                bytes("letters in Latin-1", latin),
                bytes("UTF-16", "name: my\n".getBytes(StandardCharsets.UTF_16)),
                bytes("too large", ("#" + "x".repeat(1 << 20)).getBytes(StandardCharsets.UTF_8)),
                file("wrong size in a file of sizes", "portfolio: {distribution: sizes.txt}\n")
                        .and("sizes.txt", "30\n 0\n"),
                file("empty file of sizes", "portfolio: {distribution: sizes.txt}\n")
                        .and("sizes.txt", "\n"));
    }

    static List<ErrorCase> yaml() {
        StringBuilder bomb = new StringBuilder("a0: &a0 [x, x, x, x, x, x, x, x, x]\n");
        for (int i = 1; i < 10; i++) {
            bomb.append("a").append(i).append(": &a").append(i).append(" [");
            bomb.append(("*a" + (i - 1) + ", ").repeat(9)).append("x]\n");
        }
        return List.of(
                file("bracket that is not closed", "portfolio: {size: 30\nname: my\n"),
                file("wrong indentation", "portfolio:\n  size: 30\n name: my\n"),
                file("tab", "portfolio:\n\tsize: 30\n"),
                file("no blank after the colon", "portfolio: {size:30}\n"),
                file("quote that is not closed", "title: {en: \"My}\n"),
                file("alias bomb", bomb.toString()),
                file("alias of itself", "portfolio: &a {size: *a}\n"),
                file("alias of nothing", "portfolio: *a\n"),
                file("too deep", "portfolio: " + "[".repeat(5000) + "]".repeat(5000) + "\n"),
                file("tag", "portfolio: !!java.util.HashMap {size: 30}\n"),
                file("two documents", "name: my\n---\nname: other\n"),
                file("list at the root", "- name: my\n"),
                file("text at the root", "hello\n"));
    }

    static List<ErrorCase> rules() {
        return List.of(
                file("size and distribution", "portfolio: {size: 30, distribution: afi24}\n"),
                file("size and list", "portfolio:\n  distribution: [30, 60]\n  size: 30\n"),
                file("wrong size in a list", "portfolio: {distribution: [30, 0]}\n"),
                file("empty list of sizes", "portfolio: {distribution: []}\n"),
                file("more offices than brukere", "population: {brukere: 10, offices: 11}\n"),
                file("more offices than employers", "population: {employers: 10, offices: 11}\n"),
                file("no veileder left", "extends: jobbspesialist.yaml\npractice: {jobbspesialist: {count: 17}}\n"),
                file("no veileder left of a fixed number", "extends: jobbspesialist.yaml\nportfolio: {veiledere: 2}\n"),
                file(
                        "no veileder left of a list",
                        "extends: jobbspesialist.yaml\nportfolio: {distribution: [300, 700, 500]}\n"),
                file("unknown mechanism", "mechanisms: {a5: off}\n"),
                file("structural mechanism off", "mechanisms: {A6: off}\n"),
                file("emergent mechanism off", "mechanisms: {D5: off}\n"),
                file("number for a switch", "mechanisms: {A5: 0}\n"),
                file("unknown parameter", "parameters: {mentor.strain.recovery_per_weak: 0.1}\n"),
                file("parameter outside its range", "parameters:\n  mentor.strain.recovery_per_week: 0.5\n"),
                file("parameters inside each other", "parameters: {mentor: {strain: 0.1}}\n"),
                file("unknown measure", "measures: {places: {arbeidstrenning: 10}}\n"),
                file("shares above one", "measures: {budget_share: {avklaring: 0.6, arbeidstrening: 0.6}}\n"),
                file("the first of two errors", "title: {nb: 1}\nportfolio: {size: 0}\n")
                        .and("b.yaml", ""));
    }

    static List<ErrorCase> changes() {
        return List.of(
                file("change in week 0", "changes: [{week: 0, set: {practice.kind: hybrid}}]\n"),
                file("change after the horizon", "changes:\n  - {week: 157, set: {practice.kind: hybrid}}\n"),
                file("week as text", "changes: [{week: soon, set: {}}]\n"),
                file("two changes in a week", "changes:\n  - {week: 8, set: {}}\n  - {week: 8, set: {}}\n"),
                file("change without week", "changes: [{set: {practice.kind: hybrid}}]\n"),
                file("change without set", "changes: [{week: 78}]\n"),
                file("unknown key of a change", "changes: [{weak: 78, set: {}}]\n"),
                file("map for changes", "changes: {week: 78}\n"),
                file("nothing for changes", "changes:\n"),
                file("word for a change", "changes: [hybrid]\n"),
                file("change of what stays", "changes: [{week: 78, set: {portfolio.size: 30}}]\n"),
                file("unknown key in set", "changes: [{week: 78, set: {practice.knid: hybrid}}]\n"),
                file("bad value in set", "changes:\n  - week: 78\n    set:\n      practice.kind: hybird\n"),
                file("map for a value in set", "changes: [{week: 78, set: {practice.kind: {a: 1}}}]\n"),
                file(
                        "same key twice in set",
                        "changes: [{week: 8, set: {mentor.policy: none, mentor: {policy: unpaid}}}]\n"),
                file("unknown parameter in set", "changes: [{week: 78, set: {parameters.mentor.strain: 1}}]\n"),
                file(
                        "change that leaves no veileder",
                        "portfolio: {size: 500}\nchanges: [{week: 9, set: {practice.kind: jobbspesialist}}]\n"),
                file("error before changes", "horizon: {weeks: 0}\nchanges: [{week: soon, set: {}}]\n"),
                file("error after changes", "changes: [{weak: 3, set: {}}]\nhorizon: {weeks: 0}\n"));
    }

    static List<ErrorCase> assignments() {
        return List.of(
                sets("set without value", "portfolio.size"),
                sets("set without key", "=30"),
                sets("set of an unknown key", "portfolio.sise=30"),
                sets("set with underscore for the dot", "portfolio_size=30"),
                sets("set of a key without its path", "size=30"),
                sets("set with a dot at the end", "portfolio.=30"),
                sets("set below a value", "portfolio.size.x=30"),
                sets("set of extends", "extends=standard.yaml"),
                sets("set of a bad number", "portfolio.size=007"),
                sets("set out of range", "portfolio.size=0"),
                sets("set of a number to nothing", "portfolio.size="),
                sets("set of a bad enum", "practice.kind=hybird"),
                sets("set of a map to a word", "portfolio=30"),
                sets("set of a map with an unknown key", "portfolio={sise: 30}"),
                sets("set of broken YAML", "portfolio={size: 30"),
                sets("set of a bad name", "name=My own"),
                sets("set twice", "portfolio.size=30", "portfolio.size=40"),
                sets("set of a map and of a key in it", "portfolio={size: 30}", "portfolio.size=40"),
                sets("set of size and distribution", "portfolio.size=30", "portfolio.distribution=afi24"),
                sets("set of an unknown mechanism", "mechanisms.A99=off"),
                sets("set of a structural mechanism", "mechanisms.A6=off"),
                sets("set of an unknown parameter", "parameters.mentor.strain.per_houre=0.1"),
                sets("set of a parameter out of range", "parameters.mentor.strain.per_hour=5"),
                sets("set of a change after the horizon", "changes=[{week: 999, set: {practice.kind: hybrid}}]"));
    }
}
