package org.shuangyong.readiness;

import io.quarkus.security.PermissionsAllowed;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.shuangyong.platform.access.CurrentUser;
import org.shuangyong.platform.access.Permission;
import org.shuangyong.platform.clock.Clocks;
import org.shuangyong.platform.tenancy.RegionQuery;
import org.shuangyong.site.SiteReds;

/** What is red, and why (10.4, 10.5). */
@Path("/api/v1/readiness/red")
@Produces(MediaType.APPLICATION_JSON)
public class RedResource {
  @Inject RegionQuery read;
  @Inject TeamService teams;
  @Inject StockService stocks;
  @Inject SiteReds sites;
  @Inject CurrentUser currentUser;
  @Inject Clocks clocks;

  @GET
  @Transactional
  @PermissionsAllowed(Permission.READINESS_RED)
  @Operation(
      operationId = Permission.READINESS_RED,
      summary = "What is red within the scope, by reason: the numbers of rows of the lists")
  public List<RedDto> red() {
    List<RedDto> red = new ArrayList<>();
    Map<String, String> stock = new LinkedHashMap<>();
    for (StockRed reason : StockRed.values()) {
      stock.put(reason.name(), reason.predicate());
    }
    red.addAll(
        counts(
            "stocks",
            Stock.class,
            where(),
            stock,
            where ->
                where.values("today", clocks.today()).values("checkSince", stocks.checkSince())));
    sites.of(currentUser.get()).stream()
        .map(one -> new RedDto("sites", one.reason(), one.sites(), one.total()))
        .forEach(red::add);
    red.addAll(
        counts(
            "teams",
            Team.class,
            where().when(true, "r.disbandedOn is null"),
            Map.of("UNDRILLED", Team.UNDRILLED),
            where -> where.values("drillSince", teams.drillSince())));
    Map<String, String> hazard = new LinkedHashMap<>();
    for (HazardRed reason : HazardRed.values()) {
      hazard.put(reason.name(), reason.predicate());
    }
    red.addAll(
        counts(
            "hazards",
            HazardPoint.class,
            where().when(true, "r.clearedOn is null"),
            hazard,
            where -> {}));
    return red;
  }

  private Where where() {
    return new Where().in(currentUser.get());
  }

  /** One statement a list, by the predicates that its filters use. */
  private List<RedDto> counts(
      String list, Class<?> type, Where where, Map<String, String> reasons, Consumer<Where> bind) {
    bind.accept(where);
    Object[] row =
        read.list(
                "select count(*)"
                    + reasons.values().stream()
                        .map(p -> ", sum(case when " + p + " then 1 else 0 end)")
                        .collect(Collectors.joining())
                    + " from "
                    + type.getSimpleName()
                    + " r where "
                    + where.hql(),
                Object[].class,
                where::bind)
            .get(0);
    List<RedDto> counted = new ArrayList<>();
    int column = 1;
    for (String reason : reasons.keySet()) {
      Object sum = row[column++];
      counted.add(
          new RedDto(list, reason, sum == null ? 0 : ((Number) sum).longValue(), (Long) row[0]));
    }
    return counted;
  }
}
