package org.shuangyong.activity.visit;

import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.shuangyong.platform.crypto.Sealed;
import org.shuangyong.platform.problem.Problem;
import org.shuangyong.platform.problem.ProblemException;
import org.shuangyong.platform.tenancy.RegionRow;
import org.shuangyong.platform.web.Texts;

/** One leader's visit to one troop or household, with what was brought. Signed, it stands. */
@Entity
@Table(name = "visit_line")
public class VisitLine extends RegionRow {
  @Column(name = "activity_id", updatable = false)
  private UUID activityId;

  /** A troop by its alias; null for a household. */
  @Column(name = "unit_id")
  private UUID unitId;

  @Column(name = "household_id")
  private UUID householdId;

  @Column(name = "leader")
  private String leader;

  @Column(name = "leader_post")
  private String leaderPost;

  @Column(name = "gift")
  private String gift;

  /** What the gift is worth, in fen. */
  @Column(name = "goods")
  private long goods;

  /** In fen. */
  @Column(name = "money")
  private long money;

  @Column(name = "budget_line")
  private String budgetLine;

  @JdbcTypeCode(SqlTypes.ARRAY)
  @Column(name = "sends")
  private List<String> sends = new ArrayList<>();

  /** Null until it is signed for; what is not counts nowhere. */
  @Column(name = "signed_on")
  private LocalDate signedOn;

  @Convert(converter = Sealed.class)
  @Column(name = "signer_sealed")
  private String signer;

  @Column(name = "paper_no")
  private String paperNo;

  @Column(name = "signature_id")
  private UUID signatureId;

  protected VisitLine() {}

  public VisitLine(UUID activityId) {
    this.activityId = activityId;
  }

  public void write(VisitDto.LineRequest given) {
    open();
    unitId = given.unitId();
    householdId = given.householdId();
    leader = given.leader().strip();
    leaderPost = Texts.blankToNull(given.leaderPost());
    gift = Texts.blankToNull(given.gift());
    goods = given.goods();
    money = given.money();
    budgetLine = Texts.blankToNull(given.budgetLine());
    sends = new ArrayList<>(given.sends().stream().distinct().map(Gift::name).toList());
  }

  /** Signed for: by whom, and on what. */
  public void sign(LocalDate on, String by, String paper, UUID picture) {
    open();
    signedOn = on;
    signer = by.strip();
    paperNo = Texts.blankToNull(paper);
    signatureId = picture;
  }

  /** Throws when it is signed. */
  void open() {
    if (signedOn != null) {
      throw new ProblemException(Problem.VISIT_SIGNED);
    }
  }

  public UUID activityId() {
    return activityId;
  }

  public UUID unitId() {
    return unitId;
  }

  public UUID householdId() {
    return householdId;
  }

  String leader() {
    return leader;
  }

  String leaderPost() {
    return leaderPost;
  }

  String gift() {
    return gift;
  }

  long goods() {
    return goods;
  }

  long money() {
    return money;
  }

  String budgetLine() {
    return budgetLine;
  }

  List<Gift> sends() {
    return gifts(sends);
  }

  /** The gifts of their column. */
  static List<Gift> gifts(Collection<?> sends) {
    return sends.stream().map(one -> Gift.valueOf(one.toString())).toList();
  }

  public LocalDate signedOn() {
    return signedOn;
  }

  String signer() {
    return signer;
  }

  String paperNo() {
    return paperNo;
  }

  UUID signatureId() {
    return signatureId;
  }
}
