package org.shuangyong.platform.audit;

import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What the trail shows of an event. */
@Schema(name = "AuditEvent")
public record AuditDto(
    UUID id,
    Instant at,
    String actorId,
    String actorName,
    String unitCode,
    @Schema(nullable = true) String address,
    String action,
    String recordKind,
    @Schema(nullable = true) UUID recordId,
    @Schema(description = "JSON text") String detail,
    @Schema(nullable = true) Long chainNo) {

  static AuditDto of(AuditEvent e) {
    return new AuditDto(
        e.id(),
        e.at(),
        e.actorId(),
        e.actorName(),
        e.unitCode(),
        e.address(),
        e.action(),
        e.recordKind(),
        e.recordId(),
        e.detail(),
        e.chainNo());
  }

  /**
   * The result of walking the chain.
   *
   * @param checked events whose seal was computed again
   * @param unsealed events too new to be sealed
   * @param brokenAt the first number whose seal does not fit, or null
   */
  @Schema(name = "AuditVerification")
  public record Verification(
      boolean intact, long checked, long unsealed, @Schema(nullable = true) Long brokenAt) {}
}
