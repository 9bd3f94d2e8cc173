package org.shuangyong.app;

import static org.shuangyong.testing.Api.V1;

import java.util.List;
import java.util.Map;
import org.shuangyong.testing.Api;
import org.shuangyong.testing.Persona;

/** The writes that move no matter, each once. */
final class MatterTalkWrites {
  private MatterTalkWrites() {}

  static void all(String matterId) {
    String path = V1 + "/matters/" + matterId;
    String comment =
        Persona.TROOP
            .sends(Map.of("text", "留言"))
            .post(path + "/comments")
            .then()
            .statusCode(200)
            .extract()
            .path("events[-1].id");
    Persona.TROOP
        .sends("{}")
        .post(path + "/comments/" + comment + "/take-back")
        .then()
        .statusCode(200);
    String asked =
        Persona.TROOP
            .sends(
                Map.of(
                    "kind",
                    "TROOP_NEED",
                    "title",
                    "留痕材料",
                    "detail",
                    "道路",
                    "facts",
                    Map.of("topic", "traffic", "extra", Map.of("help", "道路修缮"))))
            .post(V1 + "/matters")
            .then()
            .statusCode(201)
            .extract()
            .path("id");
    Persona.TROOP
        .sends(Map.of("paper", "road-permit", "attachmentIds", List.of(Api.photo(Persona.TROOP))))
        .post(V1 + "/matters/" + asked + "/papers")
        .then()
        .statusCode(200);
  }
}
