/**
 * 文稿: what is written, looked through, issued and found again (materials, stories, bulletins,
 * works, joint texts, notices); each kind is data. Who received it signs, where it was used is
 * kept.
 */
package org.shuangyong.document;
