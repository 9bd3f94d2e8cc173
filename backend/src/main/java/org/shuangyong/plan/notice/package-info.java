/**
 * Reading a notice (双拥工作要点 and its like) as an outline: bytes to text, text to header, numbered
 * headings and measures, written unit names to units, and a proposal of who does what (requirements
 * 0.4, 0.5, 12.9).
 *
 * <p>Pure Java: no database, no clock, no injection. It decides nothing; it shows what the document
 * says and where.
 */
package org.shuangyong.plan.notice;
