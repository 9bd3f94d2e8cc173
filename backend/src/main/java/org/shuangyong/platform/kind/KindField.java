package org.shuangyong.platform.kind;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A field that records of a kind have beside the common ones.
 *
 * @param code the key of the value in the record's {@code extra}
 * @param unit what a number counts, such as 亩; null for others
 * @param choices what a CHOICE may be, empty for others
 */
@Schema(name = "KindField")
public record KindField(
    String code,
    String name,
    Type type,
    boolean required,
    @Schema(nullable = true) String unit,
    List<String> choices) {

  /** How a value is written in JSON: text, number, ISO day, one of the choices, true or false. */
  @Schema(name = "KindFieldType")
  public enum Type {
    TEXT,
    NUMBER,
    DATE,
    CHOICE,
    YES_NO
  }

  public KindField {
    choices = choices == null ? List.of() : List.copyOf(choices);
  }
}
