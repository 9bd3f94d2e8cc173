/**
 * Four-year plans of the district's 创建 (11.3): a term and its targets year by year. Does not own
 * what is done for a target: measures of the yearly plans name the target they serve.
 */
package org.shuangyong.term;
