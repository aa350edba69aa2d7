package org.inklusim.experiment;

import static java.nio.file.LinkOption.NOFOLLOW_LINKS;

import java.io.Closeable;
import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.NotDirectoryException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/**
 * Where the results of a command go. They are built in a hidden folder beside and renamed into place by
 * {@link #commit()}; {@link #close()} without it leaves nothing behind. See decision record 0005.
 *
 * <p>Thread-safe, so that a shutdown hook may close it.
 */
public final class ResultFolder implements Closeable {
    private final Path wished;
    private final Path building;
    private final boolean existing;
    private boolean closed;

    private ResultFolder(Path wished, boolean existing) throws IOException {
        this.wished = wished;
        this.existing = existing;
        this.building = create(wished);
    }

    /**
     * A folder nobody has yet: {@code parent/name}, or the first free of {@code name-2}, {@code name-3} … when the
     * results are put into place.
     *
     * @param parent made when missing
     * @throws FolderRefusedException when the parent cannot hold results
     */
    public static ResultFolder free(Path parent, String name) throws IOException {
        try {
            Files.createDirectories(parent);
        } catch (FileAlreadyExistsException e) {
            throw new FolderRefusedException(parent + " is not a folder, so no results can be put there", false);
        } catch (FileSystemException e) {
            throw cannotWrite(parent, e);
        }
        return new ResultFolder(parent.resolve(name), false);
    }

    /**
     * A folder the user named.
     *
     * @param folder missing in an existing parent, or empty; with {@code force} also with older results of ours,
     *     which are removed when the new ones are put into place
     * @throws FolderRefusedException otherwise
     */
    public static ResultFolder given(Path folder, boolean force) throws IOException {
        Path allowed = allowed(folder, force);
        return new ResultFolder(allowed, Files.exists(allowed));
    }

    /**
     * Looks whether results may go into a folder the user named; changes nothing.
     *
     * @return the folder
     * @throws FolderRefusedException when they may not
     */
    public static Path allowed(Path folder, boolean force) throws IOException {
        if (folder.endsWith(".") || folder.endsWith("..") || folder.toString().isEmpty()) {
            return allowed(folder.toRealPath(), force);
        }
        if (!Files.exists(folder)) {
            if (Files.exists(folder, NOFOLLOW_LINKS)) {
                throw new FolderRefusedException(folder + " is a link to nothing", false);
            }
            Path parent = folder.toAbsolutePath().normalize().getParent();
            if (parent == null || !Files.isDirectory(parent)) {
                throw new FolderRefusedException(
                        folder + " cannot be made: the folder " + parent + " does not exist; make it first", false);
            }
            return folder;
        }
        if (!Files.isDirectory(folder)) {
            throw new FolderRefusedException(folder + " is a file, not a folder", false);
        }
        try {
            OldResults.in(folder);
            if (!force && !OldResults.isEmpty(folder)) {
                throw new FolderRefusedException(folder + " is not empty; it holds older results", true);
            }
        } catch (AccessDeniedException e) {
            throw new FolderRefusedException(folder + " cannot be read: permission denied", false);
        }
        return folder;
    }

    /** Removes older results of ours from a folder: the files that their manifest lists. */
    public static void removeOld(Path folder) throws IOException {
        OldResults.in(folder).remove();
    }

    private static Path create(Path wished) throws IOException {
        Path place = Files.exists(wished)
                ? wished.toRealPath()
                : wished.toAbsolutePath().normalize();
        Path name = place.getFileName();
        if (name == null) {
            throw new FolderRefusedException(wished + " is the root of the file system; name a folder in it", false);
        }
        String start = "." + name + ".tmp-" + ProcessHandle.current().pid() + "-";
        for (int n = 1; ; n++) {
            try {
                return Files.createDirectory(place.resolveSibling(start + n));
            } catch (FileAlreadyExistsException e) {
                continue;
            } catch (FileSystemException e) {
                throw cannotWrite(place.getParent(), e);
            }
        }
    }

    private static FolderRefusedException cannotWrite(Path folder, FileSystemException e) {
        String reason = e instanceof AccessDeniedException ? "permission denied" : e.getReason();
        if (e instanceof NotDirectoryException || reason == null) {
            reason = e.getClass().getSimpleName();
        }
        return new FolderRefusedException("cannot write in the folder " + folder + ": " + reason, false);
    }

    /** Where files are written until {@link #commit()}. */
    public Path building() {
        return building;
    }

    /**
     * Puts the results into place. A folder that was taken meanwhile is left alone, and the next free name used.
     *
     * @return where they are now
     */
    public synchronized Path commit() throws IOException {
        if (closed) {
            throw new IllegalStateException("the results were given up");
        }
        if (existing && moveFiles()) {
            close();
            return wished;
        }
        for (int n = 1; ; n++) {
            Path target = n == 1 ? wished : wished.resolveSibling(wished.getFileName() + "-" + n);
            if (move(target)) {
                closed = true;
                return target;
            }
        }
    }

    /** Two processes may try the same name; renaming succeeds for one of them only. */
    private boolean move(Path target) throws IOException {
        if (Files.exists(target, NOFOLLOW_LINKS)) {
            return false;
        }
        try {
            Files.move(building, target);
            return true;
        } catch (FileSystemException e) {
            if (Files.exists(target, NOFOLLOW_LINKS)) {
                return false;
            }
            throw e;
        }
    }

    /** Into a folder that stays, as it may hold files of the user: the manifest last. */
    private boolean moveFiles() throws IOException {
        OldResults old;
        List<String> names;
        try (Stream<Path> walk = Files.walk(building)) {
            names = walk.filter(Files::isRegularFile)
                    .map(file -> building.relativize(file).toString().replace('\\', '/'))
                    .sorted(Comparator.comparing(Manifest.NAME::equals))
                    .toList();
        }
        try {
            old = OldResults.in(wished);
            for (String name : names) {
                if (!old.lists(name) && Files.exists(OldResults.inside(wished, name), NOFOLLOW_LINKS)) {
                    return false;
                }
            }
        } catch (FolderRefusedException e) {
            return false;
        }
        old.remove();
        for (String name : names) {
            Path target = OldResults.inside(wished, name);
            Files.createDirectories(target.getParent());
            Files.move(building.resolve(name), target, StandardCopyOption.REPLACE_EXISTING);
        }
        return true;
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
