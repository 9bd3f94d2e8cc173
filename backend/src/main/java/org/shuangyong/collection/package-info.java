/**
 * Collecting (征集) for the double list: who is asked, until when, and who has answered with matters
 * or with 无需求. What is proposed is a matter and belongs to {@code matter}.
 */
package org.shuangyong.collection;
