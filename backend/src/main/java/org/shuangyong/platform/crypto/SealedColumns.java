package org.shuangyong.platform.crypto;

import java.util.Map;
import java.util.Set;

/** A feature that keeps sealed columns says where, so that keys can be changed. */
public interface SealedColumns {
  /** Table → its sealed columns. */
  Map<String, Set<String>> sealed();
}
