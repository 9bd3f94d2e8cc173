package org.shuangyong.platform.job;

import java.util.Optional;

/** The machine of a job. */
public enum JobStatus {
  /** 等待. */
  QUEUED,
  /** 进行中. */
  RUNNING,
  /** 已完成: its file can be fetched. */
  DONE,
  /** 未完成: its code says why. */
  FAILED,
  /** 已取消. */
  CANCELLED;

  /** The state after a step, or empty when the step is not possible in this state. */
  public Optional<JobStatus> after(JobStep step) {
    return Optional.ofNullable(
        switch (this) {
          case QUEUED ->
              switch (step) {
                case START -> RUNNING;
                // The server went down before its turn came.
                case FAIL -> FAILED;
                case CANCEL -> CANCELLED;
                case FINISH -> null;
              };
          case RUNNING ->
              switch (step) {
                case FINISH -> DONE;
                case FAIL -> FAILED;
                case CANCEL -> CANCELLED;
                case START -> null;
              };
          case DONE, FAILED, CANCELLED -> null;
        });
  }

  public boolean ended() {
    return this != QUEUED && this != RUNNING;
  }
}
