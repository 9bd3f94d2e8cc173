/**
 * 光荣牌: which households are to have a plaque and on what ground, the batches that hang them, what
 * became of each, and the stock of plates (2.3, 2.4, B1). Does not own persons and households.
 */
package org.shuangyong.plaque;
