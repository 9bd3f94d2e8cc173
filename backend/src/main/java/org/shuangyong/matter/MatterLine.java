package org.shuangyong.matter;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/**
 * What a row of a list is made of, read without the matter itself: Hibernate needs twice as long
 * for whole matters as PostgreSQL for finding them (decision 0016).
 *
 * @param ledgerSort the number in the ledger, or what sorts after every number
 * @param measure and {@code progress}: null unless they were asked for
 */
record MatterLine(
    UUID id,
    int version,
    MatterKind kind,
    MatterStatus status,
    MatterList list,
    int year,
    int listYear,
    String ledgerSort,
    LocalDate registeredOn,
    String title,
    String standard,
    String topic,
    UUID proposerId,
    UUID leadId,
    List<UUID> supportIds,
    List<String> doers,
    UUID workPointId,
    UUID pointId,
    String pointNo,
    String pointTitle,
    LocalDate dueOn,
    LocalDate originalDueOn,
    LocalDate assignedOn,
    LocalDate lastProgressOn,
    LocalDate yellowOn,
    LocalDate reportDueOn,
    SheetColour sheet,
    MatterStatus held,
    String heldBy,
    MatterStatus outcome,
    LocalDate remindedOn,
    LocalDate closedOn,
    Integer satisfaction,
    Instant updatedAt,
    String measure,
    String progress)
    implements MatterStanding {

  /** The components in their order, of a matter {@code m}, but for the long texts. */
  private static final String SELECT =
      "select new org.shuangyong.matter.MatterLine(m.id, m.version, m.kind, m.status,"
          + " m.ledger.list, m.ledger.year, m.ledger.listYear, m.ledger.sort,"
          + " m.ledger.registeredOn, m.text.title, m.text.standard, m.facts.topic, m.proposerId,"
          + " m.leadId, m.supportIds, m.doers, m.origin.workPointId, m.origin.pointId,"
          + " m.origin.pointNo, m.origin.pointTitle, m.deadline.dueOn, m.deadline.originalDueOn,"
          + " m.deadline.assignedOn, m.deadline.lastProgressOn, m.deadline.yellowOn,"
          + " m.deadline.reportDueOn, m.deadline.sheet, m.pending.held, m.pending.by,"
          + " m.pending.outcome, m.closing.remindedOn, m.closing.closedOn,"
          + " m.closing.satisfaction, m.updatedAt";

  static String select(LongTexts texts) {
    return SELECT + texts.select() + ")";
  }

  /** Without the long texts. */
  static MatterLine of(Matter m) {
    Pending pending = m.pending();
    PlanOrigin origin = m.origin();
    return new MatterLine(
        m.id(),
        m.version(),
        m.kind(),
        m.status(),
        m.ledger().list(),
        m.ledger().year(),
        m.ledger().listYear(),
        m.ledger().sort(),
        m.ledger().registeredOn(),
        m.text().title(),
        m.text().standard(),
        m.facts().topic(),
        m.proposerId(),
        m.leadId(),
        m.supportIds(),
        m.doers(),
        origin == null ? null : origin.workPointId(),
        origin == null ? null : origin.pointId(),
        origin == null ? null : origin.pointNo(),
        origin == null ? null : origin.pointTitle(),
        m.deadline().dueOn(),
        m.deadline().originalDueOn(),
        m.deadline().assignedOn(),
        m.deadline().lastProgressOn(),
        m.deadline().yellowOn(),
        m.deadline().reportDueOn(),
        m.deadline().sheet(),
        pending == null ? null : pending.held(),
        pending == null ? null : pending.by(),
        pending == null ? null : pending.outcome(),
        m.closing().remindedOn(),
        m.closing().closedOn(),
        m.closing().satisfaction(),
        m.updatedAt(),
        null,
        null);
  }

  String dueSort() {
    return (dueOn == null ? Deadline.NEVER : dueOn).toString();
  }

  Light light(LocalDate today) {
    return Light.of(status, dueOn, yellowOn, reportDueOn, sheet, today);
  }

  @Override
  public Pending pending() {
    return held == null ? null : new Pending(held, heldBy, outcome, null);
  }
}
