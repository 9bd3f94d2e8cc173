package org.shuangyong.platform.kind;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * What a unit owes of a kind in a calendar year, such as one 军事日 (1.10).
 *
 * @param times how often, at least 1
 * @param unitKinds codes of the kinds of units that owe it, such as {@code DEPARTMENT}
 * @param text the rule in words, with its source
 */
@Schema(name = "KindDuty")
public record KindDuty(int times, List<String> unitKinds, String text) {
  public KindDuty {
    unitKinds = unitKinds == null ? List.of() : List.copyOf(unitKinds);
  }
}
