import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Base64;
import java.util.List;
import java.util.concurrent.ThreadLocalRandom;

/**
 * Loads the application with 16 connections, then PostgreSQL with the same questions, and prints
 * both side by side. Started by {@code run}, which says how.
 *
 * <p>What is asked stands here; {@link Load} asks it, {@link Pgbench} asks the database.
 */
public class Bench {
  static final int CONNECTIONS = 16;

  // what data.sql made
  static final int GIANT = number("giant");
  static final int DISTRICTS = number("districts");
  static final int SIZE = number("size");
  static final LocalDate FIRST_DUE = LocalDate.parse(System.getenv("first_due"));

  static final URI APP = URI.create(System.getenv("url"));
  static final Path DIR = Path.of(System.getenv("dir"));
  static final int SECONDS = number("seconds");

  /** A question as it is put to the application, and the SQL for the same answer; of the giant or of any. */
  record Question(String name, Load.Shots shots, String sql, String aim, boolean giant) {
    Question(String name, Load.Shots shots, String sql, String aim) {
      this(name, shots, sql, aim, false);
    }
  }

  /** The versions of the matters that are written to. */
  static final int[] VERSIONS = new int[DISTRICTS * SIZE];

  public static void main(String... args) throws Exception {
    if (args[0].equals("key")) {
      Tokens.makeKey();
      return;
    }
    Tokens.sign();
    List<Question> questions =
        List.of(
            new Question("matter by id", c -> get(office(some()), "/matters/" + id(any())), "get", "1/3"),
            new Question(
                "list of 20, filtered",
                c -> get(office(some()), "/matters?status=IN_PROGRESS"),
                "list",
                "1/2"),
            new Question(
                "the same, a town's scope",
                c -> get(town(some()), "/matters?status=IN_PROGRESS"),
                "list-town",
                "1/2"),
            new Question("first page of %,d".formatted(GIANT), c -> get(office(0), "/matters"), "first", "1/2"),
            new Question(
                "page at row 500,000", c -> get(office(0), "/matters?after=" + mark()), "deep", "as the first"),
            new Question("home figures", c -> get(office(some()), "/reports/home"), "home", "1/3 of by id"),
            new Question(
                "home figures of %,d".formatted(GIANT),
                c -> get(office(0), "/reports/home"),
                "home",
                "1/3 of by id",
                true),
            new Question("progress entry, audited", Bench::report, "write", "1/4"));
    String only = System.getenv("only");
    if (only != null) {
      questions = questions.stream().filter(q -> q.sql().matches(only)).toList();
    }
    learnVersions();
    warm(questions);
    System.out.printf(
        "%-25s %7s %7s %7s %7s   %9s %7s   %6s %6s  %s%n",
        "", "req/s", "p50 ms", "p99 ms", "cpu µs", "pgbench/s", "cpu µs", "ratio", "by cpu", "aim");
    boolean failed = false;
    for (Question q : questions) {
      if (q.sql().equals("write")) {
        learnVersions();
      }
      Load.Result app = Load.load(q.shots(), SECONDS);
      Pgbench.Result sql = Pgbench.run(q.sql(), q.giant());
      System.out.printf(
          "%-25s %,7.0f %7.1f %7.1f %,7.0f   %,9.0f %,7.0f   %5.0f%% %5.0f%%  %s%n",
          q.name(),
          app.rate(),
          app.millis(0.5),
          app.millis(0.99),
          app.own(),
          sql.rate(),
          sql.cpu(),
          100 * app.rate() / sql.rate(),
          100 * sql.cpu() / app.cpu(),
          q.aim());
      if (app.failed() > 0) {
        System.out.printf("%,d of them failed%n", app.failed());
        failed = true;
      }
    }
    Pgbench.Result keyed = Pgbench.run("keyed", false);
    System.out.printf("%-57s %,9.0f %,7.0f%n", "one row by its key", keyed.rate(), keyed.cpu());
    System.exit(failed ? 1 : 0);
  }

  /** All questions in turn, until the JVM has compiled what they use. */
  static void warm(List<Question> questions) throws Exception {
    int seconds = number("warm");
    System.out.printf("warming %d s%n", seconds);
    int[] turn = new int[CONNECTIONS];
    Load.load(c -> questions.get(turn[c]++ % questions.size()).shots().next(c), seconds);
    learnVersions();
  }

  // --- what is asked ----------------------------------------------------------------------------

  /** One of the ordinary districts. */
  static int some() {
    return district.get()[0] = ThreadLocalRandom.current().nextInt(1, DISTRICTS + 1);
  }

  private static final ThreadLocal<int[]> district = ThreadLocal.withInitial(() -> new int[1]);

  /** A matter of the district named last. */
  static int any() {
    return matter(district.get()[0], ThreadLocalRandom.current().nextInt(1, SIZE + 1));
  }

  static int matter(int d, int k) {
    return GIANT + (d - 1) * SIZE + k;
  }

  static String id(long n) {
    return "01930000-0000-7000-8000-" + (100_000_000_000L + n);
  }

  /** The mark of a row near 500,000, as a list gives it. */
  static String mark() {
    long n = ThreadLocalRandom.current().nextInt(499_000, 501_000);
    String text = id(n) + FIRST_DUE.plusDays(n * 3650 / GIANT);
    return Base64.getUrlEncoder().withoutPadding().encodeToString(text.getBytes(StandardCharsets.UTF_8));
  }

  static String office(int d) {
    return Tokens.BY_PERSON.get("office-" + d);
  }

  static String town(int d) {
    return Tokens.BY_PERSON.get("town-" + d);
  }

  static Load.Shot get(String token, String path) {
    return new Load.Shot(head("GET", path, token), null);
  }

  /** A progress entry of a town, each connection in districts of its own so that none is stale. */
  static Load.Shot report(int connection) {
    ThreadLocalRandom random = ThreadLocalRandom.current();
    int d = 1 + connection + CONNECTIONS * random.nextInt(DISTRICTS / CONNECTIONS);
    int n = matter(d, SIZE * 9 / 10 + 20 * random.nextInt(SIZE / 200) + (random.nextBoolean() ? 4 : 16));
    int version = VERSIONS[n - GIANT - 1]++;
    String head =
        head("POST", "/matters/" + id(n) + "/report", town(d))
            + "If-Match: \"" + version + "\"\r\nContent-Type: application/json\r\n";
    return new Load.Shot(head, "{\"text\":\"本周完成路基处理，累计完成工程量的六成，预计下月底验收。\"}");
  }

  static String head(String method, String path, String token) {
    return method + " /api/v1" + path + " HTTP/1.1\r\nHost: " + APP.getAuthority()
        + "\r\nAuthorization: Bearer " + token + "\r\nAccept: application/json\r\n";
  }

  /** Asks for the versions of what will be written to, each connection for its own districts. */
  static void learnVersions() throws InterruptedException {
    Load.each(
        number -> {
          try (Load.Connection connection = new Load.Connection()) {
            for (int d = 1 + number; d <= DISTRICTS; d += CONNECTIONS) {
              for (int k = SIZE * 9 / 10 + 4; k <= SIZE; k += k % 20 == 4 ? 12 : 8) {
                int n = matter(d, k);
                if (connection.send(get(town(d), "/matters/" + id(n))) != 200) {
                  throw new IOException("no matter " + n + " for its town");
                }
                VERSIONS[n - GIANT - 1] = Integer.parseInt(connection.etag.replace("\"", ""));
              }
            }
          }
        });
  }

  static int number(String name) {
    return Integer.parseInt(System.getenv(name));
  }
}
