package org.shuangyong.matter;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.shuangyong.platform.access.CurrentUser;
import org.shuangyong.platform.clock.Clocks;
import org.shuangyong.platform.kind.FieldSum;
import org.shuangyong.platform.kind.Kind;
import org.shuangyong.platform.kind.Kinds;
import org.shuangyong.platform.problem.ProblemException;
import org.shuangyong.platform.tenancy.RegionQuery;
import org.shuangyong.unit.UnitRef;
import org.shuangyong.unit.UnitService;

/**
 * Matters of one topic that were closed in a year, by the unit that led and by month, with the sum
 * of one of the topic's number fields: what 疫情防控 asked of whom (8.1). The same support may stand
 * among the activities as well, so nothing here is added to theirs.
 */
@ApplicationScoped
public class TopicFigures {
  @Inject RegionQuery read;
  @Inject Kinds kinds;
  @Inject UnitService units;
  @Inject CurrentUser currentUser;
  @Inject Clocks clocks;

  List<TopicFigureDto> of(String topic, String sum, int year) {
    Kind kind =
        kinds
            .find(MatterProposalService.TOPICS, topic)
            .orElseThrow(() -> ProblemException.field("topic", "unknown"));
    String amount = FieldSum.hql(Optional.of(kind), sum, "m.facts.extra");
    MatterFilter filter = MatterFilter.closed(topic, year);
    List<Object[]> rows =
        read.list(
            "select m.leadId, month(m.closing.closedOn), count(*), "
                + amount
                + " from Matter m where "
                + filter.where(currentUser.get())
                + " and m.leadId is not null group by m.leadId, month(m.closing.closedOn)"
                + " order by 1, 2",
            Object[].class,
            query -> {
              filter.bind(query, currentUser.get(), clocks.today());
              if (sum != null) query.setParameter("sum", sum);
            });
    Map<UUID, UnitRef> refs = units.refs(rows.stream().map(row -> (UUID) row[0]).toList());
    return rows.stream()
        .map(
            row ->
                new TopicFigureDto(
                    refs.get((UUID) row[0]),
                    ((Number) row[1]).intValue(),
                    (Long) row[2],
                    ((Number) row[3]).longValue()))
        .toList();
  }
}
