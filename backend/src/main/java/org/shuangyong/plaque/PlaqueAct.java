package org.shuangyong.plaque;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/**
 * What is written down of a step.
 *
 * @param on the day it was done, never ahead
 * @param facts code words and short texts by name, such as {@code place}
 * @param files loose attachments that go with it
 */
record PlaqueAct(LocalDate on, String reason, Map<String, String> facts, List<UUID> files) {
  static PlaqueAct of(LocalDate on, String reason, List<UUID> files) {
    return new PlaqueAct(on, reason, Map.of(), files == null ? List.of() : files);
  }
}
