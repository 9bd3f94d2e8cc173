package org.shuangyong.platform.sheet;

import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.StreamingOutput;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import org.shuangyong.platform.sheet.Sheets.Column;

/** A workbook as an HTTP answer. */
public final class SheetAnswer {
  private SheetAnswer() {}

  /** A workbook of one sheet. */
  public static <R> Response of(
      String fileName, String title, List<Column<R>> columns, Iterator<R> rows) {
    return of(fileName, columns, Map.of(title, rows));
  }

  /**
   * Writes the workbook to a temporary file first: rows are read in the request's transaction, and
   * an error while reading is still an error to the caller, not half a file.
   */
  public static <R> Response of(
      String fileName, List<Column<R>> columns, Map<String, Iterator<R>> sheets) {
    try {
      Path file = Files.createTempFile("sheet", ".xlsx");
      try (OutputStream out = Files.newOutputStream(file)) {
        Sheets.write(out, columns, sheets);
      } catch (IOException | RuntimeException e) {
        Files.deleteIfExists(file);
        throw e;
      }
      StreamingOutput body =
          out -> {
            try {
              Files.copy(file, out);
            } finally {
              Files.deleteIfExists(file);
            }
          };
      return Response.ok(body)
          .type(Sheets.MEDIA_TYPE)
          .header(
              "Content-Disposition",
              "attachment; filename*=UTF-8''"
                  + URLEncoder.encode(fileName, StandardCharsets.UTF_8).replace("+", "%20"))
          .build();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
