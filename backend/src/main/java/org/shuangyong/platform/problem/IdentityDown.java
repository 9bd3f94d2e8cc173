package org.shuangyong.platform.problem;

import io.quarkus.oidc.OIDCException;
import io.vertx.core.json.JsonObject;
import io.vertx.ext.web.Router;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.List;
import java.util.Map;

/** The provider is not up yet, or gone: 503 and come again, instead of a 500. */
@ApplicationScoped
public class IdentityDown {
  void init(@Observes Router router) {
    router
        .route()
        .order(Integer.MIN_VALUE)
        .failureHandler(
            context -> {
              for (Throwable t = context.failure(); t != null; t = t.getCause()) {
                if (t instanceof OIDCException && !context.response().ended()) {
                  Problem down = Problem.IDENTITY_UNAVAILABLE;
                  context
                      .response()
                      .setStatusCode(down.status())
                      .putHeader("content-type", ProblemBody.MEDIA_TYPE)
                      .putHeader("retry-after", "5")
                      .end(JsonObject.mapFrom(ProblemBody.of(down, Map.of(), List.of())).encode());
                  return;
                }
              }
              context.next();
            });
  }
}
