package org.shuangyong.matter;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.LocalDate;

/** A matter's place in the ledger: the list, the year and the number, once it has one. */
@Embeddable
public class LedgerEntry {
  private static final String UNNUMBERED = "~";

  @Enumerated(EnumType.STRING)
  @Column(name = "list")
  private MatterList list;

  @Column(name = "year")
  private int year;

  /** The year on whose list it stands now: later than {@code year} once carried over (结转). */
  @Column(name = "list_year")
  private int listYear;

  @Column(name = "ledger_seq")
  private Integer seq;

  /** The number, or what sorts after every number. */
  @Column(name = "ledger_sort")
  private String sort;

  @Column(name = "registered_on")
  private LocalDate registeredOn;

  protected LedgerEntry() {}

  private LedgerEntry(MatterList list, int year, Integer seq, LocalDate registeredOn) {
    this.list = list;
    this.year = year;
    this.listYear = year;
    this.seq = seq;
    this.registeredOn = registeredOn;
    this.sort = seq == null ? UNNUMBERED : "%d-%s-%04d".formatted(year, list, seq);
  }

  public static LedgerEntry unnumbered(MatterList list, int year) {
    return new LedgerEntry(list, year, null, null);
  }

  static LedgerEntry numbered(MatterList list, int year, int seq, LocalDate on) {
    return new LedgerEntry(list, year, seq, on);
  }

  /** Such as 2021-T-0007; null before 立账. */
  public String no() {
    return no(sort);
  }

  /** The number by which a list is sorted; null before 立账. */
  public static String no(String sort) {
    return sort.equals(UNNUMBERED) ? null : sort;
  }

  public MatterList list() {
    return list;
  }

  public int year() {
    return year;
  }

  public int listYear() {
    return listYear;
  }

  void carry(int toYear) {
    listYear = toYear;
  }

  /** Null before 立账. */
  public LocalDate registeredOn() {
    return registeredOn;
  }

  String sort() {
    return sort;
  }
}
