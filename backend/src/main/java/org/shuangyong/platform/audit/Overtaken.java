package org.shuangyong.platform.audit;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.inject.Inject;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.jboss.resteasy.reactive.server.ServerExceptionMapper;
import org.shuangyong.platform.problem.Problem;
import org.shuangyong.platform.problem.ProblemBody;
import org.shuangyong.platform.problem.ProblemException;
import org.shuangyong.platform.problem.StaleException;

/**
 * Tells who was overtaken (412) by whom and with what. The record was found within their scope
 * before its version was looked at, so this says nothing of what they may not see.
 */
public class Overtaken {
  private static final Pattern ID =
      Pattern.compile("[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}");

  @Inject AuditRepository events;

  @ServerExceptionMapper
  public Response stale(StaleException e, UriInfo uri) {
    List<UUID> ids =
        ID.matcher(uri.getPath()).results().map(MatchResult::group).map(UUID::fromString).toList();
    // The one it happened in is rolled back.
    AuditEvent last =
        ids.isEmpty() ? null : QuarkusTransaction.requiringNew().call(() -> events.lastOf(ids));
    if (last == null) {
      return ProblemBody.response(e);
    }
    Map<String, Object> params = new HashMap<>(e.params());
    params.put("action", last.action());
    params.put("actor", last.actorName());
    params.put("at", last.at().toString());
    return ProblemBody.response(new ProblemException(Problem.CONFLICT_STALE, params));
  }
}
