package org.shuangyong.platform.access;

/** The words for texts and appraisals. */
public interface DocumentPermission {
  String DOCUMENT_LIST = "document.list";
  String DOCUMENT_GET = "document.get";
  String DOCUMENT_VERSIONS = "document.versions";
  String DOCUMENT_PROGRESS = "document.progress";
  String DOCUMENT_FIGURES = "document.figures";
  String DOCUMENT_EXPORT = "document.export";
  String DOCUMENT_DRAFT = "document.draft";
  String DOCUMENT_EDIT = "document.edit";
  String DOCUMENT_SUBMIT = "document.submit";
  String DOCUMENT_RETURN = "document.return";
  String DOCUMENT_CLEAR = "document.clear";
  String DOCUMENT_ISSUE = "document.issue";
  String DOCUMENT_ADOPT = "document.adopt";
  String DOCUMENT_WITHDRAW = "document.withdraw";
  String DOCUMENT_COMMENT = "document.comment";
  String DOCUMENT_USE = "document.use";
  String DOCUMENT_RECEIVE = "document.receive";

  String APPRAISAL_LIST = "appraisal.list";
  String APPRAISAL_GET = "appraisal.get";
  String APPRAISAL_EXPORT = "appraisal.export";
  String APPRAISAL_CREATE = "appraisal.create";
  String APPRAISAL_SCORE = "appraisal.score";
  String APPRAISAL_GAP = "appraisal.gap";
  String APPRAISAL_PIN = "appraisal.pin";
}
