package org.shuangyong.launch;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Properties;
import java.util.concurrent.TimeUnit;
import org.postgresql.Driver;

/**
 * A private PostgreSQL: one data directory, one server process, loopback only, a password on every
 * road in.
 *
 * <p>The server outlives a killed JVM. So the JVM holds a lock beside the data directory for as
 * long as it lives: who gets the lock may take a server still running there for an orphan and stop
 * it. Such a server is never used as it is found, for nobody knows with which settings it runs.
 */
public final class EmbeddedDatabase implements AutoCloseable {

  /** How much a power cut may cost. */
  public enum Mode {
    /** Nothing that was committed is lost. Checked at the start, refused otherwise. */
    DURABLE,
    /** For tests: quick, and gone if the machine stops. */
    THROWAWAY
  }

  /** The database could not be brought up; the message says why and what to do. */
  public static final class StartException extends RuntimeException {
    StartException(String message) {
      super(message);
    }

    StartException(String message, Throwable cause) {
      super(message, cause);
    }
  }

  static final String HOST = "127.0.0.1";
  private static final String NAME = "shuangyong";
  private static final List<String> DURABILITY =
      List.of("fsync", "synchronous_commit", "full_page_writes");

  private final Path dataDir;
  private final Path log;
  private final List<String> asOther;
  private final Path programs;
  private final Secret superuserPassword;
  private final Secret appPassword;
  private FileChannel lock;
  private Process server;
  private int port;

  private EmbeddedDatabase(Path dataDir) throws IOException {
    this.dataDir = dataDir;
    this.log = dataDir.resolveSibling("run").resolve(dataDir.getFileName() + ".log");
    this.asOther = PostgresProcess.dropRoot(dataDir);
    this.programs = PostgresBinaries.unpacked().resolve("bin");
    Path secrets = dataDir.resolveSibling("secrets");
    this.superuserPassword = Secret.at(secrets.resolve("postgres-superuser"));
    this.appPassword = Secret.at(secrets.resolve("postgres-app"));
  }

  /**
   * Starts the server on {@code dataDir}, which is made if absent; its passwords lie in {@code
   * secrets/} and its log in {@code run/} beside it.
   *
   * @param preferredPort taken if free, else one of the next; 0 for any
   * @throws StartException with a message for the operator; nothing is left running
   */
  public static EmbeddedDatabase start(Path dataDir, int preferredPort, Mode mode) {
    Path dir = dataDir.toAbsolutePath().normalize();
    try {
      Files.createDirectories(dir.getParent());
      FileChannel lock = lock(dir);
      EmbeddedDatabase database = null;
      try {
        database = new EmbeddedDatabase(dir);
        database.lock = lock;
        database.open(preferredPort, mode);
        return database;
      } catch (RuntimeException | IOException | SQLException e) {
        if (database != null) {
          database.close();
        } else {
          lock.close();
        }
        throw e;
      }
    } catch (IOException e) {
      throw new StartException(e.toString(), e);
    } catch (UncheckedIOException e) {
      throw new StartException(e.getMessage() + ": " + e.getCause(), e);
    } catch (SQLException e) {
      throw new StartException(e.getMessage(), e);
    }
  }

  public String jdbcUrl() {
    return jdbcUrl(NAME);
  }

  private String jdbcUrl(String database) {
    return "jdbc:postgresql://" + HOST + ":" + port + "/" + database;
  }

  /** Owner of the application's database, not a superuser. */
  public String user() {
    return NAME;
  }

  public String password() {
    return appPassword.value();
  }

  public int port() {
    return port;
  }

  /** The server's process id, for tests that kill it. */
  long pid() {
    return server.pid();
  }

  /**
   * Lets go of the data directory and leaves the server running, as a killed JVM does. For tests.
   */
  void abandon() throws IOException {
    lock.close();
    server = null;
  }

  /** Stops the server in order and lets go of the data directory. Idempotent. */
  @Override
  public void close() {
    try {
      if (server != null) {
        PostgresProcess.stop(server.toHandle());
      }
    } finally {
      try {
        if (lock != null) {
          lock.close();
        }
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
  }

  // --- the steps of a start ---------------------------------------------------------------------

  private void open(int preferredPort, Mode mode) throws IOException, SQLException {
    PostgresProcess.stopOrphan(dataDir);
    new DataDirectory(dataDir, programs, asOther, superuserPassword).prepare(mode);
    launch(preferredPort, mode);
    createRoleAndDatabase(mode);
    if (mode == Mode.DURABLE) {
      try (Connection c = connect(NAME, NAME, password())) {
        requireDurable(c);
      }
    }
    System.out.println(
        "PostgreSQL is up on %s:%d, data in %s (%s)".formatted(HOST, port, dataDir, mode));
  }

  static FileChannel lock(Path dataDir) throws IOException {
    Path file = dataDir.resolveSibling(dataDir.getFileName() + ".lock");
    FileChannel channel =
        FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.WRITE);
    FileLock held;
    try {
      held = channel.tryLock();
    } catch (OverlappingFileLockException e) {
      held = null;
    }
    if (held == null) {
      channel.close();
      throw new StartException(
          "数据目录正被另一个双拥通使用 / another running 双拥通 uses the data directory " + dataDir);
    }
    return channel;
  }

  private void launch(int preferredPort, Mode mode) throws IOException, SQLException {
    String durable = mode == Mode.DURABLE ? "on" : "off";
    Files.createDirectories(log.getParent());
    PostgresProcess.rotate(log);
    for (int attempt = 1; ; attempt++) {
      port = PostgresProcess.freePort(preferredPort);
      List<String> command = new ArrayList<>(asOther);
      // a session of its own: Ctrl-C in a terminal must reach the application first
      command.addAll(List.of("setsid", programs.resolve("postgres").toString()));
      command.addAll(List.of("-D", dataDir.toString()));
      set(command, "listen_addresses", HOST);
      set(command, "port", Integer.toString(port));
      set(command, "unix_socket_directories", "");
      set(command, "log_timezone", "Asia/Shanghai");
      DURABILITY.forEach(name -> set(command, name, durable));
      long logStart = Files.exists(log) ? Files.size(log) : 0;
      ProcessBuilder builder =
          new ProcessBuilder(command)
              .redirectErrorStream(true)
              .redirectOutput(ProcessBuilder.Redirect.appendTo(log.toFile()));
      PostgresProcess.bareEnvironment(builder);
      server = builder.start();
      server.getOutputStream().close();
      String failure = awaitReady(logStart);
      if (failure == null) {
        return;
      }
      // the port was taken in between, or the workers of a killed server are still on their way out
      boolean passing =
          failure.contains("Address already in use") || failure.contains("is still in use");
      if (!passing || attempt == 10) {
        throw new StartException("PostgreSQL stopped:\n" + failure + "\n(" + log + ")");
      }
      PostgresProcess.pause(1000);
    }
  }

  /** Null once the server takes our password; what it wrote, if it ended instead. */
  private String awaitReady(long logStart) throws IOException, SQLException {
    long begun = System.nanoTime();
    long nextWord = 5;
    while (true) {
      if (!server.isAlive()) {
        byte[] all = Files.readAllBytes(log);
        return new String(all, (int) logStart, (int) (all.length - logStart)).strip();
      }
      try {
        connect("postgres", DataDirectory.SUPERUSER, superuserPassword.value()).close();
        return null;
      } catch (SQLException e) {
        String state = e.getSQLState() == null ? "" : e.getSQLState();
        if (state.equals("28P01")) {
          throw new StartException(
              "the password in "
                  + superuserPassword.file()
                  + " is not the database's; remove the file and a new one will be set",
              e);
        }
        // 08: not listening yet; 57P03: starting up or replaying its log
        if (!state.startsWith("08") && !state.equals("57P03")) {
          throw e;
        }
      }
      long seconds = TimeUnit.NANOSECONDS.toSeconds(System.nanoTime() - begun);
      if (seconds >= nextWord) {
        System.out.println(
            "PostgreSQL is still starting (%d s); after a crash it replays its log"
                .formatted(seconds));
        nextWord = seconds + 10;
      }
      PostgresProcess.pause(50);
    }
  }

  private void createRoleAndDatabase(Mode mode) throws SQLException, IOException {
    try (Connection c = connect("postgres", DataDirectory.SUPERUSER, superuserPassword.value());
        Statement s = c.createStatement()) {
      // a password that fits is no proof that this is the server we started
      String shown = ask(s, "show data_directory");
      if (!Files.isSameFile(Path.of(shown), dataDir)) {
        throw new StartException("the server on port " + port + " keeps its data in " + shown);
      }
      boolean known = ask(s, "select 1 from pg_roles where rolname = '" + NAME + "'") != null;
      s.execute(
          "%s role %s login %s password '%s'"
              .formatted(
                  known ? "alter" : "create",
                  NAME,
                  mode == Mode.THROWAWAY ? "createdb" : "nocreatedb",
                  password()));
      if (ask(s, "select 1 from pg_database where datname = '" + NAME + "'") == null) {
        s.execute("create database " + NAME + " owner " + NAME);
      }
    }
  }

  /**
   * Refuses a server that may lose what it has confirmed, also if only this role or database was
   * altered so.
   */
  static void requireDurable(Connection c) throws SQLException {
    try (Statement s = c.createStatement()) {
      for (String name : DURABILITY) {
        String value = ask(s, "show " + name);
        if (!"on".equals(value)) {
          throw new StartException(
              "PostgreSQL 的 %s = %s，断电会丢数据，拒绝启动 / refusing to run with %s = %s"
                  .formatted(name, value, name, value));
        }
      }
    }
  }

  // --- small things -----------------------------------------------------------------------------

  private static void set(List<String> command, String name, String value) {
    command.add("-c");
    command.add(name + "=" + value);
  }

  private Connection connect(String database, String user, String password) throws SQLException {
    Properties login = new Properties();
    login.setProperty("user", user);
    login.setProperty("password", password);
    login.setProperty("connectTimeout", "5");
    // not by DriverManager: it looks for drivers through class loaders that may not see this one
    return new Driver().connect(jdbcUrl(database), login);
  }

  private static String ask(Statement s, String query) throws SQLException {
    try (ResultSet r = s.executeQuery(query)) {
      return r.next() ? r.getString(1) : null;
    }
  }
}
