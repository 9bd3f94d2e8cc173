package org.shuangyong.document;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.shuangyong.platform.access.Permission;
import org.shuangyong.platform.inbox.Audience;
import org.shuangyong.platform.inbox.Reminder;
import org.shuangyong.platform.rule.RuleCode;
import org.shuangyong.platform.rule.RuleService;
import org.shuangyong.platform.tenancy.RegionQuery;

/**
 * 催签: a text that a unit has not signed for in time is told to the unit and to the office (0.2).
 */
@ApplicationScoped
public class DocumentReminders implements Reminder {
  @Inject RegionQuery read;
  @Inject RuleService rules;

  @Override
  public String code() {
    return "document.unsigned";
  }

  @Override
  public String kind() {
    return DocumentService.KIND;
  }

  @Override
  public List<Due> due(LocalDate today) {
    LocalDate last = today.minusDays(rules.value(RuleCode.DOCUMENT_SIGN_DAYS, today));
    List<Object[]> late =
        read.list(
            "select d.id, d.title from Document d where d.regionCode = :region"
                + " and d.status = ISSUED and d.issuedOn <= :last and exists (select 1 from"
                + " DocumentReceipt r where r.regionCode = :region and r.documentId = d.id"
                + " and r.signedOn is null) order by d.id",
            Object[].class,
            query -> query.setParameter("last", last).setMaxResults(MOST));
    Map<UUID, List<UUID>> unsigned = unsigned(late.stream().map(d -> (UUID) d[0]).toList());
    return late.stream()
        .map(d -> due((UUID) d[0], (String) d[1], unsigned.getOrDefault((UUID) d[0], List.of())))
        .toList();
  }

  private static Due due(UUID document, String title, List<UUID> units) {
    List<Audience> told = new ArrayList<>(units.stream().map(Audience::unit).toList());
    told.add(Audience.holders(Permission.DOCUMENT_ISSUE));
    return new Due(document, told, Map.of("title", title, "count", String.valueOf(units.size())));
  }

  /** By text, the units that have not signed. */
  private Map<UUID, List<UUID>> unsigned(List<UUID> documents) {
    return documents.isEmpty()
        ? Map.of()
        : read
            .list(
                "select r.documentId, r.unitId from DocumentReceipt r where r.regionCode = :region"
                    + " and r.documentId in :documents and r.signedOn is null",
                Object[].class,
                query -> query.setParameter("documents", documents))
            .stream()
            .collect(
                Collectors.groupingBy(
                    r -> (UUID) r[0], Collectors.mapping(r -> (UUID) r[1], Collectors.toList())));
  }
}
