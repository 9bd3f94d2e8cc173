/**
 * 送喜报 (2.5, B2): a letter of merit from receipt to archive, with clocks in working days, the dated
 * table of who delivers which award and what bonus goes with it, and the round by town.
 */
package org.shuangyong.merit;
