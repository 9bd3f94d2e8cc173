package org.shuangyong.platform.problem;

import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The body of every error (RFC 9457). */
@Schema(name = "Problem")
public record ProblemBody(
    String type,
    String title,
    int status,
    String code,
    Map<String, Object> params,
    List<FieldProblem> errors) {
  public static final String MEDIA_TYPE = "application/problem+json";

  public static Response response(ProblemException e) {
    return response(e.problem(), e.params(), e.errors());
  }

  public static Response response(Problem problem) {
    return response(problem, Map.of(), List.of());
  }

  static Response response(Problem problem, Map<String, Object> params, List<FieldProblem> errors) {
    return Response.status(problem.status())
        .type(MEDIA_TYPE)
        .entity(of(problem, params, errors))
        .build();
  }

  static ProblemBody of(Problem problem, Map<String, Object> params, List<FieldProblem> errors) {
    return new ProblemBody(
        "urn:shuangyong:problem:" + problem.code(),
        problem.title(),
        problem.status(),
        problem.code(),
        params,
        errors);
  }
}
