package org.shuangyong.matter;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.shuangyong.unit.UnitRef;

/**
 * A classified matter over HTTP.
 *
 * @param unit whose person recorded it
 */
@Schema(name = "PaperEntry")
public record PaperEntryDto(UUID id, String paperNo, UnitRef unit, Instant createdAt) {

  /**
   * @param paperNo a register number such as 〔2021〕密登3号: digits, brackets, dashes and at most six
   *     Chinese characters, so that no text can be told in it
   */
  @Schema(name = "PaperEntryRecordRequest")
  public record RecordRequest(
      @NotNull
          @Pattern(
              regexp =
                  "(?=.{1,40}$)(?=.*[0-9])(?!(?:.*[\u3007\u3400-\u9FFF]){7})[0-9A-Za-z〔〕\\[\\]()（）\\-—_/ \u3007\u3400-\u9FFF]+")
          String paperNo) {}
}
