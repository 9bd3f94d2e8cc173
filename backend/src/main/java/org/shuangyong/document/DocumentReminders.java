package org.shuangyong.document;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
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
    Map<UUID, String> titles = new LinkedHashMap<>();
    Map<UUID, List<Audience>> units = new LinkedHashMap<>();
    for (Object[] row :
        read.list(
            "select d.id, d.title, r.unitId from DocumentReceipt r join Document d"
                + " on d.regionCode = :region and d.id = r.documentId"
                + " where r.regionCode = :region and r.signedOn is null"
                + " and d.status = ISSUED and d.issuedOn <= :last order by d.id, r.unitId",
            Object[].class,
            query -> query.setParameter("last", last).setMaxResults(MOST))) {
      titles.put((UUID) row[0], (String) row[1]);
      units
          .computeIfAbsent((UUID) row[0], id -> new ArrayList<>())
          .add(Audience.unit((UUID) row[2]));
    }
    return units.entrySet().stream()
        .map(
            e -> {
              String lacking = String.valueOf(e.getValue().size());
              e.getValue().add(Audience.holders(Permission.DOCUMENT_ISSUE));
              return new Due(
                  e.getKey(),
                  e.getValue(),
                  Map.of("title", titles.get(e.getKey()), "count", lacking));
            })
        .toList();
  }
}
