package org.shuangyong.platform.sheet;

import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.StreamingOutput;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Iterator;
import java.util.List;
import org.shuangyong.platform.sheet.Sheets.Column;
import org.shuangyong.platform.web.Disposition;

/** A small workbook as an HTTP answer; a long list goes through a job instead. */
public final class SheetAnswer {
  private SheetAnswer() {}

  /**
   * Writes the workbook to a temporary file first: rows are read in the request's transaction, and
   * an error while reading is still an error to the caller, not half a file.
   */
  public static <R> Response of(
      String fileName, String title, List<Column<R>> columns, Iterator<R> rows) {
    try {
      Path file = Files.createTempFile("sheet", ".xlsx");
      try (OutputStream out = Files.newOutputStream(file)) {
        Sheets.write(out, title, columns, rows);
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
          .header("Content-Disposition", Disposition.attachment(fileName))
          .build();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
