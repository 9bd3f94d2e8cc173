package org.shuangyong.platform.inbox;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import org.shuangyong.platform.access.CurrentUser;
import org.shuangyong.platform.access.Permission;
import org.shuangyong.platform.access.User;
import org.shuangyong.platform.audit.Audit;
import org.shuangyong.platform.clock.Clocks;
import org.shuangyong.platform.problem.Problem;
import org.shuangyong.platform.problem.ProblemException;
import org.shuangyong.platform.tenancy.Region;
import org.shuangyong.platform.text.SortedJson;

/** Tells, and remembers who has read. */
@ApplicationScoped
public class InboxService {
  /** Notices of one audience read at a time. */
  private static final int MOST_TOLD = 1000;

  @Inject EntityManager em;
  @Inject NoticeRepository notices;
  @Inject ObjectMapper json;
  @Inject SortedJson sorted;
  @Inject CurrentUser currentUser;
  @Inject Region region;
  @Inject Audit audit;
  @Inject Clocks clocks;

  /** Tells each audience once, in the caller's transaction: who rolls back has told nobody. */
  public void tell(Collection<Audience> audiences, Message message) {
    String params = sorted.write(message.params());
    for (Audience audience : new LinkedHashSet<>(audiences)) {
      em.persist(
          new Notice(audience, message.code(), params, message.kind(), message.id(), clocks.now()));
    }
  }

  /**
   * How long a notice may take to be seen after the instant it bears: its transaction has ended by
   * then. What is mailed up to an instant would else leave out what was told before it.
   */
  public static final Duration SETTLES = Duration.ofMinutes(1);

  /** What an audience was told of one record. */
  public record Told(String kind, UUID id, Map<String, String> params) {}

  /** What an audience was told after one instant, up to and with another; oldest first. */
  public List<Told> told(Audience audience, Instant after, Instant until) {
    return em.createQuery(
            "from Notice n where n.audience = :audience and n.at > :after and n.at <= :until"
                + " order by n.at, n.id",
            Notice.class)
        .setParameter("audience", audience.key())
        .setParameter("after", after)
        .setParameter("until", until)
        .setMaxResults(MOST_TOLD)
        .getResultStream()
        .map(n -> new Told(n.recordKind(), n.recordId(), params(n.params())))
        .toList();
  }

  /** Takes back what was told to units that may see the record no more. */
  public void keepFor(Collection<Audience> units, String kind, UUID id) {
    em.flush();
    em.createNativeQuery(
            """
            delete from notice where region_code = :region and record_kind = :kind
            and record_id = :id and audience like 'unit:%' and audience not in :kept""")
        .setParameter("region", region.code())
        .setParameter("kind", kind)
        .setParameter("id", id)
        .setParameter("kept", units.stream().map(Audience::key).toList())
        .executeUpdate();
  }

  /** One notice as read by the current person; again changes nothing. */
  @Transactional
  public void read(UUID id) {
    User user = currentUser.get();
    if (!notices.visible(user, id)) {
      throw new ProblemException(Problem.NOT_FOUND);
    }
    int added =
        em.createNativeQuery(
                """
                insert into notice_read (region_code, person_id, notice_id, at)
                values (:region, :me, :id, :at) on conflict do nothing""")
            .setParameter("region", user.region())
            .setParameter("me", user.id())
            .setParameter("id", id)
            .setParameter("at", clocks.now())
            .executeUpdate();
    if (added > 0) {
      audit.record(Permission.INBOX_READ, "notice", id, Map.of());
    }
  }

  /**
   * Everything up to an instant as read by the current person.
   *
   * @param until the newest notice the person has before them; what came later stays unread
   */
  @Transactional
  public void readAll(Instant until) {
    User user = currentUser.get();
    Instant mark = until.isAfter(clocks.now()) ? clocks.now() : until;
    em.createNativeQuery(
            """
            insert into notice_mark (region_code, person_id, read_until)
            values (:region, :me, :until)
            on conflict (region_code, person_id)
            do update set read_until = greatest(notice_mark.read_until, :until)""")
        .setParameter("region", user.region())
        .setParameter("me", user.id())
        .setParameter("until", mark)
        .executeUpdate();
    audit.record(Permission.INBOX_READ_ALL, "notice", null, Map.of("until", mark.toString()));
  }

  Map<String, String> params(String text) {
    try {
      return json.readValue(
          text, json.getTypeFactory().constructMapType(TreeMap.class, String.class, String.class));
    } catch (JsonProcessingException e) {
      throw new IllegalStateException(e);
    }
  }

  List<NoticeDto> dtos(List<NoticeRepository.Row> rows) {
    return rows.stream()
        .map(
            r ->
                new NoticeDto(
                    r.id(), r.code(), params(r.params()), r.kind(), r.recordId(), r.at(), r.read()))
        .toList();
  }
}
