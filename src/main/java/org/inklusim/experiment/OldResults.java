package org.inklusim.experiment;

import static java.nio.file.LinkOption.NOFOLLOW_LINKS;

import java.io.IOException;
import java.nio.file.DirectoryNotEmptyException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Results that stand in a folder already. Only what their own manifest lists may be removed, and only regular files
 * inside the folder.
 */
final class OldResults {
    private final Path folder;
    private final List<String> names;

    private OldResults(Path folder, List<String> names) {
        this.folder = folder;
        this.names = List.copyOf(names);
    }

    static boolean isEmpty(Path folder) throws IOException {
        try (Stream<Path> entries = Files.list(folder)) {
            return entries.findFirst().isEmpty();
        }
    }

    /**
     * Looks at a folder without changing it.
     *
     * @throws FolderRefusedException when the folder holds something, but no results of ours that could be removed
     */
    static OldResults in(Path folder) throws IOException {
        if (isEmpty(folder)) {
            return new OldResults(folder, List.of());
        }
        Path manifest = folder.resolve(Manifest.NAME);
        Optional<List<String>> listed =
                Files.isRegularFile(manifest, NOFOLLOW_LINKS) ? ManifestFile.names(manifest) : Optional.empty();
        if (listed.isEmpty()) {
            throw new FolderRefusedException(
                    folder + " is not empty and has no manifest.json of inklusim, so nothing in it is removed", false);
        }
        var names = new ArrayList<String>();
        for (String name : listed.get()) {
            if (mayBeRemoved(folder, name)) {
                names.add(name);
            }
        }
        names.add(Manifest.NAME);
        return new OldResults(folder, names);
    }

    /** False where there is no such file. */
    private static boolean mayBeRemoved(Path folder, String name) {
        Path path = inside(folder, name);
        if (!Files.exists(path, NOFOLLOW_LINKS)) {
            return false;
        }
        if (!Files.isRegularFile(path, NOFOLLOW_LINKS)) {
            throw refused(folder, name, "is not a regular file");
        }
        return true;
    }

    /**
     * The path of a listed file.
     *
     * @throws FolderRefusedException when the name leads out of the folder or through a link
     */
    static Path inside(Path folder, String name) {
        Path path = folder;
        if (name.startsWith("/") || name.contains("\\") || name.contains(":") || name.indexOf('\0') >= 0) {
            throw refused(folder, name, "is not a plain path inside the folder");
        }
        for (String part : name.split("/", -1)) {
            if (part.isEmpty() || part.equals(".") || part.equals("..")) {
                throw refused(folder, name, "is not a plain path inside the folder");
            }
            if (!path.equals(folder)
                    && Files.exists(path, NOFOLLOW_LINKS)
                    && !Files.isDirectory(path, NOFOLLOW_LINKS)) {
                throw refused(folder, name, "leads through a link or a file");
            }
            path = path.resolve(part);
        }
        return path;
    }

    private static FolderRefusedException refused(Path folder, String name, String why) {
        return new FolderRefusedException(
                folder.resolve(Manifest.NAME) + " lists \"" + name + "\", which " + why + "; nothing was removed",
                false);
    }

    boolean lists(String name) {
        return names.contains(name);
    }

    /** Removes them, the manifest last, and the subfolders that are empty then. */
    void remove() throws IOException {
        for (String name : names) {
            Files.deleteIfExists(inside(folder, name));
        }
        for (String name : names) {
            Path parent = inside(folder, name).getParent();
            while (!parent.equals(folder) && removeIfEmpty(parent)) {
                parent = parent.getParent();
            }
        }
    }

    private static boolean removeIfEmpty(Path folder) throws IOException {
        try {
            Files.deleteIfExists(folder);
            return true;
        } catch (DirectoryNotEmptyException e) {
            return false;
        }
    }
}
