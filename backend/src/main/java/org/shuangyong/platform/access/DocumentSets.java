package org.shuangyong.platform.access;

import static org.shuangyong.platform.access.Permission.*;

import java.util.Set;

/** Permissions over texts that go together. */
interface DocumentSets {
  /** 文稿 to read: what was issued, and those of the scope. */
  Set<String> DOCUMENT =
      Set.of(
          DOCUMENT_LIST,
          DOCUMENT_GET,
          DOCUMENT_VERSIONS,
          DOCUMENT_PROGRESS,
          DOCUMENT_FIGURES,
          DOCUMENT_EXPORT,
          DOCUMENT_COMMENT);

  /** Who writes, and signs for what was sent to them. */
  Set<String> DOCUMENT_WRITE =
      Set.of(DOCUMENT_DRAFT, DOCUMENT_EDIT, DOCUMENT_SUBMIT, DOCUMENT_USE, DOCUMENT_RECEIVE);

  /** 考评 to read. */
  Set<String> APPRAISAL = Set.of(APPRAISAL_LIST, APPRAISAL_GET, APPRAISAL_EXPORT);

  Set<String> APPRAISAL_OFFICE =
      Set.of(APPRAISAL_CREATE, APPRAISAL_SCORE, APPRAISAL_GAP, APPRAISAL_PIN);

  Set<String> DOCUMENT_OFFICE =
      Set.of(DOCUMENT_RETURN, DOCUMENT_CLEAR, DOCUMENT_ISSUE, DOCUMENT_ADOPT, DOCUMENT_WITHDRAW);
}
