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
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.shuangyong.platform.access.CurrentUser;
import org.shuangyong.platform.access.Permission;
import org.shuangyong.platform.access.User;
import org.shuangyong.platform.clock.Clocks;
import org.shuangyong.platform.tenancy.RegionQuery;
import org.shuangyong.site.SiteReds;

/** What is red, and why (10.4, 10.5). */
@Path("/api/v1/readiness/red")
@Produces(MediaType.APPLICATION_JSON)
public class RedResource {
  private static final int COLUMNS = 2 + StockRed.values().length;

  private static final List<Counted> LISTS =
      List.of(
          new Counted("stocks", Stock.class, "1 = 1", by(StockRed.values(), StockRed::predicate)),
          new Counted(
              "teams", Team.class, "r.disbandedOn is null", Map.of("UNDRILLED", Team.UNDRILLED)),
          new Counted(
              "hazards",
              HazardPoint.class,
              "r.clearedOn is null",
              by(HazardRed.values(), HazardRed::predicate)));

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
    User user = currentUser.get();
    List<RedDto> red = new ArrayList<>(counted(user));
    sites.of(user).stream()
        .map(one -> new RedDto("sites", one.reason(), one.sites(), one.total()))
        .forEach(red::add);
    return red;
  }

  /**
   * A list of this feature.
   *
   * @param where what of it can be red at all
   * @param reasons the filter's word → its predicate
   */
  private record Counted(String list, Class<?> type, String where, Map<String, String> reasons) {
    /** Its name, how many there are, how many are red by each reason; as many columns for each. */
    String hql(String seen) {
      List<String> columns = new ArrayList<>(List.of("'" + list + "'", "count(*)"));
      reasons.values().forEach(p -> columns.add("sum(case when " + p + " then 1 else 0 end)"));
      while (columns.size() < COLUMNS) {
        columns.add("0L");
      }
      return "select %s from %s r where %s and %s"
          .formatted(String.join(", ", columns), type.getSimpleName(), seen, where);
    }
  }

  private static <E extends Enum<E>> Map<String, String> by(
      E[] reasons, Function<E, String> predicate) {
    return Stream.of(reasons)
        .collect(Collectors.toMap(Enum::name, predicate, (a, b) -> a, LinkedHashMap::new));
  }

  /** All lists of this feature in one statement, by the predicates that their filters use. */
  private List<RedDto> counted(User user) {
    String seen = new Where().in(user).hql();
    List<Object[]> rows =
        read.list(
            LISTS.stream().map(list -> list.hql(seen)).collect(Collectors.joining(" union all ")),
            Object[].class,
            query ->
                user.scope()
                    .bind(query)
                    .setParameter("today", clocks.today())
                    .setParameter("checkSince", stocks.checkSince())
                    .setParameter("drillSince", teams.drillSince()));
    List<RedDto> red = new ArrayList<>();
    for (Counted list : LISTS) {
      Object[] row = rows.stream().filter(r -> r[0].equals(list.list())).findFirst().orElseThrow();
      int column = 2;
      for (String reason : list.reasons().keySet()) {
        red.add(new RedDto(list.list(), reason, number(row[column++]), number(row[1])));
      }
    }
    return red;
  }

  /** Nothing is summed to null. */
  private static long number(Object sum) {
    return sum == null ? 0 : ((Number) sum).longValue();
  }
}
