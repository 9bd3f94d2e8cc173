package org.shuangyong.activity;

import org.shuangyong.platform.kind.Kind;

/** What a part of an activity asks for before it is summed up; a bean of the part. */
public interface BeforeSummary {
  /**
   * Throws the problem that stands in the way.
   *
   * @param kind its kind, in the edition it was made under
   */
  void require(Activity of, Kind kind);
}
