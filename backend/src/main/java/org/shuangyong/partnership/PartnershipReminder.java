package org.shuangyong.partnership;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.shuangyong.platform.inbox.Audience;
import org.shuangyong.platform.inbox.Reminder;
import org.shuangyong.platform.rule.RuleCode;
import org.shuangyong.platform.rule.RuleService;
import org.shuangyong.platform.tenancy.RegionQuery;

/** 协议即将到期: told to who keeps the record and to the units of both sides (4.6, 7.1). */
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
            "from Partnership p where p.regionCode = :region and p.endReason is null"
                + " and p.validTo >= :today and p.validTo <= :until order by p.validTo, p.id",
            Partnership.class,
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
                    p.id(),
                    Stream.of(p.keeperId(), p.aUnitId(), p.bUnitId())
                        .filter(Objects::nonNull)
                        .distinct()
                        .map(Audience::unit)
                        .toList(),
                    Map.of("no", "", "title", p.title(), "on", p.validTo().toString())))
        .toList();
  }
}
