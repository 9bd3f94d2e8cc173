package org.shuangyong.document;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import org.shuangyong.platform.access.CurrentUser;
import org.shuangyong.platform.access.Permission;
import org.shuangyong.platform.clock.Clocks;
import org.shuangyong.platform.job.Export;
import org.shuangyong.platform.job.ListSheet;
import org.shuangyong.platform.sheet.Sheets.Column;
import org.shuangyong.platform.web.Cursor;

/** 文稿台账: the list with its filters as a workbook. */
@ApplicationScoped
public class DocumentExport implements Export<DocumentFilter> {
  @Inject DocumentRepository documents;
  @Inject DocumentView view;
  @Inject CurrentUser user;
  @Inject Clocks clocks;

  @Override
  public String word() {
    return Permission.DOCUMENT_EXPORT;
  }

  @Override
  public Class<DocumentFilter> filters() {
    return DocumentFilter.class;
  }

  @Override
  public Prepared prepare(DocumentFilter filter, List<String> columns) {
    return new ListSheet<>(
            "文稿台账",
            columns(),
            () -> documents.count(user.get(), filter),
            (after, most) -> documents.lines(user.get(), filter, after, most),
            view::rows,
            d -> new Cursor("", d.id()))
        .ofNobody("文稿台账" + clocks.today() + ".xlsx");
  }

  private static List<Column<DocumentDto.Row>> columns() {
    return List.of(
        new Column<>("标题", 48, DocumentDto.Row::title),
        new Column<>("种类", 16, DocumentDto.Row::kindName),
        new Column<>("起草单位", 18, r -> r.unit().name()),
        new Column<>("状态", 10, r -> word(r.status())),
        new Column<>("签发日期", 12, DocumentDto.Row::issuedOn),
        new Column<>("渠道", 18, DocumentDto.Row::channel),
        new Column<>("年度", 8, DocumentDto.Row::year),
        new Column<>("期号", 8, DocumentDto.Row::no),
        new Column<>("总期号", 8, DocumentDto.Row::totalNo),
        new Column<>("标签", 20, r -> String.join("、", r.tags())),
        new Column<>("采用", 24, DocumentDto.Row::adoptedIn),
        new Column<>("采用日期", 12, DocumentDto.Row::adoptedOn));
  }

  private static String word(DocumentStatus status) {
    return switch (status) {
      case DRAFT -> "起草";
      case SUBMITTED -> "待审查";
      case CLEARED -> "待签发";
      case ISSUED -> "已签发";
      case WITHDRAWN -> "已撤下";
    };
  }
}
