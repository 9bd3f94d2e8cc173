package org.shuangyong.readiness;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * What is red, and why: each figure is the number of rows of the list with that filter.
 *
 * @param list {@code stocks}, {@code sites} with goods, {@code teams} or {@code hazards}
 * @param reason the filter of that list
 * @param total how many there are in all
 */
@Schema(name = "ReadinessRed")
public record RedDto(String list, String reason, long count, long total) {}
