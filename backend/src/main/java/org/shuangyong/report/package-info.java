/** Figures over the other features' records. Reads only, and always within the person's scope. */
package org.shuangyong.report;
