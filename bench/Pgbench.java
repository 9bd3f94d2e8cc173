import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.Stream;

/** PostgreSQL asked directly, with the scripts of {@code sql/}. */
final class Pgbench {
  private Pgbench() {}

  /** What pgbench does with a script of sql/; {@code slowest}: milliseconds that one in a hundred exceeds. */
  record Result(double rate, double cpu, double slowest) {}

  static Result run(String script, boolean giant, int pace, int seconds)
      throws IOException, InterruptedException {
    double cpu = Load.cpu("postgres") + Load.cpu("self");
    List<String> command = new ArrayList<>(List.of(System.getenv("pgbench")));
    command.addAll(List.of("-n", "-M", "prepared", "-c", "" + Bench.CONNECTIONS, "-j", "2", "-T", "" + seconds));
    for (String name : List.of("giant", "districts", "size", "first_due", "sealed")) {
      String value = System.getenv(name);
      if (value != null && !value.isEmpty()) {
        command.addAll(List.of("-D", name + "=" + value));
      }
    }
    command.addAll(List.of("-D", "from=" + (giant ? 0 : 1), "-D", "to=" + (giant ? 0 : Bench.DISTRICTS)));
    if (pace > 0) {
      command.add("--rate=" + pace);
    }
    Path log = Files.createTempDirectory(Bench.DIR, "pgbench");
    command.addAll(List.of("--log", "--log-prefix=" + log.resolve("of")));
    command.addAll(List.of("-f", "bench/sql/" + script + ".sql", "shuangyong"));
    Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
    String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    if (process.waitFor() != 0) {
      throw new IOException(said);
    }
    Thread.sleep(1000); // until PostgreSQL has collected the backends that ended
    cpu = Load.cpu("postgres") + Load.cpu("self") - cpu;
    return new Result(
        word(said, "tps = "),
        cpu / word(said, "number of transactions actually processed: "),
        slowest(log));
  }

  /** Of its log, a line for each transaction, whose third word is how many microseconds it took. */
  private static double slowest(Path log) throws IOException {
    List<Integer> micros = new ArrayList<>();
    try (Stream<Path> files = Files.list(log)) {
      for (Path file : files.toList()) {
        for (String line : Files.readAllLines(file)) {
          micros.add(Integer.valueOf(line.split(" ")[2]));
        }
        Files.delete(file);
      }
    }
    Files.delete(log);
    Collections.sort(micros);
    return micros.get((int) (micros.size() * 0.99)) / 1000.0;
  }

  /** The number behind a word of pgbench. */
  static double word(String said, String word) {
    return Double.parseDouble(said.substring(said.indexOf(word) + word.length()).split("\\s")[0]);
  }
}
