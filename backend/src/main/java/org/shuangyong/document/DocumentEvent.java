package org.shuangyong.document;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.hibernate.annotations.Immutable;
import org.shuangyong.platform.access.User;
import org.shuangyong.platform.tenancy.RegionRow;
import org.shuangyong.platform.web.Texts;

/**
 * An entry of a text's time line: a step, a comment, or a version with the text as it was (9.4).
 */
@Entity
@Immutable
@Table(name = "document_event")
public class DocumentEvent extends RegionRow {
  @Column(name = "document_id")
  private UUID documentId;

  @Column(name = "at")
  private Instant at;

  @Column(name = "word")
  private String word;

  @Enumerated(EnumType.STRING)
  @Column(name = "status")
  private DocumentStatus status;

  @Column(name = "text")
  private String text;

  @Column(name = "title")
  private String title;

  @Column(name = "body")
  private String body;

  @Column(name = "actor_name")
  private String actorName;

  @Column(name = "actor_unit")
  private String actorUnit;

  protected DocumentEvent() {}

  /**
   * @param written whether the text was written, so that it is kept as a version
   */
  DocumentEvent(Document of, String word, String text, boolean written, User by, Instant at) {
    this.documentId = of.id();
    this.at = at;
    this.word = word;
    this.status = of.status();
    this.text = Texts.blankToNull(text);
    this.title = written ? of.title() : null;
    this.body = written ? of.body() : null;
    this.actorName = by.name();
    this.actorUnit = by.unit().name();
  }
}
