package org.shuangyong.unit;

import io.quarkus.mailer.Mail;
import io.quarkus.mailer.Mailer;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.control.ActivateRequestContext;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jboss.logging.Logger;
import org.shuangyong.platform.audit.Audit;
import org.shuangyong.platform.clock.Clocks;
import org.shuangyong.platform.inbox.Audience;
import org.shuangyong.platform.inbox.InboxService;
import org.shuangyong.platform.inbox.InboxService.Told;
import org.shuangyong.platform.tenancy.Region;
import org.shuangyong.platform.tenancy.Regions;

/**
 * One mail for each unit and day with what is new in its inbox: numbers, titles and links only,
 * since mail leaves the house. Does nothing unless a mail server is set and the unit has an
 * address. What could not be sent is logged and tried again by the next run.
 */
@ApplicationScoped
public class DigestJob {
  private static final Logger LOG = Logger.getLogger(DigestJob.class);

  /** Lines of a mail; the rest is in the inbox. */
  private static final int MOST_LINES = 30;

  @ConfigProperty(name = "shuangyong.mail-host")
  Optional<String> host;

  @ConfigProperty(name = "shuangyong.public-url")
  String address;

  @Inject EntityManager em;
  @Inject InboxService inbox;
  @Inject Mailer mailer;
  @Inject Audit audit;
  @Inject Clocks clocks;
  @Inject Region region;
  @Inject Regions regions;

  @Scheduled(
      cron = "{shuangyong.mail.cron:0 0/30 8-20 * * ?}",
      timeZone = "Asia/Shanghai",
      concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
  void sendAll() {
    if (host.isPresent()) {
      regions.each(this::send);
    }
  }

  /** Sends what one district's units have not been told today; returns how many mails went. */
  @ActivateRequestContext
  public int send(String regionCode) {
    region.use(regionCode);
    List<UUID> waiting = QuarkusTransaction.requiringNew().call(() -> waiting(regionCode));
    int sent = 0;
    for (UUID unit : waiting) {
      try {
        sent += QuarkusTransaction.requiringNew().call(() -> sendOne(regionCode, unit));
      } catch (RuntimeException e) {
        LOG.warnf("digest of unit %s not sent, will be tried again: %s", unit, e.getMessage());
      }
    }
    return sent;
  }

  private List<UUID> waiting(String regionCode) {
    return em.createNativeQuery(
            """
            select id from unit where region_code = :region and contact_email is not null
            and (mailed_until is null or mailed_until < :midnight)
            and (valid_to is null or valid_to >= :today) order by id""",
            UUID.class)
        .setParameter("region", regionCode)
        .setParameter("midnight", clocks.today().atStartOfDay(Clocks.CHINA).toInstant())
        .setParameter("today", clocks.today())
        .getResultList();
  }

  private int sendOne(String regionCode, UUID id) {
    // A second server that is at it holds the row.
    List<?> free =
        em.createNativeQuery(
                """
                select coalesce(short_name, name), contact_email, mailed_until from unit
                where region_code = :region and id = :id
                and (mailed_until is null or mailed_until < :midnight)
                for no key update skip locked""",
                Object[].class)
            .setParameter("region", regionCode)
            .setParameter("id", id)
            .setParameter("midnight", clocks.today().atStartOfDay(Clocks.CHINA).toInstant())
            .getResultList();
    if (free.isEmpty()) {
      return 0;
    }
    Object[] unit = (Object[]) free.get(0);
    Instant now = clocks.now();
    Instant from = unit[2] == null ? now.minus(Duration.ofDays(1)) : (Instant) unit[2];
    List<Told> news = inbox.told(Audience.unit(id), from, now);
    if (news.isEmpty()) {
      return 0;
    }
    mailer.send(
        Mail.withText(
            (String) unit[1], "【双拥通】%s有 %d 条新消息".formatted(unit[0], news.size()), text(news)));
    em.createNativeQuery(
            "update unit set mailed_until = :now where region_code = :region and id = :id")
        .setParameter("now", now)
        .setParameter("region", regionCode)
        .setParameter("id", id)
        .executeUpdate();
    audit.recordSystem(
        "digest.sent", "notice", null, Map.of("unit", id.toString(), "notices", news.size()));
    return 1;
  }

  private String text(List<Told> news) {
    Map<UUID, Told> records = new LinkedHashMap<>();
    news.forEach(told -> records.putIfAbsent(told.id(), told));
    StringBuilder text = new StringBuilder("以下事项有新情况，请登录双拥通查看：\n\n");
    records.values().stream()
        .limit(MOST_LINES)
        .forEach(
            told ->
                text.append(told.params().getOrDefault("no", ""))
                    .append(' ')
                    .append(told.params().getOrDefault("title", ""))
                    .append('\n')
                    .append(address)
                    .append('/')
                    .append(told.kind())
                    .append("s/")
                    .append(told.id())
                    .append("\n\n"));
    if (records.size() > MOST_LINES) {
      text.append("另有 ").append(records.size() - MOST_LINES).append(" 项，见消息页。\n\n");
    }
    return text.append("全部消息：").append(address).append("/inbox\n（系统发送，请勿回复。）\n").toString();
  }
}
