/**
 * Coverage (1.13, 7.3 and what kinds say is owed): who did what is owed of a year, where nobody
 * spoke of national defence for two quarters, and to whom, which pairs did nothing together in a
 * half-year. Reads only; each figure opens to the rows behind it.
 */
package org.shuangyong.coverage;
