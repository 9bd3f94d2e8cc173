package org.shuangyong.collection;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.shuangyong.matter.MatterList;
import org.shuangyong.unit.UnitRef;

/**
 * A collecting over HTTP.
 *
 * @param special 专项征集 for a great task; else 集中征集
 * @param open whether it takes proposals today
 * @param asked how many units are asked, within the caller's scope
 * @param answered how many of them proposed something or said 无需求
 * @param matters how many matters they proposed
 * @param units the units asked, within the caller's scope; the same as {@code asked}
 * @param allowedActions the words of what this person may do now
 */
@Schema(name = "Collection")
public record CollectionDto(
    UUID id,
    MatterList list,
    int year,
    boolean special,
    String title,
    @Schema(nullable = true) String note,
    LocalDate opensOn,
    LocalDate closesOn,
    boolean open,
    String createdBy,
    int asked,
    int answered,
    long matters,
    List<Answer> units,
    int version,
    List<String> allowedActions) {

  /** A collecting in a list. */
  @Schema(name = "CollectionRow")
  public record Row(
      UUID id,
      MatterList list,
      int year,
      boolean special,
      String title,
      LocalDate opensOn,
      LocalDate closesOn,
      boolean open,
      int asked,
      int answered,
      long matters) {}

  /**
   * What one unit answered.
   *
   * @param noneOn the day it said 无需求, else null
   */
  @Schema(name = "CollectionAnswer")
  public record Answer(
      UnitRef unit,
      long matters,
      @Schema(nullable = true) LocalDate noneOn,
      @Schema(nullable = true) String noneBy) {}

  @Schema(name = "CollectionFactsRequest")
  public record Facts(
      @NotBlank @Size(max = 200) String title,
      @Size(max = 4000) String note,
      @NotNull LocalDate opensOn,
      @NotNull LocalDate closesOn) {}

  /**
   * @param year this year or the next
   * @param special 专项征集 for a great task; 集中征集 by default
   * @param unitIds whom it asks
   */
  @Schema(name = "CollectionOpenRequest")
  public record OpenRequest(
      @NotNull MatterList list,
      int year,
      boolean special,
      @NotNull @Valid Facts facts,
      @NotEmpty @Size(max = 200) List<@NotNull UUID> unitIds,
      String secrecyReason) {}

  @Schema(name = "CollectionChangeRequest")
  public record ChangeRequest(@NotNull @Valid Facts facts, String secrecyReason) {}
}
