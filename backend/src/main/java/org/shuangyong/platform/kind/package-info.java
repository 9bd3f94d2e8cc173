/**
 * Kinds as data: what a record of a kind is called and which fields it has beyond those that all
 * share. A new kind is a row of data, not code.
 */
package org.shuangyong.platform.kind;
