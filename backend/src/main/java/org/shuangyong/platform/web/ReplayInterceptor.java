package org.shuangyong.platform.web;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.annotation.Priority;
import jakarta.inject.Inject;
import jakarta.interceptor.AroundInvoke;
import jakarta.interceptor.Interceptor;
import jakarta.interceptor.InvocationContext;
import jakarta.persistence.EntityManager;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.Arrays;
import java.util.UUID;
import org.shuangyong.platform.access.CurrentUser;
import org.shuangyong.platform.access.User;
import org.shuangyong.platform.clock.Clocks;
import org.shuangyong.platform.crypto.FieldCipher;
import org.shuangyong.platform.crypto.Sm3;
import org.shuangyong.platform.problem.Problem;
import org.shuangyong.platform.problem.ProblemException;

/**
 * Keeps the answer of a keyed write in the write's own transaction: either both are there or
 * neither. A second request with the key waits for the first and gets its answer. An answer may
 * hold what its record keeps sealed, so it is kept sealed.
 */
@Interceptor
@Replayable
@Priority(Interceptor.Priority.LIBRARY_BEFORE + 100)
public class ReplayInterceptor {
  @Inject HttpHeaders headers;
  @Inject CurrentUser user;
  @Inject EntityManager em;
  @Inject ObjectMapper json;
  @Inject FieldCipher cipher;
  @Inject Clocks clocks;

  @AroundInvoke
  Object answerOnce(InvocationContext call) throws Exception {
    String header = headers.getHeaderString("Idempotency-Key");
    if (header == null) {
      return call.proceed();
    }
    UUID key;
    try {
      key = UUID.fromString(header.strip());
    } catch (IllegalArgumentException e) {
      throw ProblemException.field("Idempotency-Key", "invalid");
    }
    return QuarkusTransaction.joiningExisting().call(() -> once(call, key));
  }

  private Object once(InvocationContext call, UUID key) throws Exception {
    User actor = user.get();
    String operation =
        call.getMethod().getDeclaringClass().getSimpleName() + "." + call.getMethod().getName();
    String fingerprint = Sm3.hex(operation + Arrays.deepToString(call.getParameters()));
    int taken =
        em.createNativeQuery(
                """
                insert into replay (region_code, actor_id, key, operation, fingerprint, status, at)
                values (:region, :actor, :key, :operation, :fingerprint, 0, :at)
                on conflict do nothing""")
            .setParameter("region", actor.region())
            .setParameter("actor", actor.id())
            .setParameter("key", key)
            .setParameter("operation", operation)
            .setParameter("fingerprint", fingerprint)
            .setParameter("at", clocks.now())
            .executeUpdate();
    if (taken == 0) {
      return earlier(actor, key, fingerprint);
    }
    Response answer = (Response) call.proceed();
    em.createNativeQuery(
            """
            update replay set status = :status, body = :body, etag = :etag
            where region_code = :region and actor_id = :actor and key = :key""")
        .setParameter("status", answer.getStatus())
        .setParameter(
            "body",
            answer.getEntity() == null
                ? null
                : cipher.seal(json.writeValueAsString(answer.getEntity())))
        .setParameter("etag", answer.getHeaderString("ETag"))
        .setParameter("region", actor.region())
        .setParameter("actor", actor.id())
        .setParameter("key", key)
        .executeUpdate();
    return answer;
  }

  private Response earlier(User actor, UUID key, String fingerprint) {
    Object[] row =
        (Object[])
            em.createNativeQuery(
                    """
                    select fingerprint, status, body, etag from replay
                    where region_code = :region and actor_id = :actor and key = :key""")
                .setParameter("region", actor.region())
                .setParameter("actor", actor.id())
                .setParameter("key", key)
                .getSingleResult();
    if (!fingerprint.equals(row[0])) {
      throw new ProblemException(Problem.REPLAY_MISMATCH);
    }
    Response.ResponseBuilder again =
        Response.status(((Number) row[1]).intValue())
            .type(MediaType.APPLICATION_JSON)
            .entity(cipher.open((String) row[2]))
            .header("Idempotent-Replayed", "true");
    return (row[3] == null ? again : again.header("ETag", row[3])).build();
  }
}
