package org.shuangyong.matter;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;
import org.shuangyong.platform.access.User;

/** The tasks of a year's points that a unit was given, each with its latest report (0.3). */
@ApplicationScoped
public class UnitTasks {
  @Inject EntityManager em;
  @Inject MatterView view;

  /**
   * @param lead false when the unit supports
   * @param report the latest, or null
   */
  public record Task(MatterDto.Row matter, boolean lead, MatterEvent report) {}

  /** In order of due dates, within what the person may see; three statements. */
  public List<Task> of(User user, UUID unit, int year) {
    var query =
        em.createQuery(
            "from Matter m where m.kind = 'TASK' and m.ledger.year = :taskYear"
                + " and exists (select 1 from MatterParty t where t.matterId = m.id"
                + " and t.unitId = :taskUnit and t.part in ('LEAD', 'SUPPORT')) and "
                + MatterFilter.ALL.where(user)
                + " order by m.deadline.dueSort, m.id",
            Matter.class);
    query.setParameter("taskYear", year).setParameter("taskUnit", unit);
    List<Matter> matters = MatterFilter.ALL.bind(query, user, null).getResultList();
    Map<UUID, MatterEvent> reports = latestReports(matters.stream().map(Matter::id).toList());
    List<MatterDto.Row> rows = view.rows(matters);
    return IntStream.range(0, rows.size())
        .mapToObj(
            i ->
                new Task(
                    rows.get(i),
                    unit.equals(matters.get(i).leadId()),
                    reports.get(matters.get(i).id())))
        .toList();
  }

  private Map<UUID, MatterEvent> latestReports(List<UUID> matters) {
    Map<UUID, MatterEvent> latest = new HashMap<>();
    if (!matters.isEmpty()) {
      em.createQuery(
              "from MatterEvent e where e.matterId in :ids and e.action in :reports"
                  + " and not exists (select 1 from MatterEvent n where n.matterId = e.matterId"
                  + " and n.action in :reports and (n.at > e.at or n.at = e.at and n.id > e.id))",
              MatterEvent.class)
          .setParameter("ids", matters)
          .setParameter(
              "reports", List.of(MatterAction.REPORT.permission(), MatterAction.APPLY.permission()))
          .getResultList()
          .forEach(e -> latest.put(e.matterId(), e));
    }
    return latest;
  }
}
