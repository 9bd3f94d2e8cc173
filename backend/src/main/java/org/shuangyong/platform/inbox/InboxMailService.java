package org.shuangyong.platform.inbox;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.shuangyong.platform.access.CurrentUser;
import org.shuangyong.platform.access.Permission;
import org.shuangyong.platform.access.User;
import org.shuangyong.platform.audit.Audit;
import org.shuangyong.platform.clock.Clocks;
import org.shuangyong.platform.crypto.SealedColumns;
import org.shuangyong.platform.problem.Problem;
import org.shuangyong.platform.problem.ProblemException;
import org.shuangyong.platform.rule.RuleCode;
import org.shuangyong.platform.rule.RuleService;

/**
 * The inbox by mail, for a person who asks: to the address that the identity provider gives, never
 * to one that is typed here.
 */
@ApplicationScoped
public class InboxMailService implements SealedColumns {
  private static final String KIND = "inbox-mail";

  @ConfigProperty(name = "shuangyong.mail-host")
  Optional<String> host;

  @Inject EntityManager em;
  @Inject CurrentUser currentUser;
  @Inject RuleService rules;
  @Inject Audit audit;
  @Inject Clocks clocks;

  public NoticeDto.Mail get() {
    return dto(find());
  }

  /** Asks for it, or goes on with it: address, rights and end as they are now. */
  @Transactional
  public NoticeDto.Mail want() {
    User user = currentUser.get();
    String email =
        currentUser.email().orElseThrow(() -> new ProblemException(Problem.INBOX_NO_ADDRESS));
    InboxMail row = find().orElseGet(() -> new InboxMail(user.id(), clocks.now()));
    row.renew(email, Audience.of(user), end());
    em.persist(row);
    em.flush();
    audit.record(
        Permission.INBOX_MAIL_WANT, KIND, row.id(), Map.of("endsOn", row.endsOn().toString()));
    return dto(Optional.of(row));
  }

  /** Wants it no more; the address is forgotten. */
  @Transactional
  public NoticeDto.Mail stop() {
    find()
        .ifPresent(
            row -> {
              em.remove(row);
              audit.record(Permission.INBOX_MAIL_STOP, KIND, row.id(), Map.of());
            });
    return dto(Optional.empty());
  }

  private Optional<InboxMail> find() {
    return em.createQuery("from InboxMail m where m.personId = :me", InboxMail.class)
        .setParameter("me", currentUser.get().id())
        .getResultStream()
        .findFirst();
  }

  private LocalDate end() {
    LocalDate today = clocks.today();
    return today.plusDays(rules.value(RuleCode.INBOX_MAIL_DAYS, today));
  }

  private NoticeDto.Mail dto(Optional<InboxMail> row) {
    Optional<String> email = currentUser.email();
    List<String> audiences = Audience.of(currentUser.get());
    return new NoticeDto.Mail(
        host.isPresent(),
        email.map(InboxMailService::masked).orElse(null),
        row.map(InboxMail::endsOn).orElse(null),
        row.isPresent() && email.isPresent() && row.get().stale(email.get(), audiences, end()));
  }

  /** Enough to know one's own address again: {@code z***@example.org}. */
  private static String masked(String email) {
    int at = email.lastIndexOf('@');
    return at < 1
        ? "***"
        : email.substring(0, email.offsetByCodePoints(0, 1)) + "***" + email.substring(at);
  }

  @Override
  public Map<String, Set<String>> sealed() {
    return Map.of("inbox_mail", Set.of("email_sealed"));
  }
}
