/** A person's own views of lists: a name for filters, an order and columns. Seen by nobody else. */
package org.shuangyong.platform.view;
