import java.io.BufferedInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.locks.LockSupport;

/**
 * Sixteen connections that ask as fast as they are answered, or so many times a second. A load of its own because it must cost
 * little beside what it measures: a thread each with one socket, a request written at once and an
 * answer read to its length.
 */
final class Load {
  private Load() {}

  /** The head of a request but for its length, and its body or null. */
  record Shot(String head, String body) {}

  /** Makes the next request of a connection. */
  interface Shots {
    Shot next(int connection);
  }

  /** {@code cpu}: microseconds of processor time for one, of the application and of all that takes part. */
  record Result(long count, double seconds, long[] nanos, long failed, double own, double cpu) {
    double rate() {
      return count / seconds;
    }

    double millis(double share) {
      return nanos[(int) Math.min(nanos.length - 1, nanos.length * share)] / 1e6;
    }
  }

  /** With a pace, a request's time runs from when it was due, so that a wait of the one before counts. */
  static Result load(Shots shots, int pace, int seconds) throws InterruptedException {
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
            long step = pace == 0 ? 0 : Bench.CONNECTIONS * 1_000_000_000L / pace;
            long due = begun + step * number / Bench.CONNECTIONS;
            for (long now = pace == 0 ? System.nanoTime() : due; now < end; ) {
              LockSupport.parkNanos(now - System.nanoTime());
              int status = connection.send(shots.next(number));
              bad += status / 100 == 2 ? 0 : 1;
              long then = System.nanoTime();
              if (count == nanos.length) {
                nanos = Arrays.copyOf(nanos, count * 2);
              }
              nanos[count++] = then - now;
              now = pace == 0 ? then : now + step;
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
    for (int i = 0; i < Bench.CONNECTIONS; i++) {
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
    long pid = name.equals("self") ? ProcessHandle.current().pid() : Bench.number(name);
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
    private final Socket socket = new Socket(Bench.APP.getHost(), Bench.APP.getPort());
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
}
