package org.shuangyong.matter;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.shuangyong.platform.access.User;
import org.shuangyong.unit.ActorKind;

/**
 * Reads the figures of a period, within what the person may see; one statement for each method,
 * whatever the number of matters.
 */
@ApplicationScoped
public class MatterIndicators {
  private static final List<MatterFigure> TREND =
      List.of(MatterFigure.REGISTERED, MatterFigure.CLOSED, MatterFigure.OVERDUE);
  private static final int BEST = 5;

  /** All figures but that of the lights, which are counted apart. */
  private static final List<MatterFigure> ALL =
      List.copyOf(EnumSet.complementOf(EnumSet.of(MatterFigure.LIT)));

  @Inject EntityManager em;

  /**
   * The figures of one period, of all matters or of a group of them.
   *
   * @param counts how many matters each figure counts
   * @param ratings matters rated 1, 2, … 5; one that was sent back and then closed is in two of
   *     them
   * @param satisfaction mean of these, null without any
   * @param answerDays median days from assignment to first answer, null without any answer
   * @param closeDays median days from registration to closing, null without any closing
   */
  public record Figures(
      Map<MatterFigure, Long> counts,
      List<Long> ratings,
      Double satisfaction,
      Double answerDays,
      Double closeDays) {

    public long count(MatterFigure figure) {
      return counts.get(figure);
    }

    /** Part of a whole, 0 to 1; null where the whole is nothing: an empty figure is no 0 %. */
    public static Double part(long part, long whole) {
      return whole == 0 ? null : (double) part / whole;
    }

    public boolean empty() {
      return counts.values().stream().allMatch(n -> n == 0);
    }
  }

  /** What a breakdown groups by; the first expression is the key. */
  @Schema(name = "IndicatorsBy")
  public enum By {
    LEAD("m.leadId"),
    POINT("m.origin.pointId", "m.origin.pointNo", "m.origin.pointTitle"),
    LIST("m.ledger.list"),
    KIND("m.kind"),
    TOPIC("m.facts.topic"),
    ACTOR("u.actorKind");

    private final List<String> keys;

    By(String... keys) {
      this.keys = List.of(keys);
    }
  }

  /**
   * One row of a breakdown.
   *
   * @param keys the key, null for matters without one; of a point also its number and title
   */
  public record Group(List<Object> keys, Figures figures) {
    public Object key() {
      return keys.get(0);
    }
  }

  /** What the trend shows of one month. */
  public record Month(YearMonth month, Map<MatterFigure, Long> counts) {}

  /** All that the person may see. */
  public Figures all(User user, Period period, LocalDate today) {
    return figures(user, MatterFilter.ALL, period, today);
  }

  /** Those of one kind. */
  public Figures ofKind(MatterKind kind, User user, Period period, LocalDate today) {
    return figures(user, MatterFilter.ofKind(kind), period, today);
  }

  /** The figures by group; groups for which every figure is nothing are left out. */
  public List<Group> by(By by, User user, Period period, LocalDate today) {
    String keys = String.join(", ", by.keys);
    String from = by == By.ACTOR ? "Matter m left join Unit u on u.id = m.leadId" : "Matter m";
    var query =
        em.createQuery(
            "select %s, %s from %s where %s group by %s"
                .formatted(keys, COLUMNS, from, MatterFilter.ALL.where(user), keys),
            Object[].class);
    MatterFilter.ALL.bind(query, user, today);
    int n = by.keys.size();
    return MatterFigure.bind(query, "", period, today).getResultList().stream()
        .map(row -> new Group(Arrays.asList(row).subList(0, n), read(row, n)))
        .filter(group -> !group.figures().empty())
        .toList();
  }

  /** Month by month: what came, what was closed, what stood overdue at the end. */
  public List<Month> trend(List<YearMonth> months, User user, LocalDate today) {
    List<String> columns = new ArrayList<>();
    for (int i = 0; i < months.size(); i++) {
      for (MatterFigure figure : TREND) {
        columns.add(count(figure.predicate("_" + i)));
      }
    }
    var query =
        em.createQuery(
            "select %s from Matter m where %s"
                .formatted(String.join(", ", columns), MatterFilter.ALL.where(user)),
            Object[].class);
    MatterFilter.ALL.bind(query, user, today);
    for (int i = 0; i < months.size(); i++) {
      MatterFigure.bind(query, "_" + i, Period.of(months.get(i)), today);
    }
    Object[] row = query.getSingleResult();
    List<Month> trend = new ArrayList<>();
    for (int i = 0; i < months.size(); i++) {
      Map<MatterFigure, Long> counts = new EnumMap<>(MatterFigure.class);
      for (int f = 0; f < TREND.size(); f++) {
        counts.put(TREND.get(f), number(row[i * TREND.size() + f]));
      }
      trend.add(new Month(months.get(i), counts));
    }
    return trend;
  }

  /**
   * How many matters in the books of the period have a part for a unit of each kind of actor
   * (12.7). A matter counts once for a kind, and for each kind that has a part.
   */
  public Map<ActorKind, Long> participation(User user, Period period, LocalDate today) {
    var query =
        em.createQuery(
            "select u.actorKind, count(distinct m.id) from Matter m"
                + " join MatterParty a on a.matterId = m.id join Unit u on u.id = a.unitId where "
                + MatterFilter.ALL.where(user)
                + " and "
                + MatterFigure.IN_BOOKS.predicate()
                + " group by u.actorKind",
            Object[].class);
    MatterFilter.ALL.bind(query, user, today);
    Map<ActorKind, Long> counts = new EnumMap<>(ActorKind.class);
    for (ActorKind kind : ActorKind.values()) {
      counts.put(kind, 0L);
    }
    MatterFigure.bind(query, "", period, today)
        .getResultList()
        .forEach(row -> counts.put((ActorKind) row[0], number(row[1])));
    return counts;
  }

  private Figures figures(User user, MatterFilter filter, Period period, LocalDate today) {
    var query =
        em.createQuery(
            "select %s from Matter m where %s".formatted(COLUMNS, filter.where(user)),
            Object[].class);
    filter.bind(query, user, today);
    return read(MatterFigure.bind(query, "", period, today).getSingleResult(), 0);
  }

  /** The columns that {@link #read} reads. */
  private static final String COLUMNS = columns();

  private static String columns() {
    List<String> columns = new ArrayList<>();
    for (MatterFigure figure : ALL) {
      columns.add(count(figure.predicate()));
    }
    for (int rating = 1; rating <= BEST; rating++) {
      columns.add(count(MatterFigure.rated(Integer.toString(rating))));
    }
    columns.add(median(MatterFigure.ANSWERED, "m.deadline.firstAnswerOn", "m.deadline.assignedOn"));
    columns.add(median(MatterFigure.CLOSED, "m.closing.closedOn", "m.ledger.registeredOn"));
    return String.join(", ", columns);
  }

  private static Figures read(Object[] row, int at) {
    Map<MatterFigure, Long> counts = new EnumMap<>(MatterFigure.class);
    for (MatterFigure figure : ALL) {
      counts.put(figure, number(row[at++]));
    }
    List<Long> ratings =
        Arrays.stream(row, at, at + BEST)
            .map(MatterIndicators::number)
            .collect(Collectors.toList());
    at += BEST;
    return new Figures(counts, ratings, mean(ratings), (Double) row[at], (Double) row[at + 1]);
  }

  /** Of the rows behind the five figures, so that who opens them can work it out again. */
  private static Double mean(List<Long> ratings) {
    long given = 0;
    long sum = 0;
    for (int i = 0; i < ratings.size(); i++) {
      given += ratings.get(i);
      sum += (i + 1) * ratings.get(i);
    }
    return given == 0 ? null : (double) sum / given;
  }

  private static String count(String predicate) {
    return "sum(case when " + predicate + " then 1 else 0 end)";
  }

  private static String median(MatterFigure figure, String last, String first) {
    return "percentile_cont(0.5) within group (order by case when %s then cast(((%s - %s) by day) as Double) end)"
        .formatted(figure.predicate(), last, first);
  }

  private static long number(Object value) {
    return value == null ? 0 : ((Number) value).longValue();
  }
}
