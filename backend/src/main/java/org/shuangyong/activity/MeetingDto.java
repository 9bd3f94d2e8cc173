package org.shuangyong.activity;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.shuangyong.matter.MatterDto;
import org.shuangyong.matter.MatterList;
import org.shuangyong.unit.UnitRef;

/**
 * A meeting over HTTP.
 *
 * @param no 届次 in the year, taken when it is held
 * @param version of the activity, which every write names
 */
@Schema(name = "Meeting")
public record MeetingDto(
    @Schema(nullable = true) BodyRef body,
    int year,
    @Schema(nullable = true) Integer no,
    @Schema(nullable = true) String chair,
    List<Agenda> agenda,
    List<Seat> seats,
    @Schema(nullable = true) String minutes,
    @Schema(nullable = true) String minutesNo,
    @Schema(nullable = true) String drafter,
    @Schema(nullable = true) String approver,
    @Schema(nullable = true) LocalDate approvedOn,
    List<Decision> decisions,
    int version,
    List<String> allowedActions) {

  @Schema(name = "MeetingBody")
  public record BodyRef(UUID id, String name) {}

  /** An item of the agenda, also as it is written. */
  @Schema(name = "AgendaItem")
  public record Agenda(
      @NotNull Side side,
      @NotBlank @Size(max = 200) String title,
      @Schema(nullable = true) @Size(max = 120) String presenter) {}

  /**
   * A unit at the meeting.
   *
   * @param attendance null until it is recorded
   * @param name who came for the unit; never of troops
   */
  @Schema(name = "MeetingSeat")
  public record Seat(
      UnitRef unit,
      @Schema(nullable = true) Attendance attendance,
      @Schema(nullable = true) String name,
      @Schema(nullable = true) String post) {}

  /**
   * What was decided.
   *
   * @param matter how it stands; null when it is not the caller's to see
   */
  @Schema(name = "MeetingDecision")
  public record Decision(UUID id, String text, @Schema(nullable = true) MatterDto.Row matter) {}

  /** The session before of the same body, with what was decided and how it stands (4.1). */
  @Schema(name = "FormerMeeting")
  public record Former(
      UUID id, String title, LocalDate on, int year, int no, List<Decision> decisions) {}

  /**
   * One of the two lists as a joint conference reviews it (12.2).
   *
   * @param overdue of those open
   */
  @Schema(name = "MeetingPackList")
  public record PackList(
      MatterList list, long open, long closed, long overdue, List<MatterDto.Row> rows) {}

  /**
   * What the year asks of a kind of meeting and of a body that holds it.
   *
   * @param body null when no body owes one or has ever held one
   */
  @Schema(name = "MeetingMinimum")
  public record Minimum(
      String kind,
      String kindName,
      @Schema(nullable = true) BodyRef body,
      int least,
      long held,
      String rule) {}

  @Schema(name = "MeetingSetRequest")
  public record SetRequest(
      @NotNull UUID bodyId,
      @Size(max = 60) String chair,
      @NotNull @Size(max = 50) List<@NotNull @Valid Agenda> agenda,
      String secrecyReason) {}

  @Schema(name = "MeetingAttendRequest")
  public record AttendRequest(
      @NotNull @Size(max = 200) List<@NotNull @Valid SeatRequest> seats, String secrecyReason) {}

  @Schema(name = "MeetingSeatRequest")
  public record SeatRequest(
      @NotNull UUID unitId,
      @NotNull Attendance attendance,
      @Size(max = 60) String name,
      @Size(max = 120) String post) {}

  @Schema(name = "MeetingMinutesRequest")
  public record MinutesRequest(
      @NotBlank @Size(max = 8000) String text, @Size(max = 60) String no, String secrecyReason) {}

  @Schema(name = "MeetingApproveRequest")
  public record ApproveRequest(String secrecyReason) {}

  /**
   * @param standard 完成标准
   */
  @Schema(name = "MeetingDecideRequest")
  public record DecideRequest(
      @NotBlank @Size(max = 2000) String text,
      @NotNull UUID leadId,
      @Size(max = 60) List<@NotNull UUID> supportIds,
      @NotNull LocalDate dueOn,
      @Size(max = 2000) String standard,
      String secrecyReason) {}
}
