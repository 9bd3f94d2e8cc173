package org.shuangyong.testing;

import io.restassured.RestAssured;
import io.restassured.path.json.JsonPath;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;

/**
 * Sends files as browsers do: names in UTF-8, contents streamed. (REST Assured writes other names
 * as question marks and keeps large bodies in memory several times.)
 */
public final class Upload {
  private static final String BOUNDARY = "----shuangyong";

  private Upload() {}

  /** What came back. */
  public record Answer(int status, JsonPath json) {
    public String code() {
      return json.getString("code");
    }
  }

  public static Answer send(Persona who, String path, String name, byte[] bytes) {
    return send(who, path, name, new ByteArrayInputStream(bytes));
  }

  /** A file of so many letters; 413 also stands for a connection closed before all was sent. */
  public static Answer large(Persona who, String path, long size) {
    return send(who, path, "large.txt", new Letters(size));
  }

  private static Answer send(Persona who, String path, String name, InputStream content) {
    String head =
        "--%s\r\nContent-Disposition: form-data; name=\"confirmed\"\r\n\r\ntrue\r\n--%s\r\nContent-Disposition: form-data; name=\"file\"; filename=\"%s\"\r\nContent-Type: application/octet-stream\r\n\r\n"
            .formatted(BOUNDARY, BOUNDARY, name);
    InputStream body =
        new SequenceInputStream(
            Collections.enumeration(
                List.of(bytes(head), content, bytes("\r\n--" + BOUNDARY + "--\r\n"))));
    HttpRequest request =
        HttpRequest.newBuilder(URI.create("http://localhost:" + RestAssured.port + Api.V1 + path))
            .header("Authorization", "Bearer " + who.token())
            .header("Content-Type", "multipart/form-data; boundary=" + BOUNDARY)
            .POST(HttpRequest.BodyPublishers.ofInputStream(() -> body))
            .build();
    try {
      HttpResponse<String> response =
          HttpClient.newHttpClient().send(request, HttpResponse.BodyHandlers.ofString());
      return new Answer(response.statusCode(), new JsonPath(response.body()));
    } catch (IOException e) {
      return new Answer(413, null);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    }
  }

  private static InputStream bytes(String text) {
    return new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8));
  }

  private static final class Letters extends InputStream {
    private long left;

    Letters(long left) {
      this.left = left;
    }

    @Override
    public int read() {
      return left-- > 0 ? 'a' : -1;
    }

    @Override
    public int read(byte[] into, int from, int length) {
      if (left <= 0) {
        return -1;
      }
      int n = (int) Math.min(length, left);
      Arrays.fill(into, from, from + n, (byte) 'a');
      left -= n;
      return n;
    }
  }
}
