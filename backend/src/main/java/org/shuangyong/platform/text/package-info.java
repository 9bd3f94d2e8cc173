/** How texts are written that machines read again: JSON that is kept, patterns of LIKE. */
package org.shuangyong.platform.text;
