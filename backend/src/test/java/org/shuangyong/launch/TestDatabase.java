package org.shuangyong.launch;

import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.UUID;
import java.util.stream.Stream;
import org.postgresql.Driver;

/**
 * A real PostgreSQL for the tests: one server for the whole JVM, without durability, and an empty
 * database for each application that Quarkus starts on it. Stopped and removed with the JVM.
 */
public class TestDatabase implements QuarkusTestResourceLifecycleManager {

  private static final String PREFIX = "shuangyong-test-";

  /**
   * Quarkus may load this class once for each application; system properties are there but once.
   */
  private static final String SHARED = "org.shuangyong.launch.TestDatabase.";

  @Override
  public Map<String, String> start() {
    return config();
  }

  @Override
  public void stop() {
    // the server serves the next application too; it ends with the JVM
  }

  /** {@code quarkus.datasource.*} of an empty database; the first call starts the server. */
  public static synchronized Map<String, String> config() {
    if (System.getProperty(SHARED + "url") == null) {
      startServer();
    }
    String url = System.getProperty(SHARED + "url");
    String user = System.getProperty(SHARED + "user");
    String password = System.getProperty(SHARED + "password");
    String name = "test_" + UUID.randomUUID().toString().replace("-", "");
    Properties login = new Properties();
    login.setProperty("user", user);
    login.setProperty("password", password);
    try (Connection c = new Driver().connect(url, login);
        Statement s = c.createStatement()) {
      s.execute("create database " + name);
    } catch (SQLException e) {
      throw new IllegalStateException(e);
    }
    return Map.of(
        "quarkus.datasource.jdbc.url", url.replaceFirst("[^/]*$", name),
        "quarkus.datasource.username", user,
        "quarkus.datasource.password", password);
  }

  private static void startServer() {
    try {
      sweep();
      Path dir = Files.createTempDirectory(PREFIX);
      EmbeddedDatabase server =
          EmbeddedDatabase.start(dir.resolve("postgres"), 0, EmbeddedDatabase.Mode.THROWAWAY);
      Runtime.getRuntime()
          .addShutdownHook(
              new Thread(
                  () -> {
                    server.close();
                    remove(dir);
                  }));
      System.setProperty(SHARED + "user", server.user());
      System.setProperty(SHARED + "password", server.password());
      System.setProperty(SHARED + "url", server.jdbcUrl());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** What test runs left behind that were killed: nobody holds their lock. */
  private static void sweep() throws IOException {
    List<Path> dirs;
    try (Stream<Path> all = Files.list(Path.of(System.getProperty("java.io.tmpdir")))) {
      dirs = all.filter(d -> d.getFileName().toString().startsWith(PREFIX)).toList();
    }
    for (Path dir : dirs) {
      Path data = dir.resolve("postgres");
      // a directory without data is another run's that is just being made
      if (Files.isWritable(dir) && Files.exists(data)) {
        try (FileChannel lock = EmbeddedDatabase.lock(data)) {
          PostgresProcess.stopOrphan(data);
          remove(dir);
        } catch (EmbeddedDatabase.StartException e) {
          // in use by a run beside this one
        }
      }
    }
  }

  static void remove(Path dir) {
    try {
      PostgresProcess.run(List.of("rm", "-rf", dir.toString()), "");
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
