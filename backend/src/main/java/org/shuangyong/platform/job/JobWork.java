package org.shuangyong.platform.job;

import java.io.IOException;
import java.io.OutputStream;

/**
 * The work of a job. Runs on a thread of its own as the person who started it, in their district
 * and scope, outside any transaction: it opens short ones, so that a long job holds no connection.
 */
@FunctionalInterface
public interface JobWork {
  /**
   * @param out the job's file; what is written is kept only if the work comes to its end
   * @param progress to be told now and then, which is also where a cancelled job stops
   */
  void run(OutputStream out, JobProgress progress) throws IOException;
}
