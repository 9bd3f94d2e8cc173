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
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jboss.logging.Logger;
import org.shuangyong.platform.audit.Audit;
import org.shuangyong.platform.clock.Clocks;
import org.shuangyong.platform.inbox.Audience;
import org.shuangyong.platform.inbox.DigestText;
import org.shuangyong.platform.inbox.InboxService;
import org.shuangyong.platform.inbox.InboxService.Told;
import org.shuangyong.platform.inbox.PersonDigest;
import org.shuangyong.platform.tenancy.Region;
import org.shuangyong.platform.tenancy.Regions;

/**
 * One mail for each unit and day with what is new in its inbox, and one for each person who wants
 * it ({@link PersonDigest}). Does nothing unless a mail server is set and the unit has an address.
 * What could not be sent is logged and tried again by the next run.
 */
@ApplicationScoped
public class DigestJob {
  private static final Logger LOG = Logger.getLogger(DigestJob.class);

  @ConfigProperty(name = "shuangyong.mail-host")
  Optional<String> host;

  @ConfigProperty(name = "shuangyong.public-url")
  String address;

  @Inject EntityManager em;
  @Inject InboxService inbox;
  @Inject PersonDigest persons;
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

  /** Sends what one district's units and people have not been told today; returns how many went. */
  @ActivateRequestContext
  public int send(String regionCode) {
    region.use(regionCode);
    List<UUID> waiting = QuarkusTransaction.requiringNew().call(() -> waiting(regionCode));
    int sent = 0;
    for (UUID unit : waiting) {
      try {
        sent += QuarkusTransaction.requiringNew().call(() -> sendOne(regionCode, unit));
      } catch (RuntimeException e) {
        LOG.warnf("digest of unit %s not sent, will be tried again: %s", unit, DigestText.why(e));
      }
    }
    return sent + persons.send();
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
    Instant now = clocks.now().minus(InboxService.SETTLES);
    Instant from = unit[2] == null ? now.minus(Duration.ofDays(1)) : (Instant) unit[2];
    List<Told> news = inbox.told(Audience.unit(id), from, now);
    if (news.isEmpty()) {
      return 0;
    }
    mailer.send(
        Mail.withText(
            (String) unit[1],
            "【双拥通】%s有 %d 条新消息".formatted(unit[0], news.size()),
            DigestText.of(news, address, "（系统发送，请勿回复。）")));
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
}
