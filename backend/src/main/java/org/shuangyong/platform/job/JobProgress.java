package org.shuangyong.platform.job;

/** How far a job is. */
public interface JobProgress {
  /**
   * Tells how much is done; stops the work by an exception if it was cancelled or the server goes
   * down.
   *
   * @param total of how much, null while it is not known
   */
  void at(long done, Long total);
}
