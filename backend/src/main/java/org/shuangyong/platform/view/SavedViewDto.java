package org.shuangyong.platform.view;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A view over HTTP.
 *
 * @param query filters and order as in the list's address, such as {@code light=RED&sort=due}
 * @param columns the words of its columns in order; empty for the usual ones
 * @param preferred whether the list opens with it; at most one of a list does
 */
@Schema(name = "SavedView")
public record SavedViewDto(
    UUID id, String list, String name, String query, List<String> columns, boolean preferred) {

  static SavedViewDto of(SavedView view) {
    return new SavedViewDto(
        view.id(), view.list(), view.name(), view.query(), view.columns(), view.preferred());
  }

  @Schema(name = "SavedViewRequest")
  public record SaveRequest(
      @NotBlank @Pattern(regexp = "[a-z-]{1,40}") String list,
      @NotBlank @Size(max = 30) String name,
      @NotNull @Size(max = 2000) String query,
      @NotNull @Size(max = 60) List<@NotNull @Pattern(regexp = "[A-Za-z]{1,40}") String> columns,
      boolean preferred,
      String secrecyReason) {}
}
