package org.shuangyong.matter;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.shuangyong.unit.UnitRef;

/**
 * Matters of a topic that one unit led and that were closed in a month.
 *
 * @param amount the sum of the number field that was asked for, such as 支援人次
 */
@Schema(name = "MatterTopicFigure")
public record TopicFigureDto(UnitRef lead, int month, long matters, long amount) {}
