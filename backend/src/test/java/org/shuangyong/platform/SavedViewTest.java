package org.shuangyong.platform;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.shuangyong.testing.Api.V1;
import static org.shuangyong.testing.Api.refused;

import io.restassured.response.Response;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.shuangyong.testing.Api;
import org.shuangyong.testing.AppTest;
import org.shuangyong.testing.Persona;

/** A person's own views of a list. */
@AppTest
class SavedViewTest {
  @Test
  void aViewIsSavedChangedAndForgotten() {
    String id = Api.key();
    save(Persona.TOWN, id, "own", "逾期的", "light=RED&sort=due", false).then().statusCode(200);
    save(Persona.TOWN, id, "own", "红灯", "light=RED", false)
        .then()
        .statusCode(200)
        .body("name", equalTo("红灯"))
        .body("columns", contains("title", "dueOn"));
    listed(Persona.TOWN, "own").then().body("name", contains("红灯"));
    listed(Persona.TOWN, "other-list").then().body("", hasSize(0));
    Persona.TOWN.asks().delete(V1 + "/views/" + id).then().statusCode(204);
    listed(Persona.TOWN, "own").then().body("", hasSize(0));
  }

  @Test
  void aViewIsItsOwnersAlone() {
    String id = Api.key();
    save(Persona.TOWN, id, "private", "我的", "", false).then().statusCode(200);
    listed(Persona.OFFICE, "private").then().body("", hasSize(0));
    refused(Persona.OFFICE.asks().delete(V1 + "/views/" + id), 404, "not-found");
    // The id is taken, whosever it is: nothing of the other's view is shown or changed.
    refused(save(Persona.OFFICE, id, "private", "别人的", "", false), 404, "not-found");
    listed(Persona.TOWN, "private").then().body("name", contains("我的"));
  }

  @Test
  void aListOpensWithOneAtMost() {
    save(Persona.TOWN, Api.key(), "first", "甲", "", true).then().statusCode(200);
    save(Persona.TOWN, Api.key(), "first", "乙", "", true).then().statusCode(200);
    listed(Persona.TOWN, "first").then().body("findAll { it.preferred }.name", contains("乙"));
  }

  @Test
  void namesAreTheirOwnAndTextsAreLookedAt() {
    save(Persona.TOWN, Api.key(), "names", "同名", "", false).then().statusCode(200);
    refused(save(Persona.TOWN, Api.key(), "names", "同名", "", false), 409, "view.name-taken");
    refused(save(Persona.TOWN, Api.key(), "names", " ", "", false), 422, "validation.failed");
    refused(save(Persona.TOWN, Api.key(), "names", "坏", "q=%E4%", false), 422, "validation.failed");
    // 机密★10年
    refused(
        save(
            Persona.TOWN,
            Api.key(),
            "names",
            "查",
            "q=%E6%9C%BA%E5%AF%86%E2%98%8510%E5%B9%B4",
            false),
        422,
        "secrecy.blocked");
    refused(save(Persona.AUDITOR, Api.key(), "names", "审", "", false), 403, "auth.forbidden");
  }

  @Test
  void nobodyKeepsTooMany() {
    for (int i = 0; i < 30; i++) {
      save(Persona.VILLAGE, Api.key(), "many", "视图" + i, "", false).then().statusCode(200);
    }
    refused(save(Persona.VILLAGE, Api.key(), "many", "再一个", "", false), 422, "view.too-many");
  }

  private static Response save(
      Persona who, String id, String list, String name, String query, boolean preferred) {
    return who.sends(
            Map.of(
                "list", list,
                "name", name,
                "query", query,
                "columns", List.of("title", "dueOn"),
                "preferred", preferred))
        .put(V1 + "/views/" + id);
  }

  private static Response listed(Persona who, String list) {
    return who.asks().queryParam("list", list).get(V1 + "/views");
  }
}
