package org.shuangyong.merit;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.shuangyong.platform.access.User;
import org.shuangyong.platform.tenancy.RegionRow;

/** An entry of a letter's book: what was done, by whom, with what words. */
@Entity
@Table(name = "merit_event")
public class MeritEvent extends RegionRow {
  @Column(name = "letter_id", updatable = false)
  private UUID letterId;

  @Column(name = "unit_path")
  private String unitPath;

  @Column(name = "at", updatable = false)
  private Instant at;

  @Column(name = "word", updatable = false)
  private String word;

  @Enumerated(EnumType.STRING)
  @Column(name = "status", updatable = false)
  private MeritStatus status;

  @Column(name = "text", updatable = false)
  private String text;

  @Column(name = "actor_name", updatable = false)
  private String actorName;

  @Column(name = "actor_unit", updatable = false)
  private String actorUnit;

  protected MeritEvent() {}

  MeritEvent(MeritLetter letter, String word, String text, User by, Instant at) {
    this.letterId = letter.id();
    this.unitPath = letter.unitPath();
    this.at = at;
    this.word = word;
    this.status = letter.status();
    this.text = text;
    this.actorName = by.name();
    this.actorUnit = by.unit().name();
  }

  Instant at() {
    return at;
  }

  String word() {
    return word;
  }

  MeritStatus status() {
    return status;
  }

  String text() {
    return text;
  }

  String actorName() {
    return actorName;
  }

  String actorUnit() {
    return actorUnit;
  }
}
