package org.inklusim.experiment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Executors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ResultFolderTest {
    @TempDir
    Path base;

    @Test
    void takesTheWishedNameWhenItIsFree() throws IOException {
        Path parent = base.resolve("output");
        assertThat(fill(ResultFolder.free(parent, "standard"), "a")).isEqualTo(parent.resolve("standard"));
        assertThat(files(parent)).containsExactly("standard/a", "standard/manifest.json");
    }

    @Test
    void takesTheNextNameWhenItIsNot() throws IOException {
        Files.createDirectory(base.resolve("standard"));
        Files.writeString(base.resolve("standard-2"), "a file of mine");
        assertThat(fill(ResultFolder.free(base, "standard"), "a")).isEqualTo(base.resolve("standard-3"));
        assertThat(fill(ResultFolder.free(base, "standard"), "a")).isEqualTo(base.resolve("standard-4"));
        assertThat(base.resolve("standard-2")).hasContent("a file of mine");
    }

    @Test
    void theNameIsTakenWhenResultsAreThereNotBefore() throws IOException {
        try (var first = ResultFolder.free(base, "standard")) {
            assertThat(fill(ResultFolder.free(base, "standard"), "a")).isEqualTo(base.resolve("standard"));
            Files.writeString(first.building().resolve("b"), "b");
            assertThat(first.commit()).isEqualTo(base.resolve("standard-2"));
        }
        assertThat(files(base)).containsExactly("standard-2/b", "standard/a", "standard/manifest.json");
    }

    @Test
    void processesThatRaceForANameAllGetOne() throws Exception {
        int racers = 8;
        for (int round = 0; round < 20; round++) {
            Path parent = base.resolve("round" + round);
            var line = new CyclicBarrier(racers);
            Callable<Path> racer = () -> {
                ResultFolder folder = ResultFolder.free(parent, "standard");
                Files.writeString(
                        folder.building().resolve("a"), folder.building().toString());
                line.await();
                return folder.commit();
            };
            var pool = Executors.newFixedThreadPool(racers);
            var taken = new HashSet<Path>();
            for (var future : pool.invokeAll(Collections.nCopies(racers, racer))) {
                taken.add(future.get());
            }
            pool.shutdown();
            assertThat(taken).hasSize(racers);
            try (Stream<Path> all = Files.list(parent)) {
                assertThat(all).containsExactlyInAnyOrderElementsOf(taken);
            }
            assertThat(taken).contains(parent.resolve("standard"), parent.resolve("standard-" + racers));
        }
    }

    @Test
    void leavesNothingWhenGivenUp() throws IOException {
        ResultFolder folder = ResultFolder.free(base, "standard");
        Files.createDirectory(folder.building().resolve("figures"));
        Files.writeString(folder.building().resolve("figures/a.svg"), "half");
        folder.close();
        folder.close();
        assertThat(files(base)).isEmpty();
        assertThatThrownBy(folder::commit).isInstanceOf(IllegalStateException.class);
        try (Stream<Path> left = Files.list(base)) {
            assertThat(left).isEmpty();
        }
    }

    @Test
    void buildsBesideUnderAHiddenName() throws IOException {
        try (var folder = ResultFolder.free(base, "standard")) {
            assertThat(folder.building().getParent()).isEqualTo(base);
            assertThat(folder.building().getFileName().toString()).startsWith(".standard.tmp-");
        }
    }

    @Test
    void makesTheNamedFolder() throws IOException {
        Path out = base.resolve("mine");
        assertThat(fill(ResultFolder.given(out, false), "a")).isEqualTo(out);
        assertThat(files(base)).containsExactly("mine/a", "mine/manifest.json");
    }

    @Test
    void anEmptyFolderIsFine() throws IOException {
        Path out = Files.createDirectory(base.resolve("mine"));
        assertThat(fill(ResultFolder.given(out, false), "a")).isEqualTo(out);
        assertThat(files(base)).containsExactly("mine/a", "mine/manifest.json");
    }

    @Test
    void aFolderWithResultsIsRefusedWithoutForce() throws IOException {
        Path out = fill(ResultFolder.given(base.resolve("mine"), false), "a");
        FolderRefusedException refused = refusal(out, false);
        assertThat(refused).hasMessage(out + " is not empty; it holds older results");
        assertThat(refused.forceHelps()).isTrue();
    }

    @Test
    void forceReplacesOldResultsAndLeavesTheRest() throws IOException {
        Path out = fill(ResultFolder.given(base.resolve("mine"), false), "a", "figures/f.svg", "maps/m.svg");
        Files.writeString(out.resolve("notes.txt"), "mine");
        Files.writeString(out.resolve("maps/notes.txt"), "mine");
        assertThat(fill(ResultFolder.given(out, true), "b", "tables/t.csv")).isEqualTo(out);
        assertThat(files(base))
                .containsExactly(
                        "mine/b", "mine/manifest.json", "mine/maps/notes.txt", "mine/notes.txt", "mine/tables/t.csv");
        assertThat(out.resolve("figures")).doesNotExist();
    }

    @Test
    void oldResultsStayUntilTheNewOnesAreThere() throws IOException {
        Path out = fill(ResultFolder.given(base.resolve("mine"), false), "a");
        try (var folder = ResultFolder.given(out, true)) {
            Files.writeString(folder.building().resolve("b"), "b");
            assertThat(files(out)).containsExactly("a", "manifest.json");
        }
        assertThat(files(base)).containsExactly("mine/a", "mine/manifest.json");
    }

    @Test
    void forceNeverWritesOverAFileOfTheUser() throws IOException {
        Path out = fill(ResultFolder.given(base.resolve("mine"), false), "a");
        ResultFolder folder = ResultFolder.given(out, true);
        Files.writeString(out.resolve("b"), "mine");
        assertThat(fill(folder, "b")).isEqualTo(base.resolve("mine-2"));
        assertThat(out.resolve("b")).hasContent("mine");
        assertThat(out.resolve("a")).exists();
    }

    @Test
    void aFolderFilledMeanwhileIsLeftAlone() throws IOException {
        Path out = Files.createDirectory(base.resolve("mine"));
        ResultFolder folder = ResultFolder.given(out, false);
        Files.writeString(out.resolve("notes.txt"), "mine");
        assertThat(fill(folder, "a")).isEqualTo(base.resolve("mine-2"));
        assertThat(files(out)).containsExactly("notes.txt");
    }

    @ParameterizedTest
    @ValueSource(booleans = {false, true})
    void aFolderWithoutManifestIsRefused(boolean force) throws IOException {
        Files.writeString(base.resolve("notes.txt"), "mine");
        FolderRefusedException refused = refusal(base, force);
        assertThat(refused)
                .hasMessage(base + " is not empty and has no manifest.json of inklusim, so nothing in it is removed");
        assertThat(refused.forceHelps()).isFalse();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "{",
                "[1]",
                "null",
                "{\"files\": [{\"name\": \"a\"}]}",
                "{\"inklusim\": {\"version\": \"1\"}}"
            })
    void aManifestOfSomethingElseIsNoManifest(String text) throws IOException {
        Files.writeString(base.resolve("manifest.json"), text);
        assertThat(refusal(base, true)).hasMessageContaining("has no manifest.json of inklusim");
    }

    @Test
    void aManifestThatIsALinkIsNoManifest() throws IOException {
        Path out = fill(ResultFolder.given(base.resolve("mine"), false), "a");
        Path other = Files.createDirectory(base.resolve("other"));
        link(other.resolve("manifest.json"), out.resolve("manifest.json"));
        assertThat(refusal(other, true)).hasMessageContaining("has no manifest.json of inklusim");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "../victim",
                "a/../../victim",
                "/etc/passwd",
                "C:\\\\victim",
                "C:victim",
                "..\\\\victim",
                "\\\\\\\\server\\\\share",
                "a//b",
                "./a",
                "",
                "a/"
            })
    void forceStaysInsideTheFolder(String name) throws IOException {
        Files.writeString(base.resolve("victim"), "mine");
        Path out = Files.createDirectory(base.resolve("mine"));
        Files.writeString(out.resolve("a"), "old");
        Files.writeString(out.resolve("manifest.json"), manifest("a", name));
        FolderRefusedException refused = refusal(out, true);
        assertThat(refused).hasMessageContaining("is not a plain path inside the folder; nothing was removed");
        assertThat(refused.forceHelps()).isFalse();
        assertThat(base.resolve("victim")).exists();
        assertThat(out.resolve("a")).exists();
    }

    @Test
    void forceRemovesNoLinks() throws IOException {
        Path victim = Files.writeString(base.resolve("victim"), "mine");
        Path out = Files.createDirectory(base.resolve("mine"));
        link(out.resolve("a"), victim);
        Files.writeString(out.resolve("manifest.json"), manifest("a"));
        assertThat(refusal(out, true)).hasMessageContaining("is not a regular file; nothing was removed");
        assertThat(victim).hasContent("mine");
        assertThat(out.resolve("a")).isSymbolicLink();
    }

    @Test
    void forceFollowsNoLinkedFolders() throws IOException {
        Path victim = Files.createDirectory(base.resolve("victim"));
        Files.writeString(victim.resolve("a"), "mine");
        Path out = Files.createDirectory(base.resolve("mine"));
        link(out.resolve("figures"), victim);
        Files.writeString(out.resolve("manifest.json"), manifest("figures/a"));
        assertThat(refusal(out, true)).hasMessageContaining("leads through a link or a file; nothing was removed");
        assertThat(victim.resolve("a")).exists();
    }

    @Test
    void newResultsFollowNoLinkedFolders() throws IOException {
        Path victim = Files.createDirectory(base.resolve("victim"));
        Path out = fill(ResultFolder.given(base.resolve("mine"), false), "a");
        link(out.resolve("figures"), victim);
        assertThat(fill(ResultFolder.given(out, true), "figures/f.svg")).isEqualTo(base.resolve("mine-2"));
        assertThat(files(victim)).isEmpty();
        assertThat(out.resolve("a")).exists();
    }

    @Test
    void forceRemovesNoFolders() throws IOException {
        Path out = Files.createDirectory(base.resolve("mine"));
        Files.createDirectory(out.resolve("a"));
        Files.writeString(out.resolve("manifest.json"), manifest("a"));
        assertThat(refusal(out, true)).hasMessageContaining("is not a regular file");
    }

    @Test
    void listedFilesMayBeGone() throws IOException {
        Path out = Files.createDirectory(base.resolve("mine"));
        Files.writeString(out.resolve("manifest.json"), manifest("a", "figures/b"));
        assertThat(fill(ResultFolder.given(out, true), "c")).isEqualTo(out);
        assertThat(files(out)).containsExactly("c", "manifest.json");
    }

    @Test
    void aLinkToAFolderIsThatFolder() throws IOException {
        Path real = Files.createDirectories(base.resolve("disk/real"));
        Path link = base.resolve("mine");
        link(link, real);
        assertThat(fill(ResultFolder.given(link, false), "a")).isEqualTo(link);
        assertThat(files(real)).containsExactly("a", "manifest.json");
        assertThat(link).isSymbolicLink();
    }

    @Test
    void aLinkToNothingIsRefused() throws IOException {
        link(base.resolve("mine"), base.resolve("nothing"));
        assertThat(refusal(base.resolve("mine"), true)).hasMessageEndingWith("is a link to nothing");
    }

    @Test
    void aFileIsRefused() throws IOException {
        Path file = Files.writeString(base.resolve("mine"), "mine");
        assertThat(refusal(file, true)).hasMessage(file + " is a file, not a folder");
        assertThatThrownBy(() -> ResultFolder.free(file, "a"))
                .isInstanceOf(FolderRefusedException.class)
                .hasMessage(file + " is not a folder, so no results can be put there");
    }

    @Test
    void aMissingParentIsRefused() {
        Path out = base.resolve("no/such");
        assertThat(refusal(out, false))
                .hasMessage(
                        out + " cannot be made: the folder " + base.resolve("no") + " does not exist; make it first");
        assertThat(base.resolve("no")).doesNotExist();
    }

    @Test
    void aParentThatCannotBeWrittenIsRefused() {
        Path parent = Path.of("/proc/self");
        Assumptions.assumeTrue(Files.isDirectory(parent), "a folder that nobody can write in");
        assertThatThrownBy(() -> ResultFolder.free(parent, "a"))
                .isInstanceOf(FolderRefusedException.class)
                .hasMessageStartingWith("cannot write in the folder " + parent + ": ");
    }

    private FolderRefusedException refusal(Path folder, boolean force) {
        return catchThrowableOfType(
                FolderRefusedException.class,
                () -> ResultFolder.given(folder, force).close());
    }

    private static Path fill(ResultFolder folder, String... names) throws IOException {
        try (folder) {
            for (String name : names) {
                Path file = folder.building().resolve(name);
                Files.createDirectories(file.getParent());
                Files.writeString(file, name);
            }
            Files.writeString(folder.building().resolve("manifest.json"), manifest(names));
            return folder.commit();
        }
    }

    private static String manifest(String... names) {
        var entries = new ArrayList<String>();
        for (String name : names) {
            entries.add("{\"name\": \"" + name + "\"}");
        }
        return "{\"inklusim\": {\"version\": \"1\"}, \"files\": [" + String.join(", ", entries) + "]}";
    }

    private static void link(Path link, Path target) throws IOException {
        try {
            Files.createSymbolicLink(link, target);
        } catch (UnsupportedOperationException | FileSystemException e) {
            Assumptions.abort("no symbolic links here");
        }
    }

    /** All regular files, and nothing hidden may be among them. */
    private static List<String> files(Path folder) throws IOException {
        try (Stream<Path> walk = Files.walk(folder)) {
            return walk.filter(Files::isRegularFile)
                    .map(file -> folder.relativize(file).toString().replace('\\', '/'))
                    .sorted()
                    .toList();
        }
    }
}
