import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/** PostgreSQL asked directly, with the scripts of {@code sql/}. */
final class Pgbench {
  private Pgbench() {}

  /** What pgbench does with a script of sql/. */
  record Result(double rate, double cpu) {}

  static Result run(String script, boolean giant, int seconds)
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
    command.addAll(List.of("-f", "bench/sql/" + script + ".sql", "shuangyong"));
    Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
    String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    if (process.waitFor() != 0) {
      throw new IOException(said);
    }
    Thread.sleep(1000); // until PostgreSQL has collected the backends that ended
    cpu = Load.cpu("postgres") + Load.cpu("self") - cpu;
    return new Result(
        word(said, "tps = "), cpu / word(said, "number of transactions actually processed: "));
  }

  /** The number behind a word of pgbench. */
  static double word(String said, String word) {
    return Double.parseDouble(said.substring(said.indexOf(word) + word.length()).split("\\s")[0]);
  }
}
