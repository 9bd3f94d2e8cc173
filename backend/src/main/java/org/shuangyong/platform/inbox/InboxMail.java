package org.shuangyong.platform.inbox;

import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.shuangyong.platform.crypto.Sealed;
import org.shuangyong.platform.tenancy.RegionRow;

/**
 * A person who wants the inbox by mail. Ends by itself unless the person comes back: nothing tells
 * when somebody leaves, or has other rights.
 */
@Entity
@Table(name = "inbox_mail")
public class InboxMail extends RegionRow {
  @Column(name = "person_id", updatable = false)
  private String personId;

  @Convert(converter = Sealed.class)
  @Column(name = "email_sealed")
  private String email;

  /** Keys of the audiences the person is part of. */
  @JdbcTypeCode(SqlTypes.ARRAY)
  @Column(name = "audiences")
  private List<String> audiences;

  /** The last day on which mail goes. */
  @Column(name = "ends_on")
  private LocalDate endsOn;

  /** Up to when the person has been told; from when they asked, at first. */
  @Column(name = "mailed_until")
  private Instant mailedUntil;

  protected InboxMail() {}

  InboxMail(String personId, Instant now) {
    this.personId = personId;
    this.mailedUntil = now;
  }

  void renew(String email, List<String> audiences, LocalDate endsOn) {
    this.email = email;
    this.audiences = audiences;
    this.endsOn = endsOn;
  }

  /** Whether what is kept is not what it would be if the person asked for it now. */
  boolean stale(String email, List<String> audiences, LocalDate endsOn) {
    return !this.email.equals(email)
        || !this.audiences.equals(audiences)
        || !this.endsOn.equals(endsOn);
  }

  void mailed(Instant now) {
    mailedUntil = now;
  }

  String personId() {
    return personId;
  }

  String email() {
    return email;
  }

  List<String> audiences() {
    return audiences;
  }

  LocalDate endsOn() {
    return endsOn;
  }

  Instant mailedUntil() {
    return mailedUntil;
  }
}
