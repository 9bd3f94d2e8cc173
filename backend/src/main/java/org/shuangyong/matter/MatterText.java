package org.shuangyong.matter;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;

/**
 * What a matter says.
 *
 * @param detail 具体内容或诉求
 * @param standard 完成标准, or null
 */
@Embeddable
public record MatterText(
    @Column(name = "title") String title,
    @Column(name = "detail") String detail,
    @Column(name = "standard") String standard) {}
