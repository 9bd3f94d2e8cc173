package org.shuangyong.activity;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import org.shuangyong.platform.access.Permission;
import org.shuangyong.platform.job.Export;
import org.shuangyong.platform.sheet.Sheets;
import org.shuangyong.platform.sheet.Sheets.Column;

/** 学生军训情况 of a school year as a workbook (1.11); a school without one stands in it as well. */
@ApplicationScoped
public class SchoolTrainingExport implements Export<SchoolYearFilter> {
  @Inject SchoolTrainingView view;

  @Override
  public String word() {
    return Permission.SCHOOL_TRAINING_EXPORT;
  }

  @Override
  public Class<SchoolYearFilter> filters() {
    return SchoolYearFilter.class;
  }

  @Override
  public Prepared prepare(SchoolYearFilter filter, List<String> columns) {
    List<SchoolTrainingDto.Line> lines = view.of(filter.year).lines();
    String title = filter.year + "-" + (filter.year + 1) + "学年学生军训";
    return new Prepared(
        title + ".xlsx",
        Sheets.MEDIA_TYPE,
        (out, progress) -> {
          Sheets.write(out, title, columns(), lines.iterator());
          progress.at(lines.size(), (long) lines.size());
        });
  }

  private static List<Column<SchoolTrainingDto.Line>> columns() {
    return List.of(
        new Column<>("学校", 28, SchoolTrainingDto.Line::school),
        new Column<>("完成情况", 10, line -> ActivityWords.of(line.state())),
        new Column<>("年级", 12, SchoolTrainingDto.Line::grade),
        new Column<>("学生人数", 10, SchoolTrainingDto.Line::students),
        new Column<>("训练天数", 10, SchoolTrainingDto.Line::days),
        new Column<>("教官人数", 10, SchoolTrainingDto.Line::instructors),
        new Column<>("教官来源", 14, SchoolTrainingDto.Line::instructorSource),
        new Column<>("开始", 12, SchoolTrainingDto.Line::startsOn),
        new Column<>("结束", 12, SchoolTrainingDto.Line::endsOn),
        new Column<>("安全情况", 24, SchoolTrainingDto.Line::safetyEvents));
  }
}
