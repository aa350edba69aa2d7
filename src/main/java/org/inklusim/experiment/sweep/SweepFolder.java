package org.inklusim.experiment.sweep;

import static java.nio.file.LinkOption.NOFOLLOW_LINKS;

import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.inklusim.experiment.FolderRefusedException;
import org.inklusim.experiment.Folders;
import org.inklusim.experiment.Manifest;
import org.inklusim.experiment.ManifestFile;
import org.inklusim.experiment.ResultFolder;

/**
 * The folder of a sweep. Its store grows there from the first second; what is built from the store is built in a hidden
 * folder inside and moved into place file by file, the manifest last, while this process has the lock of the store.
 */
public final class SweepFolder {
    private static final String BUILDING = ".building";

    private SweepFolder() {}

    /** A new folder in a parent, with the first free name of {@code name}, {@code name-2} … */
    public static Path free(Path parent, String name) throws IOException {
        Files.createDirectories(parent);
        for (int n = 1; ; n++) {
            try {
                return Files.createDirectory(parent.resolve(n == 1 ? name : name + "-" + n));
            } catch (FileAlreadyExistsException e) {
                continue;
            }
        }
    }

    /**
     * The folder in which a sweep that was begun without naming one goes on.
     *
     * @return the latest of {@code name}, {@code name-2} … that holds this sweep, else a new one
     */
    public static Path latest(Path parent, String name, SweepHeader header) throws IOException {
        Path latest = null;
        for (int n = 1; ; n++) {
            Path folder = parent.resolve(n == 1 ? name : name + "-" + n);
            if (!Files.isDirectory(folder)) {
                return latest == null ? free(parent, name) : latest;
            }
            if (SweepStore.isOf(folder, header)) {
                latest = folder;
            }
        }
    }

    /**
     * A folder the user named.
     *
     * @param force whether older results there are removed
     * @param resume whether a sweep that is there may go on
     */
    public static Path given(Path folder, boolean force, boolean resume) throws IOException {
        boolean ours = SweepHeader.in(folder.resolve(StoredSweep.STORE)) || begun(folder);
        if (ours && resume) {
            return folder;
        }
        if (ours && !force) {
            throw FolderRefusedException.because(folder
                    + " holds a sweep; add --resume to go on with it, or --force to throw it away and begin anew");
        }
        if (ours) {
            StoreLock lock = StoreLock.take(folder.resolve(StoredSweep.STORE));
            try (lock) {
                remove(folder);
            }
            return folder;
        }
        Path allowed = ResultFolder.allowed(folder, force);
        if (Files.exists(allowed)) {
            ResultFolder.removeOld(allowed);
        } else {
            Files.createDirectory(allowed);
        }
        return allowed;
    }

    /** Whether all that is there was left by a sweep that was stopped in its first moment. */
    private static boolean begun(Path folder) throws IOException {
        if (!Files.isDirectory(folder.resolve(StoredSweep.STORE))) {
            return false;
        }
        try (Stream<Path> entries = Files.list(folder)) {
            return entries.allMatch(entry -> List.of(StoredSweep.STORE, BUILDING)
                    .contains(entry.getFileName().toString()));
        }
    }

    /** Removes what the manifest lists and what stores are made of; nothing else. */
    private static void remove(Path folder) throws IOException {
        if (Files.isRegularFile(folder.resolve(Manifest.NAME), NOFOLLOW_LINKS)) {
            ResultFolder.removeOld(folder);
        }
        Path store = folder.resolve(StoredSweep.STORE);
        if (Files.isDirectory(store, NOFOLLOW_LINKS)) {
            List<Path> parts;
            try (Stream<Path> files = Files.list(store)) {
                parts = files.filter(
                                file -> file.getFileName()
                                        .toString()
                                        .matches(
                                                "segment-[0-9]{6}[.]runs|sweep[.]json|points[.]csv|units-[a-z]+[.]csv|[.].*[.]tmp"))
                        .toList();
            }
            for (Path part : parts) {
                Files.delete(part);
            }
        }
        clean(folder);
    }

    /** An empty folder to build in; what a process that was stopped left there is removed. */
    public static Path building(Path folder) throws IOException {
        clean(folder);
        return Files.createDirectory(folder.resolve(BUILDING));
    }

    /** Removes the folder to build in. */
    public static void clean(Path folder) throws IOException {
        Path building = folder.resolve(BUILDING);
        if (Files.isDirectory(building, NOFOLLOW_LINKS)) {
            Folders.remove(building);
        }
    }

    /**
     * Moves what was built into place, and the manifest last.
     *
     * @param manifest with any files; those of the folder are put in
     */
    public static void publish(Path folder, Manifest manifest) throws IOException {
        Path building = folder.resolve(BUILDING);
        List<Manifest.Entry> entries = new ArrayList<>(ManifestFile.entries(building));
        for (Manifest.Entry entry : entries) {
            Path target = folder.resolve(entry.name());
            Files.createDirectories(target.getParent());
            Whole.move(building.resolve(entry.name()), target);
        }
        manifest(folder, manifest, entries);
        clean(folder);
    }

    /** Writes the manifest with the files of the store, and others. */
    public static void manifest(Path folder, Manifest manifest, List<Manifest.Entry> others) throws IOException {
        List<Manifest.Entry> entries = new ArrayList<>(others);
        for (String name : StoredSweep.files(folder)) {
            entries.add(ManifestFile.entry(folder, name));
        }
        entries.sort(Comparator.comparing(Manifest.Entry::name));
        Path building = folder.resolve(BUILDING);
        Files.createDirectories(building);
        ManifestFile.write(building, manifest.with(entries));
        Whole.move(building.resolve(Manifest.NAME), folder.resolve(Manifest.NAME));
    }

    /** Who is at work on the sweep in a folder; empty where nobody is. */
    public static String worker(Path folder) throws IOException {
        return StoreLock.held(folder.resolve(StoredSweep.STORE));
    }

    /** Whether all files that were built stand there as the manifest says, and the store has grown no more. */
    public static boolean isBuilt(Path folder) throws IOException {
        if (!Files.isRegularFile(folder.resolve(Manifest.NAME))) {
            return false;
        }
        List<Manifest.Entry> entries = ManifestFile.read(folder).files();
        for (Manifest.Entry entry : entries) {
            Path file = folder.resolve(entry.name());
            if (!Files.isRegularFile(file) || Files.size(file) != entry.bytes()) {
                return false;
            }
        }
        List<String> names = entries.stream().map(Manifest.Entry::name).toList();
        for (Path segment : StoredSweep.segments(folder.resolve(StoredSweep.STORE))) {
            if (Files.size(segment) > Long.BYTES && !names.contains(StoredSweep.STORE + "/" + segment.getFileName())) {
                return false;
            }
        }
        return names.contains(SweepTables.OUTCOMES);
    }
}
