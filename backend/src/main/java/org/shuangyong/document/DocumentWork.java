package org.shuangyong.document;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Inject;
import org.shuangyong.platform.access.Permission;
import org.shuangyong.platform.inbox.Waiting;

/** Texts that wait to be cleared, issued or signed for. */
@ApplicationScoped
public class DocumentWork {
  @Inject DocumentRepository documents;

  @Produces
  @ApplicationScoped
  Waiting submitted() {
    return Waiting.of(
        Permission.DOCUMENT_CLEAR, user -> documents.count(user, of(DocumentStatus.SUBMITTED)));
  }

  @Produces
  @ApplicationScoped
  Waiting cleared() {
    return Waiting.of(
        Permission.DOCUMENT_ISSUE, user -> documents.count(user, of(DocumentStatus.CLEARED)));
  }

  @Produces
  @ApplicationScoped
  Waiting sent() {
    return Waiting.of(Permission.DOCUMENT_RECEIVE, user -> documents.count(user, toSign()));
  }

  private static DocumentFilter of(DocumentStatus status) {
    DocumentFilter filter = new DocumentFilter();
    filter.status = status;
    return filter;
  }

  private static DocumentFilter toSign() {
    DocumentFilter filter = new DocumentFilter();
    filter.toSign = true;
    return filter;
  }
}
