package org.shuangyong.family;

import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.hibernate.annotations.DynamicUpdate;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.shuangyong.platform.access.User;
import org.shuangyong.platform.crypto.Sealed;
import org.shuangyong.platform.problem.Problem;
import org.shuangyong.platform.problem.ProblemException;
import org.shuangyong.platform.tenancy.RegionRow;
import org.shuangyong.unit.Unit;

/**
 * One person, one file (2.1). Numbers, phone and address are sealed; of a minor also the name and
 * the birth date. Sealed fields are plain in memory only.
 */
@Entity
@DynamicUpdate // what a change of keys wrote beside it stays
@Table(name = "person")
public class Person extends RegionRow {
  /** Below it a person is a minor, whose data only their case's handlers see. */
  static final int OF_AGE = 18;

  @Column(name = "unit_id")
  private UUID unitId;

  @Column(name = "unit_path")
  private String unitPath;

  @Enumerated(EnumType.STRING)
  @Column(name = "status")
  private PersonStatus status = PersonStatus.COLLECTED;

  /** Of a minor the family name and 某; {@link #fullName} knows the whole. */
  @Column(name = "name")
  private String name;

  @Convert(converter = Sealed.class)
  @Column(name = "name_sealed")
  private String nameSealed;

  @JdbcTypeCode(SqlTypes.ARRAY)
  @Column(name = "grams")
  private List<String> grams;

  @Column(name = "initials")
  private String initials;

  @Enumerated(EnumType.STRING)
  @Column(name = "sex")
  private Sex sex;

  @Column(name = "minor")
  private boolean minor;

  @Column(name = "birth_on")
  private LocalDate birthOn;

  @Convert(converter = Sealed.class)
  @Column(name = "birth_sealed")
  private String birthSealed;

  @Enumerated(EnumType.STRING)
  @Column(name = "id_kind")
  private IdKind idKind;

  @Convert(converter = Sealed.class)
  @Column(name = "id_sealed")
  private String idNumber;

  @Column(name = "id_index")
  private String idIndex;

  @Convert(converter = Sealed.class)
  @Column(name = "phone_sealed")
  private String phone;

  @Column(name = "phone_index")
  private String phoneIndex;

  @Convert(converter = Sealed.class)
  @Column(name = "address_sealed")
  private String address;

  @Column(name = "hukou_code")
  private String hukouCode;

  @Column(name = "hukou_rural")
  private Boolean hukouRural;

  @JdbcTypeCode(SqlTypes.JSON)
  @Column(name = "facts")
  private Map<String, Object> facts;

  @Column(name = "died_on")
  private LocalDate diedOn;

  @Enumerated(EnumType.STRING)
  @Column(name = "closed_as")
  private ClosedAs closedAs;

  @Column(name = "closed_on")
  private LocalDate closedOn;

  @Column(name = "confirmed_year")
  private Integer confirmedYear;

  @Column(name = "basis")
  private String basis;

  @Column(name = "consent_on")
  private LocalDate consentOn;

  @Enumerated(EnumType.STRING)
  @Column(name = "source", updatable = false)
  private PersonSource source;

  @Column(name = "import_id", updatable = false)
  private UUID importId;

  @Column(name = "twin_index")
  private String twinIndex;

  @Column(name = "merged_into")
  private UUID mergedInto;

  @Column(name = "collected_by")
  private String collectedBy;

  @Column(name = "collector_name")
  private String collectorName;

  @Column(name = "checked_by")
  private String checkedBy;

  @Column(name = "approved_by")
  private String approvedBy;

  @Column(name = "created_at", updatable = false)
  private Instant createdAt;

  @Column(name = "updated_at")
  private Instant updatedAt;

  @Version
  @Column(name = "version")
  private int version;

  protected Person() {}

  Person(PersonSource source, UUID importId, User by, Instant now) {
    this.source = source;
    this.importId = importId;
    this.collectedBy = by.id();
    this.collectorName = by.name();
    this.createdAt = now;
    this.updatedAt = now;
  }

  void keepAt(Unit unit) {
    unitId = unit.id();
    unitPath = unit.path();
  }

  /** Writes what {@link PersonIntake} has read and checked; the marks are of the same values. */
  void write(PersonIntake.Read read, Instant now) {
    identify(read.name(), read.birthOn(), read.minor());
    sex = read.sex();
    idKind = read.idKind();
    idNumber = read.idNumber();
    idIndex = read.idIndex();
    twinIndex = read.twinIndex();
    phone = read.phone();
    phoneIndex = read.phoneIndex();
    address = read.address();
    hukouCode = read.hukouCode();
    hukouRural = read.hukouRural();
    facts = read.facts();
    basis = read.basis();
    consentOn = read.consentOn();
    updatedAt = now;
  }

  private void identify(String whole, LocalDate birth, boolean asMinor) {
    minor = asMinor;
    name = minor ? Names.ofMinor(whole) : whole;
    nameSealed = minor ? whole : null;
    grams = minor ? List.of() : Names.grams(whole);
    initials = minor ? "" : Names.initials(whole);
    birthOn = minor ? null : birth;
    birthSealed = minor && birth != null ? birth.toString() : null;
  }

  /** Takes a step; throws when the state or the former hand does not allow it. */
  void step(PersonStep step, User by, Instant now) {
    PersonStatus next =
        status.after(step).orElseThrow(() -> new ProblemException(Problem.PERSON_TRANSITION));
    if (step == PersonStep.CHECK) {
      checkedBy = by.id();
    } else if (step == PersonStep.APPROVE) {
      if (by.id().equals(collectedBy) || by.id().equals(checkedBy)) {
        throw new ProblemException(Problem.PERSON_SAME_HAND);
      }
      approvedBy = by.id();
    }
    status = next;
    updatedAt = now;
  }

  /** What was checked before must be checked again: the change is by this person. */
  void changedBy(User by, PersonStatus from) {
    if (status == PersonStatus.ACTIVE || status == PersonStatus.CHECKED) {
      status = from;
      collectedBy = by.id();
      collectorName = by.name();
      checkedBy = from == PersonStatus.CHECKED ? by.id() : null;
    }
  }

  void close(ClosedAs as, LocalDate on) {
    closedAs = as;
    closedOn = on;
    diedOn = as == ClosedAs.DIED ? on : diedOn;
  }

  void reopen() {
    if (closedAs == ClosedAs.DIED) {
      diedOn = null;
    }
    closedAs = null;
    closedOn = null;
    mergedInto = null;
  }

  void confirm(int year) {
    confirmedYear = year;
  }

  /** Closed because the other file stays. */
  void merge(UUID kept, LocalDate on, Instant now) {
    status = PersonStatus.CLOSED;
    close(ClosedAs.MERGED, on);
    mergedInto = kept;
    updatedAt = now;
  }

  void unmerge(PersonStatus before, Instant now) {
    reopen();
    status = before;
    updatedAt = now;
  }

  /** What was sealed because a minor's becomes like anybody's; false when they are still one. */
  boolean comeOfAge(LocalDate today, Instant now) {
    LocalDate birth = fullBirth();
    if (!minor || birth == null || birth.plusYears(OF_AGE).isAfter(today)) {
      return false;
    }
    identify(nameSealed, birth, false);
    updatedAt = now;
    return true;
  }

  /** The whole name, also of a minor. */
  String fullName() {
    return nameSealed == null ? name : nameSealed;
  }

  LocalDate fullBirth() {
    return birthSealed == null ? birthOn : LocalDate.parse(birthSealed);
  }

  public UUID unitId() {
    return unitId;
  }

  public String unitPath() {
    return unitPath;
  }

  public PersonStatus status() {
    return status;
  }

  public String name() {
    return name;
  }

  public Sex sex() {
    return sex;
  }

  public boolean minor() {
    return minor;
  }

  public LocalDate birthOn() {
    return birthOn;
  }

  public IdKind idKind() {
    return idKind;
  }

  String idNumber() {
    return idNumber;
  }

  String idIndex() {
    return idIndex;
  }

  String twinIndex() {
    return twinIndex;
  }

  String phone() {
    return phone;
  }

  String address() {
    return address;
  }

  public String hukouCode() {
    return hukouCode;
  }

  public Boolean hukouRural() {
    return hukouRural;
  }

  public Map<String, Object> facts() {
    return facts;
  }

  public LocalDate diedOn() {
    return diedOn;
  }

  public ClosedAs closedAs() {
    return closedAs;
  }

  public LocalDate closedOn() {
    return closedOn;
  }

  public Integer confirmedYear() {
    return confirmedYear;
  }

  public String basis() {
    return basis;
  }

  public LocalDate consentOn() {
    return consentOn;
  }

  public PersonSource source() {
    return source;
  }

  public UUID mergedInto() {
    return mergedInto;
  }

  public String collectedBy() {
    return collectedBy;
  }

  public String collectorName() {
    return collectorName;
  }

  public String checkedBy() {
    return checkedBy;
  }

  public Instant updatedAt() {
    return updatedAt;
  }

  public int version() {
    return version;
  }
}
