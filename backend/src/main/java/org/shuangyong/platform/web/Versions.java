package org.shuangyong.platform.web;

import jakarta.ws.rs.core.Response;
import org.shuangyong.platform.problem.Problem;
import org.shuangyong.platform.problem.ProblemException;
import org.shuangyong.platform.problem.StaleException;

/** Optimistic concurrency over HTTP: a record's version is its ETag, writes name it in If-Match. */
public final class Versions {
  private Versions() {}

  /** Throws 428 when the caller names no version, 412 when the record has another. */
  public static void check(String ifMatch, int version) {
    if (ifMatch == null || ifMatch.isBlank()) {
      throw new ProblemException(Problem.CONFLICT_PRECONDITION);
    }
    if (!ifMatch.strip().equals(tag(version))) {
      throw new StaleException(version);
    }
  }

  public static String tag(int version) {
    return "\"" + version + "\"";
  }

  /** A record with its ETag. */
  public static Response with(int status, Object dto, int version) {
    return Response.status(status).entity(dto).header("ETag", tag(version)).build();
  }
}
