package org.shuangyong.merit;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Size;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * What a list of letters asks for; nulls and false ask nothing.
 *
 * @param q the beginning of the soldier's or the addressee's name
 * @param unit on or below which the address lies
 * @param year in which it came in
 * @param awardYear in which the award was given
 * @param gazetteer only awards for the local gazetteer (二等功以上)
 * @param open neither delivered nor out of the book
 * @param overdue the step that is due is late
 * @param unpaid the bonus is due and not paid
 * @param figure whose rows the list then is
 */
@Schema(name = "MeritFilterRequest")
public record MeritQuery(
    @Size(max = 60) String q,
    UUID unit,
    MeritStatus status,
    @Size(max = 40) String award,
    @Min(2000) @Max(2100) Integer year,
    @Min(1900) @Max(2100) Integer awardYear,
    boolean gazetteer,
    boolean open,
    boolean overdue,
    boolean unpaid,
    boolean posthumous,
    MeritCounted figure) {

  static final MeritQuery ALL =
      new MeritQuery(null, null, null, null, null, null, false, false, false, false, false, null);

  static final MeritQuery OPEN =
      new MeritQuery(null, null, null, null, null, null, false, true, false, false, false, null);

  static MeritQuery gazetteerOf(int year) {
    return new MeritQuery(
        null, null, null, null, null, year, true, false, false, false, false, null);
  }
}
