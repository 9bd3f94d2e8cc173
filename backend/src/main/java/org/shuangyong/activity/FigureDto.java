package org.shuangyong.activity;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * What took place in a month, by one key.
 *
 * @param key the unit's id, the kind's code, the audience's word or the team's name
 * @param name what it is called; null where the screen has the word
 * @param people of all classes, or of the class that is the key
 * @param goods in fen; 0, as families and amount are, for a class of people, which has no share
 * @param amount the sum of the number field that was asked for, such as 联合巡查次数 (10.2)
 */
@Schema(name = "ActivityFigure")
public record FigureDto(
    String key,
    @Schema(nullable = true) String name,
    int month,
    long sessions,
    long people,
    long goods,
    long families,
    long amount) {}
