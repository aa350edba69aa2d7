package org.inklusim.experiment.sweep;

import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.net.JarURLConnection;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.Driver;
import java.sql.SQLException;
import java.util.List;
import java.util.Locale;
import java.util.Properties;
import java.util.stream.Stream;
import org.inklusim.experiment.Folders;

/**
 * DuckDB, loaded when it is needed and by a class loader of its own. Its library of native code (72 MB) would be put
 * into the system's folder for temporary files by the driver itself and stay there when the process is killed; here it
 * goes into a folder that bears the number of the process, and what processes that are gone have left is removed first.
 */
final class DuckDb implements Closeable {
    private static final String DRIVER = "org/duckdb/DuckDBDriver.class";
    private static final String FOLDER = "inklusim-duckdb-";

    private final Loader loader;
    private final Path folder;
    private final Connection connection;

    private DuckDb(Loader loader, Path folder, Connection connection) {
        this.loader = loader;
        this.folder = folder;
        this.connection = connection;
    }

    /** Classes from DuckDB's jar, and its native code from a file that is already there. */
    private static final class Loader extends URLClassLoader {
        private final Path library;

        Loader(URL jar, Path library) {
            super(new URL[] {jar}, ClassLoader.getPlatformClassLoader());
            this.library = library;
        }

        /** The driver must not find the native code in the jar, or it would unpack it again. */
        @Override
        public URL getResource(String name) {
            return name.startsWith("libduckdb") ? null : super.getResource(name);
        }

        @Override
        protected String findLibrary(String name) {
            return library.toString();
        }
    }

    /**
     * Opens a database.
     *
     * @param database file; made when missing
     * @throws IOException when DuckDB cannot be loaded here
     */
    static DuckDb open(Path database) throws IOException {
        clean();
        Path folder = Files.createTempDirectory(FOLDER + ProcessHandle.current().pid() + "-");
        try {
            URL driver = DuckDb.class.getClassLoader().getResource(DRIVER);
            if (driver == null) {
                throw new IOException("DuckDB is not on the class path");
            }
            URL jar = ((JarURLConnection) driver.openConnection()).getJarFileURL();
            Loader loader = new Loader(jar, unpack(folder));
            Driver made = (Driver) loader.loadClass("org.duckdb.DuckDBDriver")
                    .getDeclaredConstructor()
                    .newInstance();
            Connection connection = made.connect("jdbc:duckdb:" + database, new Properties());
            return new DuckDb(loader, folder, connection);
        } catch (IOException | SQLException | ReflectiveOperationException | LinkageError | IllegalStateException e) {
            delete(folder);
            throw new IOException("DuckDB cannot be loaded: " + e, e);
        }
    }

    private static Path unpack(Path folder) throws IOException {
        String name = "libduckdb_java.so_" + system() + "_" + processor();
        try (InputStream in = DuckDb.class.getResourceAsStream("/" + name)) {
            if (in == null) {
                throw new IOException("it has no native code for " + system() + " on " + processor());
            }
            Path library = folder.resolve(system().equals("windows") ? "duckdb_java.dll" : "libduckdb_java.so");
            Files.copy(in, library);
            return library;
        }
    }

    private static String system() {
        String name = System.getProperty("os.name").toLowerCase(Locale.ROOT);
        return name.startsWith("windows") ? "windows" : name.startsWith("mac") ? "macos" : "linux";
    }

    private static String processor() {
        String name = System.getProperty("os.arch").toLowerCase(Locale.ROOT);
        return name.equals("aarch64") || name.equals("arm64") ? "arm64" : "amd64";
    }

    /** Removes what processes that are gone have left. */
    private static void clean() throws IOException {
        List<Path> left;
        try (Stream<Path> all = Files.list(Path.of(System.getProperty("java.io.tmpdir")))) {
            left = all.filter(path -> path.getFileName().toString().matches(FOLDER + "[0-9]+-[0-9]+"))
                    .filter(path -> !alive(path))
                    .toList();
        }
        for (Path path : left) {
            delete(path);
        }
    }

    private static boolean alive(Path folder) {
        String pid = folder.getFileName().toString().substring(FOLDER.length()).replaceFirst("-.*", "");
        return ProcessHandle.of(Long.parseLong(pid)).map(ProcessHandle::isAlive).orElse(false);
    }

    private static void delete(Path folder) throws IOException {
        try {
            Folders.remove(folder);
        } catch (IOException e) {
            // Another user's, or a library that Windows still holds: the next process tries again.
            return;
        }
    }

    Connection connection() {
        return connection;
    }

    @Override
    public void close() throws IOException {
        try {
            connection.close();
        } catch (SQLException e) {
            throw new IOException(e.getMessage(), e);
        } finally {
            loader.close();
            delete(folder);
        }
    }
}
