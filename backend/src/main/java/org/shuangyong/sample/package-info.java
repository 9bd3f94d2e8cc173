/**
 * The sample district that {@code ./start} loads into an empty database. No feature depends on it.
 */
package org.shuangyong.sample;
