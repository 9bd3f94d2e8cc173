package org.shuangyong.matter;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;

/**
 * The last report on a matter.
 *
 * @param text 进展
 * @param obstacle 存在问题, or null
 */
@Embeddable
public record Progress(
    @Column(name = "progress") String text, @Column(name = "obstacle") String obstacle) {}
