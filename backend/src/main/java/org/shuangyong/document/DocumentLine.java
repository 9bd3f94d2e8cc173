package org.shuangyong.document;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/** What a row of a list is made of: without the text itself, which may be long. */
record DocumentLine(
    UUID id,
    String kind,
    int kindVersion,
    String title,
    UUID unitId,
    DocumentStatus status,
    List<String> tags,
    LocalDate issuedOn,
    String channel,
    Integer year,
    Integer no,
    Integer totalNo,
    String adoptedIn,
    LocalDate adoptedOn) {

  /** The components in their order, of a text {@code d}. */
  static final String SELECT =
      "select new org.shuangyong.document.DocumentLine(d.id, d.kind, d.kindVersion, d.title,"
          + " d.unitId, d.status, d.tags, d.issuedOn, d.channel, d.year, d.no, d.totalNo,"
          + " d.adoptedIn, d.adoptedOn)";

  static DocumentLine of(Document d) {
    return new DocumentLine(
        d.id(),
        d.kind(),
        d.kindVersion(),
        d.title(),
        d.unitId(),
        d.status(),
        d.tags(),
        d.issuedOn(),
        d.channel(),
        d.year(),
        d.no(),
        d.totalNo(),
        d.adoptedIn(),
        d.adoptedOn());
  }
}
