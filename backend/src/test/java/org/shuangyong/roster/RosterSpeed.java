package org.shuangyong.roster;

import static org.shuangyong.testing.Api.V1;

import io.restassured.path.json.JsonPath;
import java.io.IOException;
import java.io.OutputStream;
import java.lang.management.ManagementFactory;
import java.lang.management.MemoryType;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.shuangyong.testing.AppTest;
import org.shuangyong.testing.Families;
import org.shuangyong.testing.Persona;
import org.shuangyong.testing.Rosters;

/**
 * How long a roster of 100,000 rows takes, and how much memory. Not a test of the suite: {@code mvn
 * -pl backend test -Dtest=RosterSpeed [-Drows=100000]}.
 */
@AppTest
class RosterSpeed {
  private static final int ROWS = Integer.getInteger("rows", 100_000);

  @Test
  void measure() throws IOException, InterruptedException {
    Path file = Path.of("target/roster-" + ROWS + ".xlsx");
    try (OutputStream out = Files.newOutputStream(file)) {
      Rosters.write(
          out,
          Rosters.HEAD,
          ROWS,
          i ->
              Rosters.line(
                  "测试" + Integer.toString(i, 36),
                  Rosters.number(100_000 + i),
                  "138%08d".formatted(i),
                  Families.VILLAGE,
                  "某某社区" + i + "号",
                  "退役士兵",
                  "2010年12月"));
    }
    // What is left after a collection: garbage that is about to go tells nothing.
    AtomicLong most = new AtomicLong();
    Thread watch =
        new Thread(
            () -> {
              try {
                while (true) {
                  most.accumulateAndGet(held(), Math::max);
                  Thread.sleep(100);
                }
              } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
              }
            });
    System.gc();
    long before = held();
    watch.start();
    double idle = processor();
    long start = System.nanoTime();
    JsonPath roster = Rosters.upload(Persona.OFFICE, Files.readAllBytes(file));
    long uploaded = System.nanoTime();
    double read = processor();
    JsonPath ready =
        wait(
            roster,
            Persona.OFFICE
                .sends(Rosters.setting(roster), roster.getInt("version"))
                .post(V1 + "/rosters/" + roster.getString("id") + "/preview")
                .path("job"));
    long previewed = System.nanoTime();
    double judged = processor();
    wait(ready, Rosters.tries(Persona.OFFICE, ready, "apply").path("job"));
    long applied = System.nanoTime();
    double written = processor();
    JsonPath there = Rosters.get(Persona.OFFICE, roster);
    Rosters.tries(Persona.OFFICE, there, "undo").then().statusCode(200);
    long undone = System.nanoTime();
    double back = processor();
    watch.interrupt();
    System.out.printf(
        "ROSTER %d rows, %d KB: upload %.1f s, preview %.1f s, apply %.1f s, undo %.1f s;"
            + " processor time %.1f, %.1f, %.1f, %.1f s; held after a collection at most %d MB, %d MB before; %s%n",
        ROWS,
        Files.size(file) / 1024,
        (uploaded - start) / 1e9,
        (previewed - uploaded) / 1e9,
        (applied - previewed) / 1e9,
        (undone - applied) / 1e9,
        read - idle,
        judged - read,
        written - judged,
        back - written,
        most.get() >> 20,
        before >> 20,
        there.getMap("counts.fates"));
  }

  private static JsonPath wait(JsonPath roster, String job) throws InterruptedException {
    while (true) {
      String status = Persona.OFFICE.asks().get(V1 + "/jobs/" + job).path("status");
      if (!List.of("QUEUED", "RUNNING").contains(status)) {
        if (!status.equals("DONE")) {
          throw new AssertionError(status);
        }
        return Rosters.get(Persona.OFFICE, roster);
      }
      Thread.sleep(200);
    }
  }

  /** Seconds of processor time so far, of this process and of PostgreSQL's that live. */
  private static double processor() {
    return Stream.concat(Stream.of(ProcessHandle.current()), ProcessHandle.current().descendants())
            .mapToLong(p -> p.info().totalCpuDuration().orElse(Duration.ZERO).toMillis())
            .sum()
        / 1e3;
  }

  private static long held() {
    return ManagementFactory.getMemoryPoolMXBeans().stream()
        .filter(pool -> pool.getType() == MemoryType.HEAP && pool.getCollectionUsage() != null)
        .mapToLong(pool -> pool.getCollectionUsage().getUsed())
        .sum();
  }
}
