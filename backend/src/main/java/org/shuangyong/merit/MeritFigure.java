package org.shuangyong.merit;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * How many letters of one award are in one state.
 *
 * @param late by the clock that runs
 * @param deliveredLate delivered after the day they were due
 * @param bonus in fen, as is {@code paid}
 */
@Schema(name = "MeritFigure")
public record MeritFigure(
    String award,
    MeritStatus status,
    long count,
    long late,
    long deliveredLate,
    long bonus,
    long paid) {}
