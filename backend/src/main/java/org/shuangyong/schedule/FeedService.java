package org.shuangyong.schedule;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.security.SecureRandom;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.shuangyong.matter.MatterStatus;
import org.shuangyong.platform.access.CurrentUser;
import org.shuangyong.platform.access.Permission;
import org.shuangyong.platform.audit.Audit;
import org.shuangyong.platform.clock.Clocks;
import org.shuangyong.platform.crypto.Sm3;
import org.shuangyong.platform.problem.Problem;
import org.shuangyong.platform.problem.ProblemException;
import org.shuangyong.platform.rule.RuleCode;
import org.shuangyong.platform.rule.RuleService;
import org.shuangyong.platform.secrecy.SecrecyGuard;
import org.shuangyong.platform.tenancy.Region;
import org.shuangyong.platform.tenancy.RegionQuery;

/** Subscriptions, and the calendar they read: the year, and days on which matters are due. */
@ApplicationScoped
public class FeedService {
  /** So many live subscriptions a person may have. */
  private static final int MOST = 5;

  /** Due days so far ahead stand in the calendar, and so many of them. */
  private static final int DAYS_AHEAD = 400;

  private static final int MOST_DUE = 300;

  private static final int SECRET_BYTES = 32;

  /** The district, which a look-up must carry, and the secret. */
  private static final Pattern TOKEN = Pattern.compile("(\\d{6,12})-([A-Za-z0-9_-]{43})");

  private static final SecureRandom RANDOM = new SecureRandom();

  @Inject EntityManager em;
  @Inject RegionQuery read;
  @Inject Region region;
  @Inject ScheduleService schedule;
  @Inject CurrentUser user;
  @Inject RuleService rules;
  @Inject SecrecyGuard secrecy;
  @Inject Clocks clocks;
  @Inject Audit audit;

  @ConfigProperty(name = "shuangyong.public-url")
  String publicUrl;

  /** The live ones of the current person, the newest first. */
  List<ScheduleFeed> mine() {
    return read
        .list(
            "from ScheduleFeed f where f.regionCode = :region and f.personId = :me"
                + " and f.revokedAt is null order by f.createdAt desc",
            ScheduleFeed.class,
            query -> query.setParameter("me", user.get().id()))
        .stream()
        .filter(feed -> feed.answers(clocks.today()))
        .toList();
  }

  /** Makes a subscription; its address is in the answer and nowhere else. */
  @Transactional
  public ScheduleDto.FeedMade create(ScheduleDto.FeedRequest request) {
    if (mine().size() >= MOST) {
      throw new ProblemException(Problem.SCHEDULE_FEEDS_MOST, Map.of("most", MOST));
    }
    secrecy.check(request.secrecyReason(), Map.of("name", request.name()));
    byte[] bytes = new byte[SECRET_BYTES];
    RANDOM.nextBytes(bytes);
    String secret = Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    LocalDate today = clocks.today();
    ScheduleFeed feed =
        new ScheduleFeed(
            user.get(),
            request.name(),
            Sm3.hex(secret),
            clocks.now(),
            today.plusDays(rules.value(RuleCode.SCHEDULE_FEED_DAYS, today)));
    em.persist(feed);
    em.flush();
    audit.record(
        Permission.SCHEDULE_FEED_CREATE, "schedule-feed", feed.id(), Map.of("name", feed.name()));
    return new ScheduleDto.FeedMade(
        feed.dto(), "/api/v1/schedule/feed/" + region.code() + "-" + secret + ".ics");
  }

  /** From now on its address answers nothing. */
  @Transactional
  public void revoke(UUID id) {
    ScheduleFeed feed =
        mine().stream()
            .filter(one -> one.id().equals(id))
            .findFirst()
            .orElseThrow(() -> new ProblemException(Problem.NOT_FOUND));
    feed.revoke(clocks.now());
    audit.record(Permission.SCHEDULE_FEED_REVOKE, "schedule-feed", id, Map.of("name", feed.name()));
  }

  /**
   * The calendar behind a token, in the district that the token names. Unknown, revoked and ended
   * ones are not told apart.
   */
  @Transactional
  public String calendar(String token) {
    Matcher parts = TOKEN.matcher(token);
    if (!parts.matches()) {
      throw new ProblemException(Problem.NOT_FOUND);
    }
    // Whoever asks may be signed in elsewhere: the token alone says which district is read.
    region.use(parts.group(1));
    LocalDate today = clocks.today();
    ScheduleFeed feed =
        found(Sm3.hex(parts.group(2)))
            .filter(one -> one.answers(today))
            .orElseThrow(() -> new ProblemException(Problem.NOT_FOUND));
    if (!today.equals(feed.lastUsedOn())) {
      feed.used(today);
    }
    return write(feed, today);
  }

  private Optional<ScheduleFeed> found(String hash) {
    return read
        .list(
            "from ScheduleFeed f where f.regionCode = :region and f.secretHash = :hash",
            ScheduleFeed.class,
            query -> query.setParameter("hash", hash))
        .stream()
        .findFirst();
  }

  private String write(ScheduleFeed feed, LocalDate today) {
    CalendarText text =
        new CalendarText("双拥年历", region.code(), today.atStartOfDay().toInstant(ZoneOffset.UTC));
    schedule
        .standing(today.getYear(), today.getYear() + 1)
        .forEach(
            (year, entries) ->
                entries.forEach(
                    entry ->
                        text.event(
                            entry.code() + "-" + year,
                            entry.from(),
                            entry.to(),
                            entry.name(),
                            entry.todo() + "\n来源：" + entry.source(),
                            publicUrl + "/schedule?year=" + year + "&entry=" + entry.code())));
    // The number and nothing of the text: a calendar lies open on many screens.
    due(feed.unitId(), today)
        .forEach(
            row ->
                text.event(
                    "matter-" + row[0],
                    (LocalDate) row[2],
                    (LocalDate) row[2],
                    "事项到期：" + row[1],
                    "登录系统查看详情。",
                    publicUrl + "/matters/" + row[0]));
    return text.end();
  }

  private List<Object[]> due(UUID unit, LocalDate today) {
    Set<MatterStatus> ended = MatterStatus.ENDED;
    return read.list(
        "select m.id, m.ledger.sort, m.deadline.dueOn from Matter m where m.regionCode = :region"
            + " and m.leadId = :unit and m.status not in :ended and m.ledger.seq is not null"
            + " and m.deadline.dueOn between :today and :last order by m.deadline.dueOn, m.id",
        Object[].class,
        query ->
            query
                .setParameter("unit", unit)
                .setParameter("ended", ended)
                .setParameter("today", today)
                .setParameter("last", today.plusDays(DAYS_AHEAD))
                .setMaxResults(MOST_DUE));
  }
}
