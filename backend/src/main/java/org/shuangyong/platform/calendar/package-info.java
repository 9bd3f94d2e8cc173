/**
 * The Chinese working calendar: which days are off though weekdays, and which are worked though
 * weekends. The published arrangements are shipped as data; a district adds to them and corrects
 * them by dated rows.
 */
package org.shuangyong.platform.calendar;
