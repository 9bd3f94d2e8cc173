/**
 * 考评: a set of items with points, scored by oneself, each with its evidence and, where points are
 * missing, a measure that is a matter or a reason for none; the file that leaves (4.10, 11.2,
 * 11.5).
 */
package org.shuangyong.appraisal;
