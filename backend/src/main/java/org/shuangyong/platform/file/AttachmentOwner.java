package org.shuangyong.platform.file;

import java.util.UUID;

/** A kind of record that takes files; each feature that has one provides a bean. */
public interface AttachmentOwner {
  /** The kind's word, such as {@code matter}. */
  String kind();

  /** Whether the current person sees the record, by the same scope as its list. */
  boolean visible(UUID ownerId);
}
