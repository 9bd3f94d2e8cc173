/** Papers for a word processor, as the standards of the offices lay them out. */
package org.shuangyong.platform.paper;
