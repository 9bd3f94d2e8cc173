package org.shuangyong.platform.file;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.shuangyong.testing.Api.V1;

import io.quarkus.arc.ClientProxy;
import jakarta.inject.Inject;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.shuangyong.testing.AppTest;
import org.shuangyong.testing.Persona;
import org.shuangyong.testing.Rosters;
import org.shuangyong.testing.Upload;

/** Every door by which a file comes in asks the scanner, where there is one. */
@AppTest
class UploadsTest {
  private static final byte[] TEXT = "双拥工作会议签到表".getBytes(StandardCharsets.UTF_8);

  @Inject Uploads uploads;

  @AfterEach
  void noScanner() {
    ClientProxy.unwrap(uploads).clamd = Optional.empty();
  }

  @Test
  void aCleanFileComesInWhole() throws IOException {
    try (Scanner scanner = new Scanner("stream: OK\0")) {
      use("127.0.0.1:" + scanner.port());
      assertEquals(201, Upload.send(Persona.OFFICE, "/attachments", "a.txt", TEXT).status());
      assertArrayEquals(TEXT, scanner.seen.get());
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"/attachments", "/plans/imports", "/rosters", "/units/import"})
  void maliciousCodeComesInByNoDoorAndIsKeptInTheTrail(String door) throws IOException {
    byte[] book = Rosters.workbook(List.of("编码", "名称"), List.of(List.of("INFECTED", "某局")));
    try (Scanner scanner = new Scanner("stream: Test.Signature FOUND\0")) {
      use("127.0.0.1:" + scanner.port());
      Upload.Answer answer = Upload.send(Persona.OFFICE, door, "a.xlsx", book);
      assertEquals(422, answer.status());
      assertEquals("attachment.infected", answer.code());
      assertArrayEquals(book, scanner.seen.get());
    }
    assertTrue(
        Persona.AUDITOR
            .asks()
            .get(V1 + "/audit-events?action=attachment.infected")
            .then()
            .statusCode(200)
            .extract()
            .asString()
            .contains("Test.Signature"));
  }

  @Test
  void whatTheScannerDidNotLookAtDoesNotComeIn() throws IOException {
    try (Scanner scanner = new Scanner("INSTREAM size limit exceeded. ERROR\0")) {
      use("127.0.0.1:" + scanner.port());
      unscanned();
    }
    use("127.0.0.1:1"); // nobody is there any more
    unscanned();
    use("clamd"); // no port
    unscanned();
  }

  private void unscanned() {
    Upload.Answer answer = Upload.send(Persona.OFFICE, "/attachments", "a.txt", TEXT);
    assertEquals(503, answer.status());
    assertEquals("attachment.unscanned", answer.code());
  }

  private void use(String address) {
    ClientProxy.unwrap(uploads).clamd = Optional.of(address);
  }

  /** Speaks a clamd's side of INSTREAM once, with an answer given beforehand. */
  private static final class Scanner implements AutoCloseable {
    final AtomicReference<byte[]> seen = new AtomicReference<>();
    private final ServerSocket door = new ServerSocket(0, 1, InetAddress.getLoopbackAddress());

    Scanner(String answer) throws IOException {
      Thread served =
          new Thread(
              () -> {
                try (Socket asked = door.accept()) {
                  DataInputStream in = new DataInputStream(asked.getInputStream());
                  in.readNBytes("zINSTREAM\0".length());
                  ByteArrayOutputStream whole = new ByteArrayOutputStream();
                  for (int n = in.readInt(); n > 0; n = in.readInt()) {
                    whole.write(in.readNBytes(n));
                  }
                  seen.set(whole.toByteArray());
                  asked.getOutputStream().write(answer.getBytes(StandardCharsets.UTF_8));
                } catch (IOException e) {
                  seen.set(null); // the test says what it misses
                }
              });
      served.setDaemon(true);
      served.start();
    }

    int port() {
      return door.getLocalPort();
    }

    @Override
    public void close() throws IOException {
      door.close();
    }
  }
}
