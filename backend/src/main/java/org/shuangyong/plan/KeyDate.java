package org.shuangyong.plan;

import jakarta.persistence.AttributeConverter;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A day of the plan's year that its work is built around, such as 八一 (0.4). */
@Schema(name = "KeyDate")
public record KeyDate(@NotNull LocalDate on, @NotBlank @Size(max = 60) String name) {
  KeyDate nextYear() {
    return new KeyDate(on.plusYears(1), name);
  }

  /** Keeps a list as lines, {@code 2026-08-01 建军节}. */
  static final class Lines implements AttributeConverter<List<KeyDate>, String> {
    private static final int DAY = "2026-08-01".length();

    @Override
    public String convertToDatabaseColumn(List<KeyDate> days) {
      return days == null || days.isEmpty()
          ? null
          : days.stream()
              .map(d -> d.on() + " " + d.name().replaceAll("\\R", " ").strip())
              .collect(Collectors.joining("\n"));
    }

    @Override
    public List<KeyDate> convertToEntityAttribute(String lines) {
      return lines == null
          ? List.of()
          : lines
              .lines()
              .map(l -> new KeyDate(LocalDate.parse(l.substring(0, DAY)), l.substring(DAY + 1)))
              .toList();
    }
  }
}
