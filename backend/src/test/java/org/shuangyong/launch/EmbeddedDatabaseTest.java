package org.shuangyong.launch;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.Properties;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.postgresql.Driver;
import org.shuangyong.launch.EmbeddedDatabase.Mode;
import org.shuangyong.launch.EmbeddedDatabase.StartException;

class EmbeddedDatabaseTest {

  private Path home;
  private Path data;
  private EmbeddedDatabase database;

  @BeforeEach
  void makeHome() throws IOException {
    home = Files.createTempDirectory("shuangyong-launch-");
    data = home.resolve("postgres");
  }

  @AfterEach
  void removeHome() {
    if (database != null) {
      database.close();
    }
    TestDatabase.remove(home);
  }

  @Test
  void durableByWhatTheServerItselfSays() throws SQLException {
    database = EmbeddedDatabase.start(data, 0, Mode.DURABLE);
    for (String setting : List.of("fsync", "synchronous_commit", "full_page_writes")) {
      assertEquals("on", ask("show " + setting), setting);
    }
  }

  @Test
  void refusesAServerThatMayForget() throws SQLException {
    database = EmbeddedDatabase.start(data, 0, Mode.THROWAWAY);
    try (Connection c = connect(database.user(), database.password())) {
      assertThrows(StartException.class, () -> EmbeddedDatabase.requireDurable(c));
    }
  }

  @Test
  void refusesADatabaseWhoseOwnerSwitchedDurabilityOff() throws SQLException {
    database = EmbeddedDatabase.start(data, 0, Mode.DURABLE);
    execute("alter role shuangyong set synchronous_commit = off");
    database.close();
    StartException refused =
        assertThrows(StartException.class, () -> EmbeddedDatabase.start(data, 0, Mode.DURABLE));
    assertTrue(refused.getMessage().contains("synchronous_commit"), refused.getMessage());
    assertFalse(Files.exists(data.resolve("postmaster.pid")), "nothing is left running");
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "wrong"})
  void nobodyGetsInWithoutThePassword(String password) {
    database = EmbeddedDatabase.start(data, 0, Mode.THROWAWAY);
    for (String user : List.of("postgres", database.user())) {
      SQLException refused = assertThrows(SQLException.class, () -> connect(user, password));
      assertFalse(refused.getMessage().contains("refused"), refused.getMessage());
    }
  }

  @Test
  void everyLineOfTheAccessFileAsksForThePassword() throws IOException {
    database = EmbeddedDatabase.start(data, 0, Mode.THROWAWAY);
    List<String> lines =
        Files.readAllLines(data.resolve("pg_hba.conf")).stream()
            .filter(line -> !line.isBlank() && !line.startsWith("#"))
            .toList();
    assertFalse(lines.isEmpty());
    assertTrue(lines.stream().allMatch(line -> line.endsWith("scram-sha-256")), lines::toString);
  }

  @Test
  void secretsAreForTheirOwnerOnly() throws IOException {
    database = EmbeddedDatabase.start(data, 0, Mode.THROWAWAY);
    for (String name : List.of("postgres-superuser", "postgres-app")) {
      Path secret = home.resolve("secrets").resolve(name);
      assertEquals(
          "rw-------", PosixFilePermissions.toString(Files.getPosixFilePermissions(secret)), name);
      assertEquals(48, Files.readString(secret).length(), name);
    }
  }

  @Test
  void theApplicationIsNoSuperuser() throws SQLException {
    database = EmbeddedDatabase.start(data, 0, Mode.DURABLE);
    assertEquals("off", ask("show is_superuser"));
    assertEquals(
        "f", ask("select rolcreatedb or rolcreaterole from pg_roles where rolname = 'shuangyong'"));
  }

  @Test
  void aSecondStartKeepsTheData() throws SQLException {
    database = EmbeddedDatabase.start(data, 0, Mode.DURABLE);
    execute("create table kept as select 7 as n");
    database.close();
    database = EmbeddedDatabase.start(data, 0, Mode.DURABLE);
    assertEquals("7", ask("select n from kept"));
  }

  @Test
  void whatWasCommittedOutlivesAKill() throws Exception {
    database = EmbeddedDatabase.start(data, 0, Mode.DURABLE);
    execute("create table kept (n int)");
    execute("insert into kept select generate_series(1, 1000)");
    kill(database);
    database = EmbeddedDatabase.start(data, 0, Mode.DURABLE);
    assertEquals("1000", ask("select count(*) from kept"));
  }

  @Test
  void anOrphanIsStoppedNotUsed() throws Exception {
    database = EmbeddedDatabase.start(data, 0, Mode.THROWAWAY);
    execute("create table kept as select 7 as n");
    int port = database.port();
    long orphan = database.pid();
    database.abandon(); // as if this JVM had been killed
    database = EmbeddedDatabase.start(data, port, Mode.DURABLE);
    assertNotEquals(orphan, database.pid());
    assertFalse(ProcessHandle.of(orphan).map(ProcessHandle::isAlive).orElse(false));
    assertEquals(port, database.port());
    assertEquals("7", ask("select n from kept"));
  }

  @Test
  void anotherProcessWithTheOldNumberIsLeftAlone() throws Exception {
    database = EmbeddedDatabase.start(data, 0, Mode.DURABLE);
    List<String> pidFile = Files.readAllLines(data.resolve("postmaster.pid"));
    kill(database);
    Process stranger = new ProcessBuilder("sleep", "60").start();
    try {
      pidFile.set(0, Long.toString(stranger.pid()));
      Files.write(data.resolve("postmaster.pid"), pidFile);
      database = EmbeddedDatabase.start(data, 0, Mode.DURABLE);
      assertEquals("1", ask("select 1"));
      assertTrue(stranger.isAlive());
    } finally {
      stranger.destroyForcibly();
    }
  }

  @Test
  void twoApplicationsNeverShareADataDirectory() {
    database = EmbeddedDatabase.start(data, 0, Mode.THROWAWAY);
    assertThrows(StartException.class, () -> EmbeddedDatabase.start(data, 0, Mode.THROWAWAY));
    assertTrue(ProcessHandle.of(database.pid()).orElseThrow().isAlive());
  }

  @Test
  void aTakenPortIsPassedOver() throws IOException {
    try (ServerSocket taken = new ServerSocket(0, 1, InetAddress.getByName("127.0.0.1"))) {
      database = EmbeddedDatabase.start(data, taken.getLocalPort(), Mode.THROWAWAY);
      assertNotEquals(taken.getLocalPort(), database.port());
    }
  }

  @Test
  void dataOfAnotherMajorVersionAreNotTouched() throws IOException {
    Files.createDirectories(data);
    Files.writeString(data.resolve("PG_VERSION"), "15\n");
    StartException refused =
        assertThrows(StartException.class, () -> EmbeddedDatabase.start(data, 0, Mode.DURABLE));
    assertTrue(refused.getMessage().contains("15"), refused.getMessage());
    try (var files = Files.list(data)) {
      assertEquals(List.of(data.resolve("PG_VERSION")), files.toList());
    }
  }

  @Test
  void somethingElseInTheDataDirectoryIsNotTouched() throws IOException {
    Files.createDirectories(data);
    Files.writeString(data.resolve("letter.txt"), "mine");
    assertThrows(StartException.class, () -> EmbeddedDatabase.start(data, 0, Mode.DURABLE));
    assertEquals("mine", Files.readString(data.resolve("letter.txt")));
  }

  @Test
  void lostSecretsAreMadeAnew() throws Exception {
    database = EmbeddedDatabase.start(data, 0, Mode.DURABLE);
    execute("create table kept as select 7 as n");
    database.close();
    TestDatabase.remove(home.resolve("secrets"));
    database = EmbeddedDatabase.start(data, 0, Mode.DURABLE);
    assertEquals("7", ask("select n from kept"));
  }

  @Test
  void theProgramsAreUnpackedOnce() throws IOException {
    Path cache = home.resolve("cache");
    Path first = PostgresBinaries.unpacked(cache);
    Object made = Files.getAttribute(first, "unix:ino");
    assertEquals(first, PostgresBinaries.unpacked(cache));
    assertEquals(made, Files.getAttribute(first, "unix:ino"));
    try (var files = Files.list(cache)) {
      assertEquals(List.of(first), files.toList(), "no half-unpacked rest");
    }
  }

  private static void kill(EmbeddedDatabase victim) throws Exception {
    ProcessHandle server = ProcessHandle.of(victim.pid()).orElseThrow();
    victim.abandon();
    server.destroyForcibly();
    server.onExit().get(10, TimeUnit.SECONDS);
  }

  private Connection connect(String user, String password) throws SQLException {
    Properties login = new Properties();
    login.setProperty("user", user);
    login.setProperty("password", password);
    return new Driver().connect(database.jdbcUrl(), login);
  }

  private String ask(String query) throws SQLException {
    try (Connection c = connect(database.user(), database.password());
        Statement s = c.createStatement();
        ResultSet r = s.executeQuery(query)) {
      r.next();
      return r.getString(1);
    }
  }

  private void execute(String statement) throws SQLException {
    try (Connection c = connect(database.user(), database.password());
        Statement s = c.createStatement()) {
      s.execute(statement);
    }
  }
}
