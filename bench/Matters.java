import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.ThreadLocalRandom;

/** What is asked of the ledger. */
final class Matters implements Bench.Suite {
  private static final LocalDate FIRST_DUE = LocalDate.parse(System.getenv("first_due"));

  /** The versions of the matters that are written to. */
  private final int[] versions = new int[Bench.DISTRICTS * Bench.SIZE];

  @Override
  public List<Bench.Question> questions() {
    return List.of(
        new Bench.Question(
            "matter by id", c -> Bench.get(office(Bench.some()), "/matters/" + id(any())), "get", "1/3"),
        new Bench.Question(
            "list of 20, filtered",
            c -> Bench.get(office(Bench.some()), "/matters?status=IN_PROGRESS"),
            "list",
            "1/2"),
        new Bench.Question(
            "the same, a town's scope",
            c -> Bench.get(town(Bench.some()), "/matters?status=IN_PROGRESS"),
            "list-town",
            "1/2"),
        new Bench.Question(
            "first page of %,d".formatted(Bench.GIANT), c -> Bench.get(office(0), "/matters"), "first", "1/2"),
        new Bench.Question(
            "page at row 500,000",
            c -> Bench.get(office(0), "/matters?after=" + mark()),
            "deep",
            "as the first"),
        new Bench.Question(
            "home figures", c -> Bench.get(office(Bench.some()), "/reports/home"), "home", "1/3 of by id"),
        new Bench.Question(
            "home figures of %,d".formatted(Bench.GIANT),
            c -> Bench.get(office(0), "/reports/home"),
            "home",
            "1/3 of by id",
            true,
            0),
        new Bench.Question("progress entry, audited", this::report, "write", "1/4"),
        new Bench.Question("the same, 100 a second", this::report, "write", "p99 < 50 ms", false, 100));
  }

  /** Asks for the versions of what will be written to, each connection for its own districts. */
  @Override
  public void ready() throws InterruptedException {
    Load.each(
        number -> {
          try (Load.Connection connection = new Load.Connection()) {
            for (int d = 1 + number; d <= Bench.DISTRICTS; d += Bench.CONNECTIONS) {
              for (int k = Bench.SIZE * 9 / 10 + 4; k <= Bench.SIZE; k += k % 20 == 4 ? 12 : 8) {
                int n = matter(d, k);
                if (connection.send(Bench.get(town(d), "/matters/" + id(n))) != 200) {
                  throw new IOException("no matter " + n + " for its town");
                }
                versions[n - Bench.GIANT - 1] = Integer.parseInt(connection.etag.replace("\"", ""));
              }
            }
          }
        });
  }

  /** A progress entry of a town, each connection in districts of its own so that none is stale. */
  private Load.Shot report(int connection) {
    ThreadLocalRandom random = ThreadLocalRandom.current();
    int d = 1 + connection + Bench.CONNECTIONS * random.nextInt(Bench.DISTRICTS / Bench.CONNECTIONS);
    int n =
        matter(d, Bench.SIZE * 9 / 10 + 20 * random.nextInt(Bench.SIZE / 200) + (random.nextBoolean() ? 4 : 16));
    int version = versions[n - Bench.GIANT - 1]++;
    Load.Shot shot =
        Bench.post(
            town(d), "/matters/" + id(n) + "/report", "{\"text\":\"本周完成路基处理，累计完成工程量的六成，预计下月底验收。\"}");
    return new Load.Shot(shot.head() + "If-Match: \"" + version + "\"\r\n", shot.body());
  }

  /** A matter of the district named last. */
  private static int any() {
    return matter(Bench.same(), ThreadLocalRandom.current().nextInt(1, Bench.SIZE + 1));
  }

  private static int matter(int d, int k) {
    return Bench.GIANT + (d - 1) * Bench.SIZE + k;
  }

  private static String id(long n) {
    return Bench.id("3", n);
  }

  /** The mark of a row near 500,000, as a list gives it. */
  private static String mark() {
    long n = ThreadLocalRandom.current().nextInt(499_000, 501_000);
    return Bench.mark(FIRST_DUE.plusDays(n * 3650 / Bench.GIANT).toString(), id(n));
  }

  private static String office(int d) {
    return Bench.token("office", d);
  }

  private static String town(int d) {
    return Bench.token("town", d);
  }
}
