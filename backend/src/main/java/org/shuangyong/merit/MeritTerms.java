package org.shuangyong.merit;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * What holds for an award on a day.
 *
 * @param seats one list of rank words for each who must be there; any word of a list will do
 * @param byTown the street or town delivers, without the office
 * @param bonus in fen
 */
@Schema(name = "MeritTerms")
public record MeritTerms(
    List<List<String>> seats, boolean byTown, long bonus, String payer, String source) {

  /** The seats nobody of these fills, each as 甲或乙. */
  List<String> missing(List<MeritPresent> present) {
    return seats.stream()
        .filter(seat -> present.stream().noneMatch(p -> seat.contains(p.rank())))
        .map(seat -> String.join("或", seat))
        .toList();
  }
}
