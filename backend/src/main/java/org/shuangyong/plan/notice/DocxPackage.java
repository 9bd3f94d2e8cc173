package org.shuangyong.plan.notice;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipInputStream;

/**
 * The few parts of a .docx that hold its text, taken from the zip in one bounded pass.
 *
 * <p>Own reading rather than POI's: its limits are per entry and global to the JVM, it keeps every
 * inflated entry in memory, and its object tree takes some twenty times the text. Here all bytes
 * that come out of the zip are counted, also of parts that are skipped, and only text parts are
 * kept.
 */
final class DocxPackage {

  private static final int MAX_ENTRIES = 2_000;

  /** Bytes inflated from the whole file; pictures and fonts count too. */
  private static final long MAX_INFLATED = 64L << 20;

  /** Bytes of the parts that are kept. */
  private static final long MAX_KEPT = 24L << 20;

  /**
   * Word's own XML shrinks to a tenth or twentieth; a hundredth, over a size that matters, is made
   * to hurt.
   */
  private static final int MAX_RATIO = 100;

  private static final long RATIO_FROM = 4L << 20;

  private final Map<String, byte[]> parts = new HashMap<>();

  private DocxPackage() {}

  static DocxPackage open(byte[] bytes) {
    DocxPackage opened = new DocxPackage();
    try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(bytes))) {
      opened.read(zip, bytes.length);
    } catch (ZipException e) {
      String why = String.valueOf(e.getMessage()).toLowerCase(Locale.ROOT);
      throw new NoticeProblem(
          why.contains("encrypted") ? "import.encrypted" : "import.not-docx", Map.of());
    } catch (IOException | IllegalArgumentException e) {
      throw new NoticeProblem("import.not-docx", Map.of());
    }
    return opened;
  }

  private void read(ZipInputStream zip, long size) throws IOException {
    byte[] buffer = new byte[1 << 15];
    long inflated = 0;
    long kept = 0;
    int entries = 0;
    for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
      if (++entries > MAX_ENTRIES) {
        throw bomb("entries", MAX_ENTRIES);
      }
      boolean keep = isText(entry.getName());
      ByteArrayOutputStream out = keep ? new ByteArrayOutputStream() : null;
      for (int n = zip.read(buffer); n >= 0; n = zip.read(buffer)) {
        inflated += n;
        if (inflated > MAX_INFLATED) {
          throw bomb("bytes", MAX_INFLATED);
        }
        if (inflated > RATIO_FROM && inflated > size * MAX_RATIO) {
          throw bomb("ratio", MAX_RATIO);
        }
        if (keep) {
          kept += n;
          if (kept > MAX_KEPT) {
            throw bomb("bytes", MAX_KEPT);
          }
          out.write(buffer, 0, n);
        }
      }
      if (keep) {
        parts.put(normal(entry.getName()), out.toByteArray());
      }
    }
  }

  private static NoticeProblem bomb(String what, long limit) {
    return new NoticeProblem("import.zip-bomb", Map.of("what", what, "limit", limit));
  }

  /** Relationships, and XML one folder deep: document, styles, numbering under whatever name. */
  private static boolean isText(String name) {
    String s = normal(name);
    int slash = s.indexOf('/');
    return s.endsWith(".rels")
        || (s.endsWith(".xml")
            && slash > 0
            && slash == s.lastIndexOf('/')
            && !s.startsWith("customxml/")
            && !s.startsWith("docprops/"));
  }

  /** Part names do not tell case apart. */
  private static String normal(String name) {
    String s = name.replace('\\', '/').toLowerCase(Locale.ROOT);
    return s.startsWith("/") ? s.substring(1) : s;
  }

  /** Null when the package has no such part. */
  byte[] part(String path) {
    return path == null ? null : parts.get(normal(path));
  }
}
