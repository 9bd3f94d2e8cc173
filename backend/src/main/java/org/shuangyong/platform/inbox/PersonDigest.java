package org.shuangyong.platform.inbox;

import io.quarkus.mailer.Mail;
import io.quarkus.mailer.Mailer;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.hibernate.Timeouts;
import org.jboss.logging.Logger;
import org.shuangyong.platform.audit.Audit;
import org.shuangyong.platform.clock.Clocks;
import org.shuangyong.platform.inbox.InboxService.Told;

/**
 * One mail a day for each person who wants it, with what is new and unread in their inbox: what
 * their unit is told, and what holders of their rights are, such as the leaders to whom an overdue
 * matter escalates. What could not be sent is logged and tried again by the next run.
 */
@ApplicationScoped
public class PersonDigest {
  private static final Logger LOG = Logger.getLogger(PersonDigest.class);

  @ConfigProperty(name = "shuangyong.public-url")
  String address;

  @Inject EntityManager em;
  @Inject NoticeRepository notices;
  @Inject InboxService inbox;
  @Inject Mailer mailer;
  @Inject Audit audit;
  @Inject Clocks clocks;

  /** In the district in use; returns how many mails went. */
  public int send() {
    QuarkusTransaction.requiringNew().run(this::forget);
    int sent = 0;
    for (UUID id : QuarkusTransaction.requiringNew().call(this::waiting)) {
      try {
        sent += QuarkusTransaction.requiringNew().call(() -> sendOne(id));
      } catch (RuntimeException e) {
        LOG.warnf("digest %s not sent, will be tried again: %s", id, DigestText.why(e));
      }
    }
    return sent;
  }

  /** Who has not come back has no address here any more. */
  private void forget() {
    int gone =
        em.createQuery("delete from InboxMail m where m.endsOn < :today")
            .setParameter("today", clocks.today())
            .executeUpdate();
    if (gone > 0) {
      audit.recordSystem("inbox.mail-forget", "inbox-mail", null, Map.of("persons", gone));
    }
  }

  private List<UUID> waiting() {
    return em.createQuery(
            "select m.id from InboxMail m where m.mailedUntil < :midnight order by m.id",
            UUID.class)
        .setParameter("midnight", midnight())
        .getResultList();
  }

  private int sendOne(UUID id) {
    // A second server that is at it holds the row.
    Optional<InboxMail> free =
        em.createQuery(
                "from InboxMail m where m.id = :id and m.mailedUntil < :midnight", InboxMail.class)
            .setParameter("id", id)
            .setParameter("midnight", midnight())
            .setLockMode(LockModeType.PESSIMISTIC_WRITE)
            .setHint("jakarta.persistence.lock.timeout", Timeouts.SKIP_LOCKED_MILLI)
            .getResultStream()
            .findFirst();
    if (free.isEmpty()) {
      return 0;
    }
    InboxMail person = free.get();
    Instant now = clocks.now().minus(InboxService.SETTLES);
    List<Told> news =
        notices.unread(person.personId(), person.audiences(), person.mailedUntil(), now).stream()
            .map(row -> new Told(row.kind(), row.recordId(), inbox.params(row.params())))
            .toList();
    if (news.isEmpty()) {
      return 0;
    }
    String foot = "您在消息页选择了每日邮件，到 %s 为止，打开消息页即自动延续。（系统发送，请勿回复。）".formatted(person.endsOn());
    mailer.send(
        Mail.withText(
            person.email(),
            "【双拥通】您有 %d 条未读消息".formatted(news.size()),
            DigestText.of(news, address, foot)));
    person.mailed(now);
    audit.recordSystem(
        "digest.sent", "notice", null, Map.of("person", person.personId(), "notices", news.size()));
    return 1;
  }

  private Instant midnight() {
    return clocks.today().atStartOfDay(Clocks.CHINA).toInstant();
  }
}
