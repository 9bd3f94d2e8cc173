package org.shuangyong.launch;

import static java.util.concurrent.TimeUnit.SECONDS;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.BindException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeoutException;

/**
 * What Linux has to be asked for: to run without root, find an orphan, stop in order, a free port.
 */
final class PostgresProcess {

  /** nobody: has a name on every Debian (initdb asks for it) and owns nothing. */
  private static final int NOBODY = 65534;

  private static final long MAX_LOG_BYTES = 10_000_000;

  private PostgresProcess() {}

  /**
   * PostgreSQL refuses to run as root. Then it runs as the owner of its data, or as nobody, and
   * keeps the one capability it needs to reach a checkout under {@code /root}. (A user namespace
   * would do too, but containers forbid it.)
   *
   * @return the command line to put before a program of PostgreSQL; empty for an ordinary user
   */
  static List<String> dropRoot(Path dataDir) throws IOException {
    if (uid(Path.of("/proc/self")) != 0) {
      return List.of();
    }
    int owner = Files.exists(dataDir) ? uid(dataDir) : NOBODY;
    List<String> command =
        List.of(
            "setpriv",
            "--reuid=" + (owner == 0 ? NOBODY : owner),
            "--regid=" + NOBODY,
            "--clear-groups",
            "--inh-caps=-all,+dac_override",
            "--ambient-caps=+dac_override",
            // access(2), by which initdb looks for postgres, else leaves the capability out
            "--securebits=+no_setuid_fixup");
    List<String> probe = new ArrayList<>(command);
    probe.add("true");
    try {
      run(probe, "");
    } catch (IOException e) {
      throw new EmbeddedDatabase.StartException(
          "PostgreSQL 不能以 root 运行，而此处又无法换用户；请用普通用户启动"
              + " / cannot drop root here, start as an ordinary user: "
              + e.getMessage());
    }
    return command;
  }

  /**
   * Stops a server left on this data directory by a JVM that was killed. The caller holds the lock,
   * so no living JVM stands behind it.
   */
  static void stopOrphan(Path dataDir) throws IOException {
    Path pidFile = dataDir.resolve("postmaster.pid");
    if (!Files.exists(pidFile)) {
      return;
    }
    Optional<ProcessHandle> running =
        Files.readAllLines(pidFile).stream()
            .findFirst()
            .map(String::strip)
            .filter(line -> line.matches("\\d+"))
            .flatMap(line -> ProcessHandle.of(Long.parseLong(line)))
            .filter(process -> isServerOn(process, dataDir));
    if (running.isPresent()) {
      System.out.println(
          "stopping PostgreSQL left behind by an earlier crash, pid " + running.get().pid());
      stop(running.get());
    }
    // the number may meanwhile belong to another process; PostgreSQL would then refuse to start
    Files.deleteIfExists(pidFile);
  }

  /** True only for a postgres whose data directory is ours; its command line is open to all. */
  private static boolean isServerOn(ProcessHandle process, Path dataDir) {
    try {
      String[] words = Files.readString(Path.of("/proc/" + process.pid() + "/cmdline")).split("\0");
      if (!words[0].endsWith("/postgres")) {
        return false;
      }
      for (int i = 1; i < words.length - 1; i++) {
        if (words[i].equals("-D")) {
          Path there = Path.of(words[i + 1]);
          return Files.exists(there) && Files.isSameFile(there, dataDir);
        }
      }
      return false;
    } catch (IOException e) {
      return false; // gone meanwhile
    }
  }

  /** Fast shutdown; after a minute immediate, which the next start recovers from; then by force. */
  static void stop(ProcessHandle server) {
    if (ends(server, "INT", 60) || ends(server, "QUIT", 15)) {
      return;
    }
    ends(server, "KILL", 15);
  }

  private static boolean ends(ProcessHandle server, String signal, int seconds) {
    try {
      if (!server.isAlive()) {
        return true;
      }
      // kill of the shell: the program of that name is not on every machine
      new ProcessBuilder("sh", "-c", "kill -" + signal + " " + server.pid()).start().waitFor();
      server.onExit().get(seconds, SECONDS);
      return true;
    } catch (TimeoutException e) {
      return false;
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return false;
    } catch (IOException | ExecutionException e) {
      return !server.isAlive();
    }
  }

  /** Runs a short program to its end and returns what it printed. */
  static String run(List<String> command, String input) throws IOException {
    return run(command, new ByteArrayInputStream(input.getBytes()));
  }

  static String run(List<String> command, InputStream input) throws IOException {
    ProcessBuilder builder = new ProcessBuilder(command).redirectErrorStream(true);
    bareEnvironment(builder);
    Process process = builder.start();
    try (OutputStream in = process.getOutputStream()) {
      input.transferTo(in);
    }
    String said = new String(process.getInputStream().readAllBytes()).strip();
    try {
      if (process.waitFor() != 0) {
        throw new IOException(command.get(0) + ": " + said);
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IOException("interrupted", e);
    }
    return said;
  }

  /**
   * PGDATA, PGPORT and the like of the caller, and its secrets, are none of the server's business.
   */
  static void bareEnvironment(ProcessBuilder builder) {
    builder.environment().keySet().retainAll(List.of("PATH"));
  }

  /** {@code preferred} if it is free, else the next that is; says so. 0 stands for any. */
  static int freePort(int preferred) throws IOException {
    for (int candidate = preferred; candidate < preferred + 50; candidate++) {
      try (ServerSocket probe =
          new ServerSocket(candidate, 1, InetAddress.getByName(EmbeddedDatabase.HOST))) {
        if (candidate != preferred) {
          System.out.println("port " + preferred + " is taken, PostgreSQL uses " + candidate);
        }
        return probe.getLocalPort();
      } catch (BindException e) {
        // taken: the next
      }
    }
    throw new EmbeddedDatabase.StartException(
        "ports " + preferred + " to " + (preferred + 49) + " are taken; set SHUANGYONG_DB_PORT");
  }

  static void rotate(Path log) throws IOException {
    if (Files.exists(log) && Files.size(log) > MAX_LOG_BYTES) {
      Files.move(
          log, log.resolveSibling(log.getFileName() + ".1"), StandardCopyOption.REPLACE_EXISTING);
    }
  }

  static void pause(long millis) {
    try {
      Thread.sleep(millis);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new EmbeddedDatabase.StartException("interrupted", e);
    }
  }

  private static int uid(Path path) throws IOException {
    return (Integer) Files.getAttribute(path, "unix:uid");
  }
}
