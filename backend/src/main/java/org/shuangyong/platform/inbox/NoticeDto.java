package org.shuangyong.platform.inbox;

import jakarta.validation.constraints.NotNull;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A notice as one person sees it.
 *
 * @param code the word of what happened, such as {@code matter.assign} or {@code alarm.overdue}
 * @param params for the text
 * @param kind and {@code recordId}: the record to open
 * @param read whether this person has read it
 */
@Schema(name = "Notice")
public record NoticeDto(
    UUID id,
    String code,
    Map<String, String> params,
    String kind,
    UUID recordId,
    Instant at,
    boolean read) {

  /**
   * @param count unread notices, 100 for a hundred and more
   */
  @Schema(name = "InboxUnread")
  public record Unread(int count) {}

  /**
   * The inbox by mail.
   *
   * @param offered whether this installation sends mail
   * @param address where it would go, masked; null when the identity provider gives no address
   * @param endsOn the last day on which it goes unless it is renewed; null when it is not wanted
   * @param stale whether it is wanted, but address, rights or end are not those of now
   */
  @Schema(name = "InboxMail")
  public record Mail(
      boolean offered,
      @Schema(nullable = true) String address,
      @Schema(nullable = true) LocalDate endsOn,
      boolean stale) {}

  /**
   * @param until when the newest notice came that the person has before them
   */
  @Schema(name = "InboxReadAllRequest")
  public record ReadAllRequest(@NotNull Instant until) {}
}
