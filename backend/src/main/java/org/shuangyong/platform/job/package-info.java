/**
 * Work that takes longer than a request: it is answered with a job, which tells how far it is, can
 * be cancelled, and keeps its file for a day. A feature gives the work ({@link
 * org.shuangyong.platform.job.JobWork}) or, for a file made from a list, an {@link
 * org.shuangyong.platform.job.Export}.
 */
package org.shuangyong.platform.job;
