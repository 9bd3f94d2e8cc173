package org.shuangyong.app;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.shuangyong.platform.access.Role;
import org.shuangyong.platform.job.ExportService;
import org.shuangyong.testing.AppTest;
import org.shuangyong.testing.Generated;
import org.shuangyong.testing.Persona;

/**
 * Every operation asked by every persona, over HTTP. The page is committed; a change of rights
 * without a change of the page fails.
 */
@AppTest
class AccessMatrixTest {
  private static final Path PAGE = Path.of("../docs/generated/access.md");

  /**
   * The open doors: before signing in, and a calendar whose address is its key ({@code FeedTest}).
   */
  private static final Set<String> OPEN = Set.of("clientConfig", "scheduleFeed");

  @Inject ExportService exports;

  @Test
  void everyOperationAnswersEachPersonaAsTheTableSays() throws IOException {
    StringBuilder page = new StringBuilder();
    page.append("# Who may do what\n\n");
    page.append("Made by `AccessMatrixTest` from real requests; not written by hand. ");
    page.append(
        "● the role has the right (where and when is decided by scope and by the record), ");
    page.append("· 403, ○ 401.\n\n");
    page.append("| operation | request |");
    List<Persona> personas = List.of(Persona.values());
    personas.forEach(p -> page.append(' ').append(p.word).append(" |"));
    page.append("\n|---|---|").append(":-:|".repeat(personas.size())).append('\n');
    for (Operations operation : Operations.all()) {
      page.append(
          "| `%s` | %s %s |".formatted(operation.id(), operation.method(), operation.path()));
      for (Persona persona : personas) {
        String mark = mark(ask(persona, operation), operation, persona);
        assertEquals(expected(persona, operation.id()), mark, persona + " " + operation.id());
        page.append(' ').append(mark).append(" |");
      }
      page.append('\n');
    }
    Generated.check(PAGE, page.toString());
  }

  @Test
  void everyPermissionOfTheTableIsAnOperationOrAnExport() {
    var operations = Operations.all().stream().map(Operations::id).collect(Collectors.toSet());
    var granted =
        Arrays.stream(Role.values())
            .flatMap(role -> role.permissions().stream())
            .collect(Collectors.toSet());
    operations.removeAll(OPEN);
    // Exports share one operation; each kind is a right of its own.
    operations.addAll(exports.words());
    assertEquals(operations, granted);
  }

  private static Response ask(Persona persona, Operations operation) {
    String path =
        operation
            .path()
            .replace("{year}", "2021")
            .replaceAll("\\{\\w+}", UUID.randomUUID().toString());
    RequestSpecification request = persona.asks().header("If-Match", "\"0\"");
    if (operation.multipart()) {
      request.multiPart("nothing", "");
    } else if (!operation.method().equals("GET")) {
      request.contentType("application/json").body("{}");
    }
    return request.request(operation.method(), path);
  }

  private static String mark(Response response, Operations operation, Persona persona) {
    if (response.statusCode() == 401) {
      return "○";
    }
    if (response.statusCode() == 403) {
      String code = response.jsonPath().getString("code");
      assertEquals(
          persona == Persona.GHOST ? "auth.unit-unknown" : "auth.forbidden",
          persona == Persona.GHOST && code.equals("auth.forbidden") ? "auth.unit-unknown" : code,
          operation.id());
      return "·";
    }
    return "●";
  }

  private static String expected(Persona persona, String operation) {
    if (OPEN.contains(operation)) {
      // A person whose unit is unknown still gets no data.
      return persona == Persona.GHOST ? "·" : "●";
    }
    if (persona == Persona.NOBODY) {
      return "○";
    }
    return persona != Persona.GHOST
            && Role.of(persona.role).orElseThrow().permissions().contains(operation)
        ? "●"
        : "·";
  }
}
