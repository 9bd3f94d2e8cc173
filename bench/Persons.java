import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.ThreadLocalRandom;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What is asked of the families' files: the same of tables of every size (data/persons.sql). */
final class Persons implements Bench.Suite {
  private static final int[] WEIGHTS = {7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2};
  private static final String FIRST = "伟芳娜敏静丽强磊军洋勇艳杰娟涛明超兰霞平";
  private static final String SECOND = "国建华文志海春桂玉秀红金永德光荣生辉云峰";

  private final HttpClient client = HttpClient.newHttpClient();

  @Override
  public List<Bench.Question> questions() {
    return List.of(
        new Bench.Question("family's page", c -> family(), "family", "× first ≤ 1.5"),
        page("village, first page", "village", false),
        page("village, page 100", "village", true),
        page("town, first page", "town", false),
        page("town, page 100", "town", true),
        page("district, first page", "office", false),
        page("district, page 100", "office", true),
        new Bench.Question("part of a name, district", c -> search("office", name()), "name", "× first ≤ 1.5"),
        new Bench.Question(
            "coverage figures",
            c -> Bench.get(Bench.token("office", Bench.some()), "/plaques/figures"),
            "coverage",
            "3 × one keyed read"),
        new Bench.Question("entry of one person", c -> entry(Bench.some()), "entry", "× first ≤ 1.5"));
  }

  private static Bench.Question page(String name, String person, boolean deep) {
    String place = person.equals("office") ? "district" : person;
    return new Bench.Question(
        name,
        c -> {
          int d = Bench.some();
          String mark =
              Bench.mark("LDXZ/T18/V38/", Bench.id("a", (long) (d - 1) * Bench.SIZE + 1980));
          return Bench.post(
              Bench.token(person, d), "/persons/search", deep ? "{\"after\":\"" + mark + "\"}" : "{}");
        },
        place + (deep ? "-deep" : "-first"),
        "× first ≤ 1.5");
  }

  private static Load.Shot family() {
    int d = Bench.some();
    long n = (long) (d - 1) * Bench.SIZE + 1 + 3L * ThreadLocalRandom.current().nextInt(Bench.SIZE / 3);
    return Bench.get(Bench.token("office", d), "/households/" + Bench.id("c", n));
  }

  private static Load.Shot search(String person, String text) {
    return Bench.post(Bench.token(person, Bench.some()), "/persons/search", "{\"text\":\"" + text + "\"}");
  }

  private static String name() {
    ThreadLocalRandom random = ThreadLocalRandom.current();
    return "" + SECOND.charAt(random.nextInt(20)) + FIRST.charAt(random.nextInt(20));
  }

  private static Load.Shot entry(int d) {
    return Bench.post(Bench.token("village", d), "/persons", person(d));
  }

  private static String person(int d) {
    ThreadLocalRandom random = ThreadLocalRandom.current();
    String head =
        "50%02d%02d19%02d%02d%02d%03d"
            .formatted(
                random.nextInt(1, 24), random.nextInt(1, 80), random.nextInt(40, 99), random.nextInt(1, 13),
                random.nextInt(1, 29), random.nextInt(1000));
    int sum = 0;
    for (int i = 0; i < 17; i++) {
      sum += (head.charAt(i) - '0') * WEIGHTS[i];
    }
    return """
        {"person":{"unitId":"%s","name":"测试%s","idKind":"CITIZEN","idNumber":"%s","phone":"138%08d",\
        "address":"某街道某社区1号","hukouCode":"500110","facts":{"marriage":"已婚"},"basis":"双拥优抚服务"},\
        "categories":[{"category":"veteran"}]}"""
        .formatted(
            Bench.id("1", d * 1000L + 38), name(), head + "10X98765432".charAt(sum % 11),
            random.nextInt(100_000_000));
  }

  /** With a district: a person of whom data/persons.sql copies what is sealed. Else the workbook of the giant. */
  @Override
  public void after() throws Exception {
    if (System.getenv("seed") != null) {
      send("POST", Bench.token("village", Bench.number("seed")), "/persons", person(Bench.number("seed")), null);
      return;
    }
    String one = Bench.token("office", 0);
    String export =
        send("POST", one, "/person-exports", "{\"kind\":\"person.export\",\"reason\":\"年度核对\"}", null);
    String id = word(export, "id");
    long begun = System.nanoTime();
    if (!word(export, "status").equals("STARTED")) {
      export = send("POST", Bench.token("second", 0), "/person-exports/" + id + "/approve", "{}", word(export, "version"));
      export = send("POST", one, "/person-exports/" + id + "/start", null, word(export, "version"));
    }
    String job = word(export, "jobId");
    String state;
    do {
      Thread.sleep(500);
      state = send("GET", one, "/jobs/" + job, null, null);
    } while (word(state, "status").matches("QUEUED|RUNNING"));
    System.out.printf(
        "workbook of %s rows: %s, %.1f s; the most memory the process ever held: %s (heap at most: %s)%n",
        word(state, "done"),
        word(state, "status"),
        (System.nanoTime() - begun) / 1e9,
        Files.readAllLines(Path.of("/proc/" + Bench.number("app") + "/status")).stream()
            .filter(line -> line.startsWith("VmHWM"))
            .findFirst()
            .orElse("?")
            .replaceAll("\\s+", " "),
        System.getenv("heap"));
  }

  private String send(String method, String token, String path, String body, String version) throws Exception {
    HttpRequest.Builder request =
        HttpRequest.newBuilder(URI.create(Bench.APP + "/api/v1" + path))
            .header("Authorization", "Bearer " + token)
            .header("Content-Type", "application/json")
            .method(
                method,
                body == null ? HttpRequest.BodyPublishers.noBody() : HttpRequest.BodyPublishers.ofString(body));
    if (version != null) {
      request.header("If-Match", '"' + version + '"');
    }
    HttpResponse<String> answer = client.send(request.build(), HttpResponse.BodyHandlers.ofString());
    if (answer.statusCode() / 100 != 2) {
      throw new IOException(method + " " + path + ": " + answer.statusCode() + " " + answer.body());
    }
    return answer.body();
  }

  /** A word of a JSON answer's first such member. */
  private static String word(String json, String name) {
    Matcher found = Pattern.compile("\"" + name + "\":\"?([^\",}]*)").matcher(json);
    return found.find() ? found.group(1) : "";
  }
}
