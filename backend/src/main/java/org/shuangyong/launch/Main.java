package org.shuangyong.launch;

import io.quarkus.runtime.Application;
import io.quarkus.runtime.Quarkus;
import io.quarkus.runtime.annotations.QuarkusMain;
import java.nio.file.Path;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

/** Brings up a database of its own unless {@code SHUANGYONG_DB_URL} names one, then Quarkus. */
@QuarkusMain
public class Main {

  public static void main(String... args) {
    CompletableFuture<EmbeddedDatabase> coming =
        CompletableFuture.supplyAsync(() -> database(System.getenv()));
    prepare();
    EmbeddedDatabase database = null;
    try {
      database = coming.join();
    } catch (CompletionException e) {
      if (!(e.getCause() instanceof EmbeddedDatabase.StartException cause)) {
        throw e;
      }
      System.err.println("数据库未能启动 / the database did not start: " + cause.getMessage());
      System.exit(1);
    }
    CountDownLatch quarkusEnded = new CountDownLatch(1);
    if (database != null) {
      stopAfter(quarkusEnded, database);
    }
    Quarkus.run(
        null,
        (exitCode, failure) -> {
          if (failure != null) { // whoever brings a handler is to say it, Quarkus does not
            System.err.println("未能启动 / the application did not start");
            failure.printStackTrace();
          }
          quarkusEnded.countDown();
          System.exit(exitCode);
        },
        args);
  }

  /**
   * What Quarkus does before it needs a database, while that one comes up: a second of the start.
   */
  private static void prepare() {
    try {
      Class.forName(Application.APP_CLASS_NAME);
    } catch (ClassNotFoundException | LinkageError e) {
      return; // Quarkus meets it again, and says it
    }
  }

  private static EmbeddedDatabase database(Map<String, String> env) {
    String url = env.get("SHUANGYONG_DB_URL");
    if (url != null && !url.isBlank()) {
      use(url, env.get("SHUANGYONG_DB_USER"), env.get("SHUANGYONG_DB_PASSWORD"));
      return null;
    }
    Path data = Path.of(env.getOrDefault("SHUANGYONG_DATA", "data"));
    int port = Integer.parseInt(env.getOrDefault("SHUANGYONG_DB_PORT", "15432"));
    EmbeddedDatabase database =
        EmbeddedDatabase.start(data.resolve("postgres"), port, EmbeddedDatabase.Mode.DURABLE);
    use(database.jdbcUrl(), database.user(), database.password());
    return database;
  }

  private static void use(String url, String user, String password) {
    System.setProperty("quarkus.datasource.jdbc.url", url);
    if (user != null) {
      System.setProperty("quarkus.datasource.username", user);
    }
    if (password != null) {
      System.setProperty("quarkus.datasource.password", password);
    }
  }

  /**
   * A signal runs all shutdown hooks at once, and Quarkus does its work in one of them: wait for
   * it, so that requests under way can still write, then stop the server.
   */
  private static void stopAfter(CountDownLatch quarkusEnded, EmbeddedDatabase database) {
    Runtime.getRuntime()
        .addShutdownHook(
            new Thread(
                () -> {
                  try {
                    quarkusEnded.await(30, TimeUnit.SECONDS);
                  } catch (InterruptedException e) {
                    Thread.currentThread().interrupt();
                  }
                  database.close();
                },
                "stop-postgresql"));
  }
}
