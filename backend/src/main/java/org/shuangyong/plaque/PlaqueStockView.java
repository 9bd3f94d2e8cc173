package org.shuangyong.plaque;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.shuangyong.platform.access.CurrentUser;
import org.shuangyong.platform.access.User;
import org.shuangyong.platform.tenancy.RegionQuery;
import org.shuangyong.platform.web.Cursor;
import org.shuangyong.platform.web.Page;
import org.shuangyong.unit.UnitRef;
import org.shuangyong.unit.UnitService;

/** The stock as it is shown, within what the person may see. */
@ApplicationScoped
public class PlaqueStockView {
  @Inject RegionQuery read;
  @Inject UnitService units;
  @Inject CurrentUser currentUser;

  List<PlaqueStockDto> all() {
    User user = currentUser.get();
    List<PlaqueStock> rows =
        read.list(
            "from PlaqueStock s where s.regionCode = :region and "
                + user.scope().predicate("s.unitPath")
                // The district, which receives them all, stands first.
                + " order by case when s.received > 0 then 0 else 1 end, s.unitPath",
            PlaqueStock.class,
            query -> user.scope().bind(query));
    Map<UUID, UnitRef> refs = units.refs(rows.stream().map(PlaqueStock::unitId).toList());
    return rows.stream()
        .map(
            s ->
                new PlaqueStockDto(
                    refs.get(s.unitId()),
                    s.received(),
                    s.taken(),
                    s.given(),
                    s.hung(),
                    s.fresh(),
                    s.handedIn(),
                    s.destroyed(),
                    s.old()))
        .toList();
  }

  Page<PlaqueStockDto.Move> moves(Cursor after, int limit) {
    User user = currentUser.get();
    List<PlaqueStockMove> rows =
        read.list(
            "from PlaqueStockMove m where m.regionCode = :region and "
                + user.scope().predicate("m.unitPath")
                + (after == null ? "" : " and m.id < :after")
                + " order by m.id desc",
            PlaqueStockMove.class,
            query -> {
              user.scope().bind(query);
              if (after != null) {
                query.setParameter("after", after.id());
              }
              query.setMaxResults(limit + 1);
            });
    Map<UUID, UnitRef> refs = units.refs(rows.stream().map(PlaqueStockMove::unitId).toList());
    return Page.of(
        rows,
        limit,
        m ->
            new PlaqueStockDto.Move(
                m.id(),
                refs.get(m.unitId()),
                m.kind(),
                m.quantity(),
                m.onDay(),
                m.byName(),
                m.note(),
                m.plaqueId()),
        m -> new Cursor("", m.id()),
        null);
  }
}
