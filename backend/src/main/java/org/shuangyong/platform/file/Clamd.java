package org.shuangyong.platform.file;

import java.io.DataOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/**
 * Asks a ClamAV daemon about a file, by its command INSTREAM: pieces with their length, then none.
 */
final class Clamd {
  private static final int CONNECT_MS = 3_000;
  private static final int ANSWER_MS = 60_000;
  private static final int PIECE = 64 * 1024;

  private Clamd() {}

  /**
   * What was found, or nothing.
   *
   * @throws IOException when the daemon is not there or did not look at the whole file
   */
  static Optional<String> scan(String address, Path file) throws IOException {
    int colon = address.lastIndexOf(':');
    try (Socket socket = new Socket();
        InputStream in = Files.newInputStream(file)) {
      socket.connect(
          new InetSocketAddress(
              address.substring(0, colon), Integer.parseInt(address.substring(colon + 1))),
          CONNECT_MS);
      socket.setSoTimeout(ANSWER_MS);
      DataOutputStream out = new DataOutputStream(socket.getOutputStream());
      out.write("zINSTREAM\0".getBytes(StandardCharsets.US_ASCII));
      byte[] piece = new byte[PIECE];
      for (int n = in.read(piece); n > 0; n = in.read(piece)) {
        out.writeInt(n);
        out.write(piece, 0, n);
      }
      out.writeInt(0);
      out.flush();
      String answer =
          new String(socket.getInputStream().readNBytes(4096), StandardCharsets.UTF_8).trim();
      if (answer.endsWith(" FOUND")) {
        return Optional.of(answer.replaceFirst("^stream: ", "").replaceFirst(" FOUND$", ""));
      }
      if (answer.equals("stream: OK")) {
        return Optional.empty();
      }
      throw new IOException("it answered “" + answer + "”");
    } catch (RuntimeException e) {
      throw new IOException("“" + address + "” is no host:port", e);
    }
  }
}
