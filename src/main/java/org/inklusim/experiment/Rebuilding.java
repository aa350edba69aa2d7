package org.inklusim.experiment;

import static java.nio.file.LinkOption.NOFOLLOW_LINKS;

import java.io.Closeable;
import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Predicate;

/**
 * Makes files anew that are made of stored results, such as the report. They are built in a hidden folder inside the
 * results and each moved into place whole, the manifest last; the tables and files of the user are never touched.
 * {@link #close()} without {@link #commit()} leaves everything as it was.
 *
 * <p>Thread-safe, so that a shutdown hook may close it.
 */
public final class Rebuilding implements Closeable {
    private final Path folder;
    private final Manifest manifest;
    private final Predicate<String> made;
    private final Path building;
    private boolean closed;

    private Rebuilding(Path folder, Manifest manifest, Predicate<String> made, Path building) {
        this.folder = folder;
        this.manifest = manifest;
        this.made = made;
        this.building = building;
    }

    /**
     * Begins in a folder of results.
     *
     * @param made whether a file, by its name in the manifest, is made of the others
     * @throws UnreadableResultsException when the folder holds no results
     * @throws FolderRefusedException when it cannot be written to
     */
    public static Rebuilding in(Path folder, Predicate<String> made) throws IOException {
        if (!Files.isDirectory(folder)) {
            throw new UnreadableResultsException(folder + (Files.exists(folder) ? " is no folder" : " does not exist"));
        }
        Manifest manifest = ManifestFile.read(folder);
        for (int n = 1; ; n++) {
            Path building =
                    folder.resolve(".report.tmp-" + ProcessHandle.current().pid() + "-" + n);
            try {
                return new Rebuilding(folder, manifest, made, Files.createDirectory(building));
            } catch (FileAlreadyExistsException e) {
                continue;
            } catch (AccessDeniedException e) {
                throw new FolderRefusedException("cannot write in the folder " + folder + ": permission denied", false);
            }
        }
    }

    /** Where files are written until {@link #commit()}. */
    public Path building() {
        return building;
    }

    /** Names of the tables that are not as they were when they were written, or are gone. */
    public List<String> changed() throws IOException {
        List<String> changed = new ArrayList<>();
        for (Manifest.Entry entry : manifest.files()) {
            if (!made.test(entry.name())) {
                Path file = OldResults.inside(folder, entry.name());
                if (!Files.isRegularFile(file, NOFOLLOW_LINKS)
                        || !Sha256.of(file).equals(entry.sha256())) {
                    changed.add(entry.name());
                }
            }
        }
        return changed;
    }

    /**
     * Puts the files into place, removes those that are no longer made, and writes their checksums into the manifest.
     * The checksums of tables stay those they had when they were written.
     *
     * @throws FolderRefusedException when a file of the same name is none of ours; nothing was changed then
     */
    public synchronized void commit() throws IOException {
        if (closed) {
            throw new IllegalStateException("the files were given up");
        }
        List<Manifest.Entry> entries = ManifestFile.entries(building);
        List<String> old =
                manifest.files().stream().map(Manifest.Entry::name).filter(made).toList();
        for (Manifest.Entry entry : entries) {
            Path target = OldResults.inside(folder, entry.name());
            boolean ours = old.contains(entry.name()) && Files.isRegularFile(target, NOFOLLOW_LINKS);
            if (Files.exists(target, NOFOLLOW_LINKS) && !ours) {
                throw new FolderRefusedException(
                        target + " is none of our files, as " + folder.resolve(Manifest.NAME)
                                + " does not list it; move it away, and give the command again",
                        false);
            }
        }
        List<String> names = entries.stream().map(Manifest.Entry::name).toList();
        List<Path> left = new ArrayList<>();
        for (String name : old) {
            Path file = OldResults.inside(folder, name);
            if (!names.contains(name) && Files.isRegularFile(file, NOFOLLOW_LINKS)) {
                left.add(file);
            }
        }
        List<Manifest.Entry> all = new ArrayList<>(entries);
        manifest.files().stream().filter(entry -> !made.test(entry.name())).forEach(all::add);
        all.sort(Comparator.comparing(Manifest.Entry::name));
        for (String name : names) {
            Path target = OldResults.inside(folder, name);
            Files.createDirectories(target.getParent());
            move(building.resolve(name), target);
        }
        for (Path file : left) {
            Files.delete(file);
        }
        ManifestFile.write(building, manifest.with(all));
        move(building.resolve(Manifest.NAME), folder.resolve(Manifest.NAME));
        close();
    }

    private static void move(Path from, Path to) throws IOException {
        Files.move(from, to, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    }

    /** Removes what was not put into place. */
    @Override
    public synchronized void close() throws IOException {
        if (closed) {
            return;
        }
        closed = true;
        Folders.remove(building);
    }
}
