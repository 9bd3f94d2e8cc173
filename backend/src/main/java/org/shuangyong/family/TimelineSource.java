package org.shuangyong.family;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A feature with something to show on a family's page: plaque, letters, cases, visits (5.1). */
public interface TimelineSource {
  /**
   * @param kind the record's kind, such as {@code plaque}
   * @param word the operation or state in the field's code words; the frontend has the text
   * @param open still to be done
   */
  @Schema(name = "FamilyEvent")
  record Event(
      LocalDate on,
      String kind,
      UUID id,
      String word,
      String title,
      boolean open,
      @Schema(nullable = true) UUID personId) {}

  /** What hangs on a household and its members that the current person may see, oldest first. */
  List<Event> of(UUID household, Collection<UUID> persons);
}
