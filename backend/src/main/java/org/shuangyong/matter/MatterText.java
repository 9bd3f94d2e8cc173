package org.shuangyong.matter;

/**
 * What a matter says.
 *
 * @param detail 具体内容或诉求
 * @param standard 完成标准, or null
 */
public record MatterText(String title, String detail, String standard) {}
