package org.shuangyong.matter;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.UUID;
import org.hibernate.annotations.Immutable;
import org.shuangyong.platform.tenancy.RegionRow;
import org.shuangyong.platform.web.Texts;

/** A letter to or from a partner outside the district, about a matter (9.3). */
@Entity
@Immutable
@Table(name = "matter_letter")
public class MatterLetter extends RegionRow {
  @Column(name = "matter_id")
  private UUID matterId;

  @Enumerated(EnumType.STRING)
  @Column(name = "direction")
  private LetterDirection direction;

  /** of the letter, null when it has none */
  @Column(name = "number")
  private String number;

  @Column(name = "sent_on")
  private LocalDate sentOn;

  @Column(name = "partner")
  private String partner;

  @Column(name = "subject")
  private String subject;

  /** the entry of the time line that holds its files */
  @Column(name = "event_id")
  private UUID eventId;

  protected MatterLetter() {}

  MatterLetter(UUID matterId, MatterLetterDto.RecordRequest given, UUID eventId) {
    this.matterId = matterId;
    this.direction = given.direction();
    this.number = Texts.blankToNull(given.number());
    this.sentOn = given.on();
    this.partner = given.partner().strip();
    this.subject = given.subject().strip();
    this.eventId = eventId;
  }

  public LetterDirection direction() {
    return direction;
  }

  public String number() {
    return number;
  }

  public LocalDate sentOn() {
    return sentOn;
  }

  public String partner() {
    return partner;
  }

  public String subject() {
    return subject;
  }

  public UUID eventId() {
    return eventId;
  }
}
