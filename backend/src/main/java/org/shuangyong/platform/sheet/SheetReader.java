package org.shuangyong.platform.sheet;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.apache.poi.openxml4j.exceptions.OpenXML4JException;
import org.apache.poi.openxml4j.opc.OPCPackage;
import org.apache.poi.openxml4j.opc.PackageAccess;
import org.apache.poi.util.XMLHelper;
import org.apache.poi.xssf.eventusermodel.ReadOnlySharedStringsTable;
import org.apache.poi.xssf.eventusermodel.XSSFReader;
import org.shuangyong.platform.problem.Problem;
import org.shuangyong.platform.problem.ProblemException;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;
import org.xml.sax.XMLReader;

/** Reads a workbook row by row; of the sheets only the one that is asked for, and never whole. */
public final class SheetReader {
  static final int MOST_COLUMNS = 80;

  private SheetReader() {}

  /** Takes rows; false to stop. */
  public interface Rows {
    /**
     * @param rowNo as Excel counts, from 1
     * @param cells without the empty ones at the end
     * @param last the last row as the sheet says itself; null when it does not
     */
    boolean row(int rowNo, List<String> cells, Integer last);
  }

  /** Refuses what is no workbook we read, saying which. */
  public static void requireWorkbook(Path file) throws IOException {
    byte[] head;
    try (InputStream in = Files.newInputStream(file)) {
      head = in.readNBytes(8);
      if (head.length == 0) {
        throw new ProblemException(Problem.IMPORT_EMPTY);
      }
      if ((head[0] & 0xFF) == 0xD0 && (head[1] & 0xFF) == 0xCF) {
        String rest = new String(in.readAllBytes(), StandardCharsets.UTF_16LE);
        String odd =
            new String(
                Files.readAllBytes(file), 1, (int) Files.size(file) - 1, StandardCharsets.UTF_16LE);
        throw new ProblemException(
            rest.contains("EncryptedPackage") || odd.contains("EncryptedPackage")
                ? Problem.IMPORT_ENCRYPTED
                : Problem.ROSTER_OLD_XLS);
      }
    }
    if (head[0] != 'P' || head[1] != 'K') {
      throw new ProblemException(Problem.ROSTER_NOT_XLSX);
    }
  }

  /** False when there is no such sheet. */
  public static boolean read(Path file, int sheet, Rows rows) {
    try (OPCPackage pack = OPCPackage.open(file.toFile(), PackageAccess.READ)) {
      return sheet(pack, sheet, rows);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (OpenXML4JException | SAXException | RuntimeException e) {
      if (e instanceof ProblemException problem) {
        throw problem;
      }
      throw new ProblemException(
          String.valueOf(e.getMessage()).contains("Zip bomb")
              ? Problem.IMPORT_ZIP_BOMB
              : Problem.ROSTER_NOT_XLSX);
    }
  }

  /** The same of a file that is deleted as soon as it is open. */
  public static void readOnce(Path file, int sheet, Rows rows) {
    try (OPCPackage pack = OPCPackage.open(file.toFile(), PackageAccess.READ)) {
      Files.delete(file);
      sheet(pack, sheet, rows);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (OpenXML4JException | SAXException e) {
      throw new ProblemException(Problem.ROSTER_NOT_XLSX);
    }
  }

  private static boolean sheet(OPCPackage pack, int sheet, Rows rows)
      throws IOException, OpenXML4JException, SAXException {
    XSSFReader reader = new XSSFReader(pack);
    var sheets = reader.getSheetsData();
    InputStream in = null;
    for (int s = 0; s <= sheet; s++) {
      if (!sheets.hasNext()) {
        return false;
      }
      if (in != null) {
        in.close();
      }
      in = sheets.next();
    }
    var handler =
        new SheetHandler(new ReadOnlySharedStringsTable(pack), reader.getStylesTable(), rows);
    try (InputStream open = in) {
      XMLReader parser = XMLHelper.newXMLReader();
      parser.setContentHandler(handler);
      parser.parse(new InputSource(open));
    } catch (SheetHandler.Enough e) {
      return true;
    } catch (javax.xml.parsers.ParserConfigurationException e) {
      throw new IllegalStateException(e);
    }
    return true;
  }

  static List<String> trimmed(List<String> cells) {
    int last = cells.size();
    while (last > 0 && cells.get(last - 1).isBlank()) {
      last--;
    }
    return new ArrayList<>(cells.subList(0, last));
  }
}
