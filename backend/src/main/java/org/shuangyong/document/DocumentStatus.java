package org.shuangyong.document;

import java.util.Optional;

/** How far a text is: 起草 → 提交 → 保密审查 → 签发; withdrawn it stays to be read by its keepers. */
public enum DocumentStatus {
  /** 起草. */
  DRAFT,
  /** 已提交，编辑中. */
  SUBMITTED,
  /** 已审查. */
  CLEARED,
  /** 已签发. */
  ISSUED,
  /** 已撤下. */
  WITHDRAWN;

  /** Where an action leads, empty when the state does not allow it. */
  public Optional<DocumentStatus> after(DocumentAction action) {
    return Optional.ofNullable(
        switch (action) {
          case EDIT -> this == DRAFT || this == SUBMITTED ? this : null;
          case SUBMIT -> this == DRAFT ? SUBMITTED : null;
          case RETURN -> this == SUBMITTED || this == CLEARED ? DRAFT : null;
          case CLEAR -> this == SUBMITTED ? CLEARED : null;
          case ISSUE -> this == CLEARED ? ISSUED : null;
          case ADOPT -> this == ISSUED ? ISSUED : null;
          case WITHDRAW -> this == ISSUED ? WITHDRAWN : null;
        });
  }
}
