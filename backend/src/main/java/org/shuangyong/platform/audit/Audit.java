package org.shuangyong.platform.audit;

import io.quarkus.vertx.http.runtime.CurrentVertxRequest;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.Map;
import java.util.UUID;
import org.shuangyong.platform.access.CurrentUser;
import org.shuangyong.platform.access.User;
import org.shuangyong.platform.clock.Clocks;
import org.shuangyong.platform.tenancy.Region;
import org.shuangyong.platform.text.SortedJson;

/** Writes the trail. Every write operation calls it once, in its own transaction. */
@ApplicationScoped
public class Audit {
  /** Who acts when no person does, such as the loading of the sample district. */
  public static final String SYSTEM = "system";

  @Inject EntityManager em;
  @Inject CurrentUser currentUser;
  @Inject Clocks clocks;
  @Inject Region region;
  @Inject Changes changes;
  @Inject SortedJson json;
  @Inject CurrentVertxRequest request;

  /**
   * Records an act of the current person.
   *
   * @param action a word of {@link org.shuangyong.platform.access.Permission}
   * @param kind the record's kind, such as {@code matter}
   * @param detail what changed; no personal data in clear
   */
  public void record(String action, String kind, UUID id, Map<String, ?> detail) {
    User user = currentUser.get();
    write(user.id(), user.name(), user.unit().code(), address(), action, kind, id, detail);
  }

  /** Records an act of the system itself. */
  public void recordSystem(String action, String kind, UUID id, Map<String, ?> detail) {
    write(SYSTEM, SYSTEM, SYSTEM, null, action, kind, id, detail);
  }

  /** Records that a person was refused. */
  void recordRefused(Refused refused) {
    write(
        refused.actorId(),
        refused.actorName(),
        refused.unitCode(),
        refused.address(),
        "access.refused",
        "operation",
        null,
        Map.of("operation", refused.operation()));
  }

  private void write(
      String actorId,
      String actorName,
      String unitCode,
      String address,
      String action,
      String kind,
      UUID id,
      Map<String, ?> detail) {
    em.persist(
        new AuditEvent(
            clocks.now(),
            actorId,
            actorName,
            unitCode,
            address,
            action,
            kind,
            id,
            json.write(detail)));
    changes.afterCommit(region.code(), kind);
  }

  /** Null when nobody asked over the network, such as the loading of the sample. */
  private String address() {
    RoutingContext asked = request.getCurrent();
    var remote = asked == null ? null : asked.request().remoteAddress();
    return remote == null ? null : remote.hostAddress();
  }
}
