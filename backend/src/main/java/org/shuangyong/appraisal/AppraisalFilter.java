package org.shuangyong.appraisal;

import java.util.UUID;

/** Which set leaves as files. */
public class AppraisalFilter {
  public UUID id;
}
