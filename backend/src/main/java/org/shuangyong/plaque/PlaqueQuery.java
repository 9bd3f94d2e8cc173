package org.shuangyong.plaque;

import com.fasterxml.jackson.annotation.JsonAutoDetect;
import com.fasterxml.jackson.annotation.JsonAutoDetect.Visibility;
import jakarta.ws.rs.QueryParam;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;

/** The list's filters; nulls ask nothing. */
@JsonAutoDetect(fieldVisibility = Visibility.ANY)
public class PlaqueQuery {
  /** A figure of the board, whose rows the list then is. */
  @Schema(name = "PlaqueFigureKind")
  public enum Counted {
    CANDIDATE,
    ENTITLED,
    HUNG,
    NOT_HUNG,
    /** Somebody has something to do. */
    OPEN
  }

  @QueryParam("status")
  PlaqueStatus status;

  @QueryParam("figure")
  @Parameter(description = "The rows behind a figure of the board")
  Counted figure;

  @QueryParam("ground")
  PlaqueGround ground;

  @QueryParam("unit")
  @Parameter(description = "On or below this unit")
  UUID unit;

  @QueryParam("batch")
  UUID batch;

  /** The states that the filters leave. */
  List<PlaqueStatus> statuses() {
    return Arrays.stream(PlaqueStatus.values())
        .filter(s -> status == null || s == status)
        .filter(
            s ->
                figure == null
                    || switch (figure) {
                      case CANDIDATE -> s == PlaqueStatus.CANDIDATE;
                      case ENTITLED -> s.entitled();
                      case HUNG -> s.hangs();
                      case NOT_HUNG -> s.entitled() && !s.hangs();
                      case OPEN -> s.open();
                    })
        .toList();
  }
}
