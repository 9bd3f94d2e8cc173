package org.shuangyong.testing;

import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.databind.node.TextNode;
import io.restassured.filter.Filter;
import io.restassured.filter.FilterContext;
import io.restassured.response.Response;
import io.restassured.specification.FilterableRequestSpecification;
import io.restassured.specification.FilterableResponseSpecification;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.TreeMap;

/**
 * The contract's examples of what is sent: bodies of requests that were met, as the fixtures of the
 * trail's test send them. Ids become plain ones, long texts short; an example that stands stays.
 */
public final class Examples implements Filter {
  /** Read by {@code ContractFilter}. */
  public static final Path FILE = Path.of("src/main/resources/openapi/examples.json");

  private static final ObjectMapper JSON = new ObjectMapper();
  private static final int MOST = 3_000;
  private static final int LONGEST_TEXT = 120;

  /** Method and path of what was sent, to the fullest body of it. */
  private final Map<String, JsonNode> sent = new HashMap<>();

  @Override
  public Response filter(
      FilterableRequestSpecification request,
      FilterableResponseSpecification asked,
      FilterContext context) {
    Response response = context.next(request, asked);
    Object body = request.getBody();
    if (body != null && response.statusCode() < 300) {
      record(request.getMethod() + " " + request.getDerivedPath(), body.toString());
    }
    return response;
  }

  private synchronized void record(String request, String body) {
    try {
      JsonNode plain = plain(JSON.readTree(body), new HashMap<>());
      JsonNode known = sent.get(request);
      if (plain.isObject()
          && plain.toString().length() <= MOST
          && (known == null || known.toString().length() < plain.toString().length())) {
        sent.put(request, plain);
      }
    } catch (IOException e) {
      // Not JSON: a file, of which the contract shows no example.
    }
  }

  /** The fullest body sent to a path such as {@code /api/v1/units/{id}/merge}, or null. */
  public JsonNode of(String method, String path) {
    String pattern = method + " " + path.replaceAll("\\{[^/]+}", "[^/]+");
    JsonNode found = null;
    for (Map.Entry<String, JsonNode> one : sent.entrySet()) {
      boolean literal = one.getKey().equals(method + " " + path);
      if (literal
          || one.getKey().matches(pattern)
              && (found == null
                  || found.toString().length() < one.getValue().toString().length())) {
        found = one.getValue();
      }
      if (literal) {
        return found;
      }
    }
    return found;
  }

  public static Map<String, JsonNode> committed() {
    try {
      return Files.exists(FILE)
          ? JSON.readValue(FILE.toFile(), new TypeReference<TreeMap<String, JsonNode>>() {})
          : new TreeMap<>();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** One operation a line, in the order of their words. */
  public static void write(Map<String, JsonNode> examples) throws IOException {
    StringBuilder text = new StringBuilder("{\n");
    String comma = "";
    for (Map.Entry<String, JsonNode> one : new TreeMap<>(examples).entrySet()) {
      text.append(comma).append("  \"").append(one.getKey()).append("\": ").append(one.getValue());
      comma = ",\n";
    }
    Files.createDirectories(FILE.getParent());
    Files.writeString(FILE, text.append("\n}\n"));
  }

  private static JsonNode plain(JsonNode node, Map<String, String> ids) {
    if (node instanceof ObjectNode object) {
      object.properties().forEach(p -> p.setValue(plain(p.getValue(), ids)));
      return object;
    }
    if (node instanceof ArrayNode array) {
      ArrayNode first = JSON.createArrayNode();
      for (int i = 0; i < Math.min(2, array.size()); i++) {
        first.add(plain(array.get(i), ids));
      }
      return first;
    }
    if (node.isTextual() && node.textValue().matches("[0-9a-f]{8}-([0-9a-f]{4}-){3}[0-9a-f]{12}")) {
      return new TextNode(
          ids.computeIfAbsent(
              node.textValue(), id -> "01890000-0000-7000-8000-%012d".formatted(ids.size() + 1)));
    }
    return node.isTextual() && node.textValue().length() > LONGEST_TEXT
        ? new TextNode(node.textValue().substring(0, LONGEST_TEXT))
        : node;
  }
}
