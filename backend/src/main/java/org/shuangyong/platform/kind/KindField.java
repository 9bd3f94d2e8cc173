package org.shuangyong.platform.kind;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A field that records of a kind have beside the common ones.
 *
 * @param code the key of the value in the record's {@code extra}
 * @param required asked for when the record is entered
 * @param before asked for at a later step: the word of the step that is not taken without it, such
 *     as {@code activity.record}; null when it is not
 * @param unit what a number counts, such as 亩; null for others
 * @param choices what a CHOICE may be, the classes of COUNTS, the items of a CHECKLIST; empty for
 *     others
 * @param unitKinds the kinds of units that UNITS may name, such as SCHOOL; empty for any, and for
 *     others
 */
@Schema(name = "KindField")
public record KindField(
    String code,
    String name,
    Type type,
    boolean required,
    @Schema(nullable = true) String before,
    @Schema(nullable = true) String unit,
    List<String> choices,
    List<String> unitKinds) {

  /** What the remark on an item of a CHECKLIST is kept under, before the item. */
  public static final String NOTE = "note:";

  /** What a value is, and how it is written in JSON. */
  @Schema(name = "KindFieldType")
  public enum Type {
    /** A text of at most 500 characters. */
    TEXT,
    /** A number that is not negative. */
    NUMBER,
    /** Whole fen. */
    MONEY,
    /** An ISO day. */
    DATE,
    /** One of the choices. */
    CHOICE,
    /** True or false. */
    YES_NO,
    /** The ids of units. */
    UNITS,
    /** Whole numbers of people by class: {@code {"学生": 120}}. */
    COUNTS,
    /**
     * An answer by item: {@code {"标识醒目": "no", "note:标识醒目": "掉漆"}}; yes, no or na (does not apply),
     * and a remark on what was answered with no.
     */
    CHECKLIST,
    /** The ids of attachments. */
    PHOTO
  }

  public KindField {
    choices = choices == null ? List.of() : List.copyOf(choices);
    unitKinds = unitKinds == null ? List.of() : List.copyOf(unitKinds);
  }
}
