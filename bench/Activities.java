import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.ThreadLocalRandom;

/** What is asked of activities and sites (data/activities.sql). */
final class Activities implements Bench.Suite {
  private static final LocalDate FIRST_DUE = LocalDate.parse(System.getenv("first_due"));

  @Override
  public List<Bench.Question> questions() {
    return List.of(
        new Bench.Question(
            "activity by id",
            c -> {
              int d = Bench.some();
              long n = Bench.GIANT + (long) (d - 1) * Bench.SIZE + 1 + ThreadLocalRandom.current().nextInt(Bench.SIZE);
              return Bench.get(Bench.token("office", d), "/activities/" + Bench.id("3", n));
            },
            "get",
            "1/3"),
        ask("list of 20 of a kind", "office", "/activities?kind=comfort", "list"),
        ask("the same, a town's scope", "town", "/activities?kind=comfort", "list-town"),
        new Bench.Question(
            "first page of %,d".formatted(Bench.GIANT), c -> Bench.get(Bench.token("office", 0), "/activities"), "first", "1/2"),
        new Bench.Question(
            "page at row 500,000",
            c -> Bench.get(Bench.token("office", 0), "/activities?after=" + mark()),
            "deep",
            "as the first"),
        ask("heat of towns × quarters", "office", "/coverage/heat", "heat"),
        new Bench.Question(
            "heat of %,d".formatted(Bench.GIANT),
            c -> Bench.get(Bench.token("office", 0), "/coverage/heat"),
            "heat",
            "1/2",
            true,
            0),
        ask("sites, list of 20 of a kind", "office", "/sites?kind=board", "sites"),
        ask("the same, a town's scope", "town", "/sites?kind=board", "sites-town"));
  }

  private static Bench.Question ask(String name, String person, String path, String sql) {
    return new Bench.Question(name, c -> Bench.get(Bench.token(person, Bench.some()), path), sql, "1/2");
  }

  /** The mark of a row some 500,000 behind the first, the latest coming first. */
  private static String mark() {
    long n = Bench.GIANT - ThreadLocalRandom.current().nextInt(499_000, 501_000);
    return Bench.mark(FIRST_DUE.plusDays(n * 3650 / Bench.GIANT).toString(), Bench.id("3", n));
  }
}
