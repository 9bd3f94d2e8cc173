package org.shuangyong.plan;

import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Embeddable;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * What a year's work stands under, copied from year to year and edited (0.4).
 *
 * @param theme 主题
 * @param background 形势背景
 * @param guidance 指导思想
 * @param principles 工作原则
 * @param keyDates 重要节点
 */
@Embeddable
@Schema(name = "PlanGuide")
public record PlanGuide(
    @Column(name = "theme") @Size(max = 200) @Schema(nullable = true) String theme,
    @Column(name = "background") @Size(max = 2000) @Schema(nullable = true) String background,
    @Column(name = "guidance") @Size(max = 2000) @Schema(nullable = true) String guidance,
    @Column(name = "principles") @Size(max = 1000) @Schema(nullable = true) String principles,
    @Column(name = "key_dates") @Convert(converter = KeyDate.Lines.class) @Size(max = 20)
        List<@Valid KeyDate> keyDates) {
  static final PlanGuide NONE = new PlanGuide(null, null, null, null, List.of());

  public PlanGuide {
    keyDates = keyDates == null ? List.of() : List.copyOf(keyDates);
  }

  PlanGuide nextYear() {
    return new PlanGuide(
        theme, background, guidance, principles, keyDates.stream().map(KeyDate::nextYear).toList());
  }

  void texts(Map<String, String> into) {
    into.put("theme", theme);
    into.put("background", background);
    into.put("guidance", guidance);
    into.put("principles", principles);
    into.put("keyDates", String.join("；", keyDates.stream().map(KeyDate::name).toList()));
  }
}
