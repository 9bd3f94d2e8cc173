package org.shuangyong.platform.job;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Exports over HTTP. */
public final class ExportDto {
  private ExportDto() {}

  /**
   * @param kind what to export: the word of its right, such as {@code matter.export}
   * @param filters those of the list, by their names in its query; all of them if left out
   * @param columns the words of the columns, in order; all if left out
   */
  @Schema(name = "ExportRequest")
  public record StartRequest(
      @NotBlank String kind,
      @Schema(type = SchemaType.OBJECT) @Size(max = 40) Map<String, Object> filters,
      @Size(max = 60) List<@NotNull String> columns) {}
}
