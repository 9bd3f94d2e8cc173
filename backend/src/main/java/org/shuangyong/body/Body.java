package org.shuangyong.body;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.shuangyong.platform.tenancy.RegionRow;
import org.shuangyong.platform.web.Texts;

/** A body in which units sit: its name is data, since every district calls its bodies otherwise. */
@Entity
@Table(name = "body")
public class Body extends RegionRow {
  @Column(name = "name")
  private String name;

  @Column(name = "sort")
  private int sort;

  @Column(name = "liaisons")
  private boolean liaisons;

  @JdbcTypeCode(SqlTypes.ARRAY)
  @Column(name = "meets")
  private List<String> meets;

  @Column(name = "flow")
  private String flow;

  @Column(name = "valid_from")
  private LocalDate validFrom;

  @Column(name = "valid_to")
  private LocalDate validTo;

  @Column(name = "created_at", updatable = false)
  private Instant createdAt;

  @Version
  @Column(name = "version")
  private int version;

  protected Body() {}

  public Body(BodyFacts facts, Instant now) {
    this.createdAt = now;
    change(facts);
  }

  void change(BodyFacts facts) {
    name = facts.name().strip();
    sort = facts.sort();
    liaisons = facts.liaisons();
    meets = List.copyOf(facts.meets());
    flow = Texts.blankToNull(facts.flow());
    validFrom = facts.validFrom();
    validTo = facts.validTo();
  }

  BodyFacts facts() {
    return new BodyFacts(name, sort, liaisons, meets, flow, validFrom, validTo);
  }

  public String name() {
    return name;
  }

  public int sort() {
    return sort;
  }

  public boolean liaisons() {
    return liaisons;
  }

  public List<String> meets() {
    return meets;
  }

  /** 办理流程, with its line breaks; null when none is written. */
  public String flow() {
    return flow;
  }

  /** Whether a year asks it to hold a meeting of this kind. */
  public boolean owes(String kind, int year) {
    return meets.contains(kind)
        && validFrom.getYear() <= year
        && (validTo == null || validTo.getYear() >= year);
  }

  public LocalDate validFrom() {
    return validFrom;
  }

  public LocalDate validTo() {
    return validTo;
  }

  public int version() {
    return version;
  }
}
