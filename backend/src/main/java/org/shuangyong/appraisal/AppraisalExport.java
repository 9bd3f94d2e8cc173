package org.shuangyong.appraisal;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.shuangyong.platform.access.CurrentUser;
import org.shuangyong.platform.access.Permission;
import org.shuangyong.platform.file.AttachmentDto;
import org.shuangyong.platform.file.FileStore;
import org.shuangyong.platform.job.Export;
import org.shuangyong.platform.job.JobProgress;
import org.shuangyong.platform.problem.ProblemException;
import org.shuangyong.platform.sheet.Sheets;
import org.shuangyong.platform.sheet.Sheets.Column;

/**
 * 创建台账: a folder for each item with its evidence, and an index whose every line is there (11.5).
 */
@ApplicationScoped
public class AppraisalExport implements Export<AppraisalFilter> {
  private static final int NAME = 40;

  @Inject AppraisalService service;
  @Inject AppraisalView view;
  @Inject FileStore store;
  @Inject CurrentUser user;

  /**
   * A line of the index.
   *
   * @param path within the file set; the item's folder where it has no evidence
   */
  private record Line(AppraisalDto.Item item, String evidence, String path) {}

  @Override
  public String word() {
    return Permission.APPRAISAL_EXPORT;
  }

  @Override
  public Class<AppraisalFilter> filters() {
    return AppraisalFilter.class;
  }

  @Override
  public Prepared prepare(AppraisalFilter filter, List<String> columns) {
    if (filter.id == null) {
      throw ProblemException.field("id", "required");
    }
    Appraisal of = service.get(filter.id);
    String title = of.title();
    return new Prepared(
        plain(title) + "台账.zip",
        "application/zip",
        (out, progress) -> write(filter, title, out, progress));
  }

  private void write(AppraisalFilter filter, String title, OutputStream out, JobProgress progress)
      throws IOException {
    List<AppraisalDto.Item> items =
        QuarkusTransaction.requiringNew().call(() -> view.items(service.get(filter.id)));
    List<Line> index = new ArrayList<>();
    ZipOutputStream zip = new ZipOutputStream(out, StandardCharsets.UTF_8);
    for (AppraisalDto.Item item : items) {
      String folder = "%03d %s/".formatted(item.seq(), plain(item.text()));
      zip.putNextEntry(new ZipEntry(folder));
      zip.closeEntry();
      int n = 0;
      for (AppraisalDto.Pin pin : item.pins()) {
        String path = folder + "%02d %s.txt".formatted(++n, plain(pin.title()));
        entry(
            zip,
            path,
            (pin.title() + "\n" + (pin.on() == null ? "" : pin.on()) + "\n" + link(pin) + "\n")
                .getBytes(StandardCharsets.UTF_8));
        index.add(new Line(item, pin.title(), path));
      }
      for (AttachmentDto file : item.files()) {
        String path = folder + "%02d %s".formatted(++n, file(file.name()));
        zip.putNextEntry(new ZipEntry(path));
        Files.copy(store.path(user.get().region(), file.id()), zip);
        zip.closeEntry();
        index.add(new Line(item, file.name(), path));
      }
      if (n == 0) {
        index.add(new Line(item, "", folder));
      }
      progress.at(item.seq(), (long) items.size());
    }
    ByteArrayOutputStream sheet = new ByteArrayOutputStream();
    Sheets.write(sheet, title + "目录", columns(), index.iterator());
    entry(zip, "目录.xlsx", sheet.toByteArray());
    zip.finish();
  }

  private static void entry(ZipOutputStream zip, String path, byte[] content) throws IOException {
    zip.putNextEntry(new ZipEntry(path));
    zip.write(content);
    zip.closeEntry();
  }

  private static String link(AppraisalDto.Pin pin) {
    return pin.activityId() != null
        ? "/activities/" + pin.activityId()
        : pin.documentId() != null
            ? "/documents/" + pin.documentId()
            : "/matters/" + pin.matterId();
  }

  private static List<Column<Line>> columns() {
    return List.of(
        new Column<>("序号", 6, l -> l.item().seq()),
        new Column<>("标题", 20, l -> l.item().heading()),
        new Column<>("考评内容", 50, l -> l.item().text()),
        new Column<>("分值", 8, l -> l.item().points() / 10.0),
        new Column<>("自评", 8, l -> l.item().score() == null ? null : l.item().score() / 10.0),
        new Column<>("佐证", 30, Line::evidence),
        new Column<>("文件", 50, Line::path));
  }

  /** The name of a file, whose ending says what opens it. */
  static String file(String name) {
    int dot = name.lastIndexOf('.');
    boolean ends = dot > 0 && name.substring(dot + 1).matches("\\w{1,9}");
    return ends ? plain(name.substring(0, dot)) + name.substring(dot) : plain(name);
  }

  /**
   * A name that every file system takes: not long, none of its signs, no dot or space at its end.
   */
  static String plain(String name) {
    String safe = name.replaceAll("[\\\\/:*?\"<>|\\p{Cntrl}]", "_").strip();
    int most = Math.min(NAME, safe.codePointCount(0, safe.length()));
    String cut = safe.substring(0, safe.offsetByCodePoints(0, most)).replaceAll("[.\\s]+$", "");
    return cut.isEmpty() ? "_" : cut;
  }
}
