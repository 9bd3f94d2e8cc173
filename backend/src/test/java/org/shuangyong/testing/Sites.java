package org.shuangyong.testing;

import static org.shuangyong.testing.Api.V1;
import static org.shuangyong.testing.Api.map;

import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.shuangyong.platform.clock.Clocks;

/** Sites as tests make them. */
public final class Sites {
  public static final String PATH = V1 + "/sites";

  /** 古南街道, the unit of {@link Persona#OTHER_TOWN}. */
  public static final String TOWN = "500110001";

  private Sites() {}

  public static String today() {
    return LocalDate.now(Clocks.CHINA).toString();
  }

  /** What is said of a site in 古南街道, kept by the street. */
  public static Map<String, Object> request(String kind, String name, Map<String, ?> extra) {
    String town = Api.unitId(TOWN);
    return new HashMap<>(
        map("kind", kind, "name", name, "unitId", town, "ownerId", town, "extra", extra));
  }

  public static Response tries(Persona who, Map<String, ?> request) {
    return who.sends(request).post(PATH);
  }

  public static JsonPath create(Persona who, Map<String, ?> request) {
    return tries(who, request).then().statusCode(201).extract().jsonPath();
  }

  public static JsonPath board(Persona who, String name) {
    return create(who, request("board", name, Map.of("no", "N-1")));
  }

  public static JsonPath window(Persona who, String name, boolean met, boolean has) {
    return create(
        who,
        request("window", name, Map.of("industry", "政务", "conditionsMet", met, "hasWindow", has)));
  }

  /** A memorial open to visits in two slots. */
  public static JsonPath memorial(Persona who, String name, int capacity) {
    Map<String, Object> request = request("memorial", name, Map.of("facility", "陵园", "free", true));
    request.put("openToVisits", true);
    request.put("capacity", capacity);
    request.put("slots", List.of("09:00-10:30", "14:00-15:30"));
    return create(who, request);
  }

  public static JsonPath park(Persona who, String name) {
    Map<String, Object> request = request("park", name, Map.of("form", "公园", "stock", "存量"));
    request.put("elements", "NONE");
    return create(who, request);
  }

  public static JsonPath get(Persona who, JsonPath of) {
    return who.asks()
        .get(PATH + "/" + of.getString("id"))
        .then()
        .statusCode(200)
        .extract()
        .jsonPath();
  }

  public static List<String> ids(Persona who, String query) {
    List<String> ids = new ArrayList<>();
    String after = "";
    do {
      JsonPath page =
          who.asks()
              .get(PATH + "?limit=100&" + query + "&after=" + after)
              .then()
              .statusCode(200)
              .extract()
              .jsonPath();
      ids.addAll(page.getList("items.id"));
      after = page.getString("next");
    } while (after != null);
    return ids;
  }

  public static Response tries(Persona who, String path, JsonPath of, Map<String, ?> body) {
    return who.sends(body, of.getInt("version")).post(V1 + path);
  }

  public static JsonPath step(
      Persona who, String under, JsonPath of, String verb, Map<String, ?> body) {
    return tries(who, "/" + under + "/" + of.getString("id") + "/" + verb, of, body)
        .then()
        .statusCode(200)
        .extract()
        .jsonPath();
  }

  /** A round of one site, from today on. */
  public static JsonPath round(String kind, JsonPath... sites) {
    List<String> ids = new ArrayList<>();
    for (JsonPath site : sites) {
      ids.add(site.getString("id"));
    }
    return Persona.OFFICE
        .sends(
            Map.of(
                "kind",
                kind,
                "name",
                "测试轮次",
                "fromOn",
                today(),
                "toOn",
                LocalDate.now(Clocks.CHINA).plusDays(9).toString(),
                "siteIds",
                ids))
        .post(V1 + "/site-rounds")
        .then()
        .statusCode(201)
        .extract()
        .jsonPath();
  }

  /** A look at a board, all in order. */
  public static Map<String, Object> look(Persona who, JsonPath round) {
    Map<String, Object> look =
        new HashMap<>(
            map(
                "takenOn",
                today(),
                "answers",
                Map.of("check", Map.of("画面完好", "yes", "内容不过时", "yes", "结构牢固", "na")),
                "condition",
                "GOOD",
                "photoIds",
                List.of(Api.photo(who))));
    if (round != null) {
      look.put("roundId", round.getString("id"));
    }
    return look;
  }

  public static Map<String, Object> defect(Persona who, JsonPath round) {
    Map<String, Object> look = look(who, round);
    look.put("answers", Map.of("check", Map.of("画面完好", "no", "内容不过时", "yes", "结构牢固", "yes")));
    look.put("condition", "BROKEN");
    look.put("defect", "画面破损，需要更换");
    return look;
  }

  public static Response triesLook(Persona who, JsonPath site, Map<String, ?> look) {
    return who.sends(look).post(PATH + "/" + site.getString("id") + "/checks");
  }

  public static JsonPath looks(Persona who, JsonPath site, Map<String, ?> look) {
    return triesLook(who, site, look).then().statusCode(201).extract().jsonPath();
  }

  public static Map<String, Object> visit(String day, String slot, int people) {
    return new HashMap<>(
        map(
            "onDay",
            day,
            "slot",
            slot,
            "people",
            people,
            "guide",
            true,
            "occasion",
            "QINGMING",
            "purpose",
            "祭扫",
            "contact",
            "带队老师"));
  }

  public static Response triesVisit(Persona who, JsonPath site, Map<String, ?> visit) {
    return who.sends(visit).post(PATH + "/" + site.getString("id") + "/bookings");
  }

  public static JsonPath books(Persona who, JsonPath site, Map<String, ?> visit) {
    return triesVisit(who, site, visit).then().statusCode(201).extract().jsonPath();
  }

  /** A clip that begins so many days from now, in 古南街道. */
  public static Map<String, Object> placement(int days) {
    LocalDate from = LocalDate.now(Clocks.CHINA).plusDays(days);
    return Map.of(
        "item",
        "双拥宣传片",
        "carrier",
        "SCREEN",
        "place",
        "广场大屏",
        "unitId",
        Api.unitId(TOWN),
        "ownerId",
        Api.unitId(TOWN),
        "fromOn",
        from.toString(),
        "toOn",
        from.plusDays(30).toString(),
        "frequency",
        "每日4次");
  }

  /** Does many things at once; the status of each. */
  public static List<Integer> together(List<Callable<Response>> calls) {
    ExecutorService threads = Executors.newFixedThreadPool(calls.size());
    try {
      List<Integer> statuses = new ArrayList<>();
      for (Future<Response> call : threads.invokeAll(calls)) {
        statuses.add(call.get().statusCode());
      }
      return statuses;
    } catch (InterruptedException | ExecutionException e) {
      throw new IllegalStateException(e);
    } finally {
      threads.shutdown();
    }
  }

  /** A line of a site's goods, none of them there yet; its id. */
  public static String goods(JsonPath site, String item, int least, LocalDate expires) {
    return Persona.OFFICE
        .sends(
            Api.map(
                "item",
                item,
                "measure",
                "袋",
                "least",
                least,
                "expiresOn",
                expires == null ? null : expires.toString()))
        .post(PATH + "/" + site.getString("id") + "/stocks")
        .then()
        .statusCode(201)
        .extract()
        .path("id");
  }
}
