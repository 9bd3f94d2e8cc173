package org.shuangyong.partnership;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.UUID;
import org.shuangyong.platform.tenancy.RegionRow;
import org.shuangyong.platform.web.Texts;

/**
 * A year of a partnership: what was planned and done, what went in, what came out (7.2, 7.6), and
 * whether the four are kept (7.1). Money in fen; income is of one household in the year.
 */
@Entity
@Table(name = "partnership_year")
public class PartnershipYear extends RegionRow {
  @Column(name = "partnership_id", updatable = false)
  private UUID partnershipId;

  @Column(name = "year", updatable = false)
  private int year;

  @Column(name = "plan")
  private String plan;

  @Column(name = "done")
  private String done;

  @Column(name = "money")
  private long money;

  @Column(name = "people")
  private int people;

  @Column(name = "goods_value")
  private long goodsValue;

  @Column(name = "goods")
  private String goods;

  @Column(name = "households")
  private int households;

  @Column(name = "income")
  private long income;

  @Column(name = "assets")
  private long assets;

  @Column(name = "review")
  private String review;

  @Column(name = "upgrade")
  private String upgrade;

  /** 摘帽不摘责任 */
  @Column(name = "kept_duty")
  private boolean keptDuty;

  /** 不摘政策 */
  @Column(name = "kept_policy")
  private boolean keptPolicy;

  /** 不摘帮扶 */
  @Column(name = "kept_help")
  private boolean keptHelp;

  /** 不摘监管 */
  @Column(name = "kept_watch")
  private boolean keptWatch;

  @Column(name = "confirmed_on")
  private LocalDate confirmedOn;

  @Column(name = "confirmed_by")
  private String confirmedBy;

  protected PartnershipYear() {}

  public PartnershipYear(UUID partnershipId, int year) {
    this.partnershipId = partnershipId;
    this.year = year;
  }

  public void write(PartnershipDto.YearRequest given) {
    plan = Texts.blankToNull(given.plan());
    done = Texts.blankToNull(given.done());
    money = given.money();
    people = given.people();
    goodsValue = given.goodsValue();
    goods = Texts.blankToNull(given.goods());
    households = given.households();
    income = given.income();
    assets = given.assets();
    review = Texts.blankToNull(given.review());
    upgrade = Texts.blankToNull(given.upgrade());
  }

  public void confirm(PartnershipDto.KeepsRequest given, String by, LocalDate on) {
    keptDuty = given.duty();
    keptPolicy = given.policy();
    keptHelp = given.help();
    keptWatch = given.watch();
    confirmedBy = by;
    confirmedOn = on;
  }

  boolean keepsAll() {
    return keptDuty && keptPolicy && keptHelp && keptWatch;
  }

  public UUID partnershipId() {
    return partnershipId;
  }

  public int year() {
    return year;
  }

  public String plan() {
    return plan;
  }

  public String done() {
    return done;
  }

  public long money() {
    return money;
  }

  public int people() {
    return people;
  }

  public long goodsValue() {
    return goodsValue;
  }

  public String goods() {
    return goods;
  }

  public int households() {
    return households;
  }

  public long income() {
    return income;
  }

  public long assets() {
    return assets;
  }

  public String review() {
    return review;
  }

  public String upgrade() {
    return upgrade;
  }

  public boolean keptDuty() {
    return keptDuty;
  }

  public boolean keptPolicy() {
    return keptPolicy;
  }

  public boolean keptHelp() {
    return keptHelp;
  }

  public boolean keptWatch() {
    return keptWatch;
  }

  public LocalDate confirmedOn() {
    return confirmedOn;
  }

  public String confirmedBy() {
    return confirmedBy;
  }
}
