package org.shuangyong.matter.sheet;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.shuangyong.matter.Matter;
import org.shuangyong.matter.SheetColour;
import org.shuangyong.platform.access.User;
import org.shuangyong.platform.problem.Problem;
import org.shuangyong.platform.problem.ProblemException;
import org.shuangyong.platform.tenancy.RegionRow;

/**
 * A 督办单: one matter (一事一单), what is required, by which day. Its rule is on it: who answered does
 * not judge the answer, and a red one is cleared by a third person, who neither issued it nor did
 * any of the work (12.6, F2).
 */
@Entity
@Table(name = "supervision_sheet")
public class SupervisionSheet extends RegionRow {
  /**
   * Of a sheet {@code s}, past its limit on the day {@code :today} while the answer is still owed.
   */
  static final String OVERDUE = "s.status = 'ISSUED' and s.limitOn < :today";

  @Column(name = "matter_id", updatable = false)
  private UUID matterId;

  /** Number and title of the matter as they stood when the sheet was issued. */
  @Column(name = "matter_no", updatable = false)
  private String matterNo;

  @Column(name = "matter_title", updatable = false)
  private String matterTitle;

  @Column(name = "year", updatable = false)
  private int year;

  @Column(name = "seq", updatable = false)
  private int seq;

  @Enumerated(EnumType.STRING)
  @Column(name = "colour", updatable = false)
  private SheetColour colour;

  @Enumerated(EnumType.STRING)
  @Column(name = "status")
  private SheetStatus status;

  /** The unit it is addressed to: the matter's lead. */
  @Column(name = "unit_id")
  private UUID unitId;

  @Column(name = "requirement", updatable = false)
  private String requirement;

  @Column(name = "limit_on")
  private LocalDate limitOn;

  @Column(name = "issued_at", updatable = false)
  private Instant issuedAt;

  @Column(name = "issued_by", updatable = false)
  private String issuedBy;

  @Column(name = "issuer_name", updatable = false)
  private String issuerName;

  @Embedded private LeadAnswer answer;

  /** Ids of all who ever answered it, also what was returned. */
  @JdbcTypeCode(SqlTypes.ARRAY)
  @Column(name = "answerers")
  private List<String> answerers = new ArrayList<>();

  @Embedded private SheetVerdict verdict;

  @Version
  @Column(name = "version")
  private int version;

  protected SupervisionSheet() {}

  SupervisionSheet(
      UUID id,
      Matter matter,
      int year,
      int seq,
      SheetColour colour,
      String requirement,
      LocalDate limitOn,
      User issuer,
      Instant now) {
    super(id);
    this.matterId = matter.id();
    this.matterNo = matter.ledger().no();
    this.matterTitle = matter.text().title();
    this.year = year;
    this.seq = seq;
    this.colour = colour;
    this.status = SheetStatus.ISSUED;
    this.unitId = matter.leadId();
    this.requirement = requirement;
    this.limitOn = limitOn;
    this.issuedAt = now;
    this.issuedBy = issuer.id();
    this.issuerName = issuer.name();
  }

  /** The steps the person may take now: what a screen offers. */
  List<SheetAction> allowed(User user, Matter matter) {
    return Arrays.stream(SheetAction.values())
        .filter(SheetAction::offered)
        .filter(action -> refusal(action, user, matter).isEmpty())
        .toList();
  }

  private Optional<Problem> refusal(SheetAction action, User user, Matter matter) {
    if (status.after(action).isEmpty()) {
      return Optional.of(Problem.SHEET_TRANSITION);
    }
    if (!user.may(action.permission())) {
      return Optional.of(Problem.AUTH_FORBIDDEN);
    }
    if (action == SheetAction.ANSWER && !user.unit().id().equals(matter.leadId())) {
      return Optional.of(Problem.SHEET_NOT_LEAD);
    }
    if (action.judging() && answerers.contains(user.id())) {
      return Optional.of(Problem.SHEET_ANSWERER_CLEARS);
    }
    boolean third = !user.id().equals(issuedBy) && !matter.doers().contains(user.id());
    return action == SheetAction.CLEAR && colour == SheetColour.RED && !third
        ? Optional.of(Problem.SHEET_THIRD_PERSON)
        : Optional.empty();
  }

  private void step(SheetAction action, User user, Matter matter) {
    refusal(action, user, matter)
        .ifPresent(
            problem -> {
              throw new ProblemException(
                  problem, Map.of("status", status.name(), "action", action.permission()));
            });
    status = status.after(action).orElseThrow();
  }

  void answer(User user, Matter matter, String text, Instant now) {
    step(SheetAction.ANSWER, user, matter);
    answer = new LeadAnswer(text, now, user.name());
    if (!answerers.contains(user.id())) {
      List<String> more = new ArrayList<>(answerers);
      more.add(user.id());
      answerers = more;
    }
  }

  /** Names the entry of the matter's time line that the answer's files belong to. */
  void answeredIn(UUID event) {
    answer.in(event);
  }

  void clear(User user, Matter matter, String text, Instant now) {
    step(SheetAction.CLEAR, user, matter);
    verdict = new SheetVerdict(text, now, user.name());
  }

  /**
   * Back to the lead unit.
   *
   * @param limit another day to answer by, null to keep the present one
   */
  void giveBack(User user, Matter matter, String text, LocalDate limit, Instant now) {
    step(SheetAction.RETURN, user, matter);
    verdict = new SheetVerdict(text, now, user.name());
    limitOn = limit == null ? limitOn : limit;
  }

  /** Ends it because one of a higher colour takes its place. */
  void raise(User user, Matter matter, SheetColour to) {
    if (!to.higherThan(colour)) {
      throw new ProblemException(Problem.SHEET_NOT_HIGHER);
    }
    step(SheetAction.RAISE, user, matter);
  }

  /** The matter came to its end; whoever ended it. */
  void end() {
    status = status.after(SheetAction.END).orElseThrow();
  }

  /** The matter was given to another unit meanwhile. */
  void readdress(UUID unit) {
    unitId = unit;
  }

  /** Such as 双督〔2026〕3号. */
  public String no() {
    return "双督〔%d〕%d号".formatted(year, seq);
  }

  public UUID matterId() {
    return matterId;
  }

  public String matterNo() {
    return matterNo;
  }

  public String matterTitle() {
    return matterTitle;
  }

  public int year() {
    return year;
  }

  public int seq() {
    return seq;
  }

  public SheetColour colour() {
    return colour;
  }

  public SheetStatus status() {
    return status;
  }

  public UUID unitId() {
    return unitId;
  }

  public String requirement() {
    return requirement;
  }

  public LocalDate limitOn() {
    return limitOn;
  }

  /** Days to the limit, negative when it has passed; null when no answer is owed. */
  Integer daysLeft(LocalDate today) {
    return status == SheetStatus.ISSUED ? (int) ChronoUnit.DAYS.between(today, limitOn) : null;
  }

  public Instant issuedAt() {
    return issuedAt;
  }

  public String issuerName() {
    return issuerName;
  }

  /** The last answer, null before the first. */
  public LeadAnswer answer() {
    return answer;
  }

  /** The last word on an answer, null before the first. */
  public SheetVerdict verdict() {
    return verdict;
  }

  public int version() {
    return version;
  }
}
