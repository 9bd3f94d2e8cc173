/**
 * Job fairs (5.5): posts offered, how many asked, and each one hired as a case of the families'
 * file. A part of an activity of the form {@code job-fair}.
 */
package org.shuangyong.activity.fair;
