package org.shuangyong.partnership;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;
import org.shuangyong.platform.inbox.Audience;
import org.shuangyong.platform.inbox.Reminder;
import org.shuangyong.platform.rule.RuleCode;
import org.shuangyong.platform.rule.RuleService;
import org.shuangyong.platform.tenancy.RegionQuery;

/**
 * 协议即将到期: told to who keeps the record and to the units of both sides (4.6, 7.1). What of a record
 * is sealed stays so.
 */
@ApplicationScoped
public class PartnershipReminder implements Reminder {
  @Inject RegionQuery read;
  @Inject RuleService rules;

  @Override
  public String code() {
    return "partnership.ending";
  }

  @Override
  public String kind() {
    return PartnershipService.KIND;
  }

  @Override
  public List<Due> due(LocalDate today) {
    return read
        .list(
            "select p.id, p.title, p.validTo, p.keeperId, p.aUnitId, p.bUnitId from Partnership p"
                + " where p.regionCode = :region and p.endReason is null"
                + " and p.validTo >= :today and p.validTo <= :until order by p.validTo, p.id",
            Object[].class,
            query ->
                query
                    .setParameter("today", today)
                    .setParameter(
                        "until",
                        today.plusDays(rules.value(RuleCode.PARTNERSHIP_ENDING_DAYS, today)))
                    .setMaxResults(MOST))
        .stream()
        .map(
            p ->
                new Due(
                    (UUID) p[0],
                    Stream.of(p[3], p[4], p[5])
                        .filter(Objects::nonNull)
                        .distinct()
                        .map(unit -> Audience.unit((UUID) unit))
                        .toList(),
                    Map.of("no", "", "title", (String) p[1], "on", p[2].toString())))
        .toList();
  }
}
