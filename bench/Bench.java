import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Base64;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ThreadLocalRandom;

/**
 * Loads the application with 16 connections, then PostgreSQL with the same questions, and prints
 * both side by side. Started by {@code run}, which says how.
 *
 * <p>What is asked stands in {@link Matters} and its like; {@link Load} asks it, {@link Pgbench}
 * asks the database.
 */
public class Bench {
  static final int CONNECTIONS = 16;

  // what data/ made
  static final int GIANT = number("giant");
  static final int DISTRICTS = number("districts");
  static final int SIZE = number("size");

  static final URI APP = URI.create(System.getenv("url"));
  static final Path DIR = Path.of(System.getenv("dir"));
  static final int SECONDS = number("seconds");

  /**
   * A question as it is put to the application, and the SQL for the same answer; of the giant or of any; so
   * many a second, or 0: as fast as they are answered.
   */
  record Question(String name, Load.Shots shots, String sql, String aim, boolean giant, int pace) {
    Question(String name, Load.Shots shots, String sql, String aim) {
      this(name, shots, sql, aim, false, 0);
    }
  }

  /** What is asked of one kind of data. */
  interface Suite {
    List<Question> questions();

    /** Before the warming and before what writes. */
    default void ready() throws InterruptedException {}

    /** What is measured apart, once the questions are through. */
    default void after() throws Exception {}
  }

  public static void main(String... args) throws Exception {
    if (args[0].equals("key")) {
      Tokens.makeKey();
      return;
    }
    Tokens.sign();
    Suite suite =
        switch (args[0]) {
          case "matters" -> new Matters();
          case "persons" -> new Persons();
          case "activities" -> new Activities();
          default -> throw new IllegalArgumentException(args[0]);
        };
    if (args.length > 1 && args[1].equals("after")) {
      suite.after();
      return;
    }
    String only = System.getenv("only");
    List<Question> questions =
        suite.questions().stream().filter(q -> only == null || q.sql().matches(only)).toList();
    suite.ready();
    warm(questions);
    if (args.length > 1) {
      return;
    }
    suite.ready();
    System.exit(measure(suite, args[0], questions) ? 0 : 1);
  }

  private static boolean measure(Suite suite, String name, List<Question> questions) throws Exception {
    // a question by a keyed read beside it when the table was smallest, for the last column: the keyed
    // read because a machine that others share is not as fast now as it was ten minutes ago
    Path first = DIR.resolve(name + ".first");
    Map<String, Double> smallest = new HashMap<>();
    if (Files.exists(first)) {
      for (String line : Files.readAllLines(first)) {
        smallest.put(line.split("\t")[0], Double.valueOf(line.split("\t")[1]));
      }
    }
    System.out.printf(
        "%-25s %7s %7s %7s %7s   %9s %7s %7s   %6s %6s %7s  %s%n",
        "", "req/s", "p50 ms", "p99 ms", "cpu µs", "pgbench/s", "p99 ms", "cpu µs", "ratio", "by cpu", "× first", "aim");
    boolean good = true;
    for (Question q : questions) {
      if (q.sql().equals("write")) {
        suite.ready();
      }
      Load.Result app = Load.load(q.shots(), q.pace(), SECONDS);
      Pgbench.Result sql = Pgbench.run(name + "/" + q.sql(), q.giant(), q.pace(), SECONDS);
      double cost = app.cpu() / Pgbench.run(name + "/keyed", false, 0, 3).cpu();
      Double before = smallest.get(q.name());
      if (before == null) {
        Files.writeString(
            first, q.name() + "\t" + cost + "\n", StandardOpenOption.CREATE, StandardOpenOption.APPEND);
      }
      System.out.printf(
          "%-25s %,7.0f %7.1f %7.1f %,7.0f   %,9.0f %7.1f %,7.0f   %5.0f%% %5.0f%% %7s  %s%n",
          q.name(),
          app.rate(),
          app.millis(0.5),
          app.millis(0.99),
          app.own(),
          sql.rate(),
          sql.slowest(),
          sql.cpu(),
          100 * app.rate() / sql.rate(),
          100 * sql.cpu() / app.cpu(),
          before == null ? "" : "%.2f".formatted(cost / before),
          q.aim());
      if (app.failed() > 0) {
        System.out.printf("%,d of them failed%n", app.failed());
        good = false;
      }
    }
    Pgbench.Result keyed = Pgbench.run(name + "/keyed", false, 0, SECONDS);
    System.out.printf("%-57s %,9.0f %7.1f %,7.0f%n", "one row by its key", keyed.rate(), keyed.slowest(), keyed.cpu());
    return good;
  }

  /** All questions in turn, until the JVM has compiled what they use; not the giant's, for which all would wait. */
  private static void warm(List<Question> all) throws Exception {
    List<Question> questions = all.stream().filter(q -> !q.giant() && q.pace() == 0).toList();
    int seconds = number("warm");
    System.out.printf("warming %d s%n", seconds);
    int[] turn = new int[CONNECTIONS];
    Load.load(c -> questions.get(turn[c]++ % questions.size()).shots().next(c), 0, seconds);
  }

  // --- what the suites ask with --------------------------------------------------------------------

  /** One of the ordinary districts. */
  static int some() {
    return district.get()[0] = ThreadLocalRandom.current().nextInt(1, DISTRICTS + 1);
  }

  /** The district named last. */
  static int same() {
    return district.get()[0];
  }

  private static final ThreadLocal<int[]> district = ThreadLocal.withInitial(() -> new int[1]);

  /** The id of the n-th row of a kind, as data/ makes it. */
  static String id(String kind, long n) {
    return "019" + kind + "0000-0000-7000-8000-" + (100_000_000_000L + n);
  }

  /** Where a page starts: behind the row with the key and the id. */
  static String mark(String key, String id) {
    return Base64.getUrlEncoder().withoutPadding().encodeToString((id + key).getBytes(StandardCharsets.UTF_8));
  }

  static String token(String person, int d) {
    return Tokens.BY_PERSON.get(person + "-" + d);
  }

  static Load.Shot get(String token, String path) {
    return new Load.Shot(head("GET", path, token), null);
  }

  static Load.Shot post(String token, String path, String body) {
    return new Load.Shot(head("POST", path, token) + "Content-Type: application/json\r\n", body);
  }

  static String head(String method, String path, String token) {
    return method + " /api/v1" + path + " HTTP/1.1\r\nHost: " + APP.getAuthority()
        + "\r\nAuthorization: Bearer " + token + "\r\nAccept: application/json\r\n";
  }

  static int number(String name) {
    return Integer.parseInt(System.getenv(name));
  }
}
