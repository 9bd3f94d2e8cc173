import java.io.BufferedInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.PrivateKey;
import java.security.Signature;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Base64;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ThreadLocalRandom;

/**
 * Loads the application with 16 connections, then PostgreSQL with the same questions, and prints
 * both side by side. Started by {@code run}, which says how.
 *
 * <p>A load of its own because it must cost little beside what it measures: 16 threads, each with
 * one socket, a request written at once and an answer read to its length.
 */
public class Bench {
  static final int CONNECTIONS = 16;
  static final String ISSUER = "https://bench.test";

  // what data.sql made
  static final int GIANT = number("giant");
  static final int DISTRICTS = number("districts");
  static final int SIZE = number("size");
  static final LocalDate FIRST_DUE = LocalDate.parse(System.getenv("first_due"));

  static final URI APP = URI.create(System.getenv("url"));
  static final Path DIR = Path.of(System.getenv("dir"));
  static final int SECONDS = number("seconds");

  /** The head of a request but for its length, and its body or null. */
  record Shot(String head, String body) {}

  /** Makes the next request of a connection. */
  interface Shots {
    Shot next(int connection);
  }

  /** A question as it is put to the application, and the SQL for the same answer. */
  record Question(String name, Shots shots, String sql, String aim) {}

  /** {@code cpu}: microseconds of processor time for one, of the application and of all that takes part. */
  record Result(long count, double seconds, long[] nanos, long failed, double own, double cpu) {
    double rate() {
      return count / seconds;
    }

    double millis(double share) {
      return nanos[(int) Math.min(nanos.length - 1, nanos.length * share)] / 1e6;
    }
  }

  static final Map<String, String> TOKENS = new HashMap<>();

  /** The versions of the matters that are written to. */
  static final int[] VERSIONS = new int[DISTRICTS * SIZE];

  public static void main(String... args) throws Exception {
    if (args[0].equals("key")) {
      makeKey();
      return;
    }
    signTokens();
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
                "home-giant",
                "1/3 of by id"),
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
      Result app = load(q.shots(), SECONDS);
      Direct sql = pgbench(q.sql());
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
    Direct keyed = pgbench("keyed");
    System.out.printf("%-57s %,9.0f %,7.0f%n", "one row by its key", keyed.rate(), keyed.cpu());
    System.exit(failed ? 1 : 0);
  }

  /** All questions in turn, until the JVM has compiled what they use. */
  static void warm(List<Question> questions) throws Exception {
    int seconds = number("warm");
    System.out.printf("warming %d s%n", seconds);
    int[] turn = new int[CONNECTIONS];
    load(c -> questions.get(turn[c]++ % questions.size()).shots().next(c), seconds);
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
    return TOKENS.get("office-" + d);
  }

  static String town(int d) {
    return TOKENS.get("town-" + d);
  }

  static Shot get(String token, String path) {
    return new Shot(head("GET", path, token), null);
  }

  /** A progress entry of a town, each connection in districts of its own so that none is stale. */
  static Shot report(int connection) {
    ThreadLocalRandom random = ThreadLocalRandom.current();
    int d = 1 + connection + CONNECTIONS * random.nextInt(DISTRICTS / CONNECTIONS);
    int n = matter(d, SIZE * 9 / 10 + 20 * random.nextInt(SIZE / 200) + (random.nextBoolean() ? 4 : 16));
    int version = VERSIONS[n - GIANT - 1]++;
    String head =
        head("POST", "/matters/" + id(n) + "/report", town(d))
            + "If-Match: \"" + version + "\"\r\nContent-Type: application/json\r\n";
    return new Shot(head, "{\"text\":\"本周完成路基处理，累计完成工程量的六成，预计下月底验收。\"}");
  }

  static String head(String method, String path, String token) {
    return method + " /api/v1" + path + " HTTP/1.1\r\nHost: " + APP.getAuthority()
        + "\r\nAuthorization: Bearer " + token + "\r\nAccept: application/json\r\n";
  }

  /** Asks for the versions of what will be written to, each connection for its own districts. */
  static void learnVersions() throws InterruptedException {
    each(
        number -> {
          try (Connection connection = new Connection()) {
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

  // --- the load ---------------------------------------------------------------------------------

  static Result load(Shots shots, int seconds) throws InterruptedException {
    double own = cpu("app");
    double cpu = own + cpu("postgres") + cpu("self");
    long begun = System.nanoTime();
    long end = begun + seconds * 1_000_000_000L;
    List<long[]> all = new ArrayList<>();
    long[] failed = new long[1];
    each(
        number -> {
          long[] nanos = new long[1 << 10];
          int count = 0;
          int bad = 0;
          try (Connection connection = new Connection()) {
            for (long now = System.nanoTime(); now < end; ) {
              int status = connection.send(shots.next(number));
              bad += status == 200 ? 0 : 1;
              long then = System.nanoTime();
              if (count == nanos.length) {
                nanos = Arrays.copyOf(nanos, count * 2);
              }
              nanos[count++] = then - now;
              now = then;
            }
          }
          synchronized (all) {
            all.add(Arrays.copyOf(nanos, count));
            failed[0] += bad;
          }
        });
    double took = (System.nanoTime() - begun) / 1e9;
    long[] nanos = all.stream().flatMapToLong(Arrays::stream).sorted().toArray();
    own = cpu("app") - own;
    cpu = cpu("app") + cpu("postgres") + cpu("self") - cpu;
    return new Result(
        nanos.length, took, nanos, failed[0], own / nanos.length, cpu / nanos.length);
  }

  /** What one connection does. */
  interface Work {
    void of(int connection) throws IOException;
  }

  /** All connections at once, each in a thread of its own; an error of one ends the program. */
  static void each(Work work) throws InterruptedException {
    List<Thread> threads = new ArrayList<>();
    for (int i = 0; i < CONNECTIONS; i++) {
      int number = i;
      Thread thread =
          new Thread(
              () -> {
                try {
                  work.of(number);
                } catch (IOException | RuntimeException e) {
                  e.printStackTrace();
                  System.exit(1);
                }
              });
      threads.add(thread);
      thread.start();
    }
    for (Thread thread : threads) {
      thread.join();
    }
  }

  /** The processor time so far of a process and of what it has started, in microseconds. */
  static double cpu(String name) {
    long pid = name.equals("self") ? ProcessHandle.current().pid() : number(name);
    long ticks = ticks(pid, 2, 3);
    if (name.equals("postgres")) {
      ticks += ProcessHandle.of(pid).orElseThrow().children().mapToLong(c -> ticks(c.pid(), 0, 1)).sum();
    } else if (name.equals("app")) {
      ticks = ticks(pid, 0, 1);
    }
    return ticks * 10_000.0; // a hundredth of a second each
  }

  /** Fields of /proc/PID/stat from utime on: own user and system time, that of ended children. */
  static long ticks(long pid, int... fields) {
    try {
      String stat = Files.readString(Path.of("/proc/" + pid + "/stat"));
      String[] words = stat.substring(stat.lastIndexOf(')') + 2).split(" ");
      return Arrays.stream(fields).mapToLong(f -> Long.parseLong(words[11 + f])).sum();
    } catch (IOException e) {
      return 0; // ended meanwhile
    }
  }

  /** One HTTP/1.1 connection, as much of the protocol as the application's answers need. */
  static final class Connection implements AutoCloseable {
    private final Socket socket = new Socket(APP.getHost(), APP.getPort());
    private final InputStream in = new BufferedInputStream(socket.getInputStream(), 1 << 16);
    private final OutputStream out = socket.getOutputStream();
    private final byte[] waste = new byte[1 << 16];
    private final StringBuilder text = new StringBuilder();
    String etag;

    Connection() throws IOException {
      socket.setTcpNoDelay(true);
      socket.setSoTimeout(30_000);
    }

    /** Returns the status once the whole answer has come. */
    int send(Shot shot) throws IOException {
      byte[] body = shot.body() == null ? null : shot.body().getBytes(StandardCharsets.UTF_8);
      byte[] head =
          (shot.head() + (body == null ? "\r\n" : "Content-Length: " + body.length + "\r\n\r\n"))
              .getBytes(StandardCharsets.US_ASCII);
      byte[] whole = head;
      if (body != null) {
        whole = Arrays.copyOf(head, head.length + body.length);
        System.arraycopy(body, 0, whole, head.length, body.length);
      }
      out.write(whole);
      int status = Integer.parseInt(line().substring(9, 12));
      int length = 0;
      boolean chunked = false;
      for (String line = line(); !line.isEmpty(); line = line()) {
        int colon = line.indexOf(':');
        String value = line.substring(colon + 1).strip();
        switch (line.substring(0, colon).toLowerCase()) {
          case "content-length" -> length = Integer.parseInt(value);
          case "transfer-encoding" -> chunked = true;
          case "etag" -> etag = value;
          default -> {}
        }
      }
      if (!chunked) {
        skip(length);
        return status;
      }
      for (int chunk = hex(line()); chunk > 0; chunk = hex(line())) {
        skip(chunk + 2);
      }
      line();
      return status;
    }

    private static int hex(String line) {
      return Integer.parseInt(line, 16);
    }

    private void skip(int length) throws IOException {
      for (int n; length > 0; length -= n) {
        n = in.read(waste, 0, Math.min(length, waste.length));
        if (n < 0) throw new EOFException();
      }
    }

    private String line() throws IOException {
      text.setLength(0);
      for (int c = in.read(); c != '\n'; c = in.read()) {
        if (c < 0) throw new EOFException();
        if (c != '\r') text.append((char) c);
      }
      return text.toString();
    }

    @Override
    public void close() throws IOException {
      socket.close();
    }
  }

  // --- pgbench ----------------------------------------------------------------------------------

  /** What pgbench does with a script of sql/. */
  record Direct(double rate, double cpu) {}

  static Direct pgbench(String script) throws IOException, InterruptedException {
    double cpu = cpu("postgres") + cpu("self");
    List<String> command = new ArrayList<>(List.of(System.getenv("pgbench")));
    command.addAll(List.of("-n", "-M", "prepared", "-c", "" + CONNECTIONS, "-j", "2", "-T", "" + SECONDS));
    for (String name : List.of("giant", "districts", "size", "first_due")) {
      command.addAll(List.of("-D", name + "=" + System.getenv(name)));
    }
    command.addAll(List.of("-f", "bench/sql/" + script + ".sql", "shuangyong"));
    Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
    String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    if (process.waitFor() != 0) {
      throw new IOException(said);
    }
    Thread.sleep(1000); // until PostgreSQL has collected the backends that ended
    cpu = cpu("postgres") + cpu("self") - cpu;
    return new Direct(
        word(said, "tps = "), cpu / word(said, "number of transactions actually processed: "));
  }

  /** The number behind a word of pgbench. */
  static double word(String said, String word) {
    return Double.parseDouble(said.substring(said.indexOf(word) + word.length()).split("\\s")[0]);
  }

  // --- tokens -----------------------------------------------------------------------------------

  /** The private half in {@code key}, the public half as the application takes it in {@code key.pub}. */
  static void makeKey() throws Exception {
    KeyPairGenerator generator = KeyPairGenerator.getInstance("RSA");
    generator.initialize(2048);
    KeyPair pair = generator.generateKeyPair();
    Files.write(DIR.resolve("key"), pair.getPrivate().getEncoded());
    Files.writeString(
        DIR.resolve("key.pub"), Base64.getEncoder().encodeToString(pair.getPublic().getEncoded()));
  }

  static void signTokens() throws Exception {
    PrivateKey key =
        java.security.KeyFactory.getInstance("RSA")
            .generatePrivate(
                new java.security.spec.PKCS8EncodedKeySpec(Files.readAllBytes(DIR.resolve("key"))));
    for (int d = 0; d <= DISTRICTS; d++) {
      TOKENS.put("office-" + d, sign(key, "office-" + d, "SYB", d, "office"));
      TOKENS.put("town-" + d, sign(key, "town-" + d, "T18", d, "town"));
    }
  }

  static String sign(PrivateKey key, String sub, String unit, int d, String role) throws Exception {
    String claims =
        """
        {"iss":"%s","aud":"shuangyong-api","sub":"%s","preferred_username":"%s","name":"%s","unit":"%s",\
        "region":"%d","realm_access":{"roles":["%s","default-roles-shuangyong"]},"iat":%d,"exp":%d}"""
            .formatted(ISSUER, sub, sub, sub, unit, 900_000 + d, role, now(), now() + 7200);
    String text = base64("{\"alg\":\"RS256\",\"typ\":\"JWT\"}".getBytes()) + "." + base64(claims.getBytes());
    Signature signature = Signature.getInstance("SHA256withRSA");
    signature.initSign(key);
    signature.update(text.getBytes());
    return text + "." + base64(signature.sign());
  }

  static long now() {
    return Instant.now().getEpochSecond();
  }

  static String base64(byte[] bytes) {
    return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
  }

  static int number(String name) {
    return Integer.parseInt(System.getenv(name));
  }
}
