package org.shuangyong.plan.notice;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Arrays;
import java.util.Random;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.poi.poifs.crypt.EncryptionInfo;
import org.apache.poi.poifs.crypt.EncryptionMode;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.junit.jupiter.api.Test;

class NoticeFileTest {

  private static final String TEXT = "一、加强宣传\n（一）办好专栏。按期出刊。\n";

  @Test
  void decodesWhatOfficesSend() {
    Charset gb = Charset.forName("GB18030");
    assertEquals(TEXT, source(TEXT.getBytes(StandardCharsets.UTF_8)));
    assertEquals(TEXT, source(("\ufeff" + TEXT).getBytes(StandardCharsets.UTF_8)));
    assertEquals(TEXT, source(TEXT.getBytes(gb)));
    assertEquals(TEXT + "䶮𠮷", source((TEXT + "䶮𠮷").getBytes(gb)));
    assertEquals(TEXT, source(("\ufeff" + TEXT).getBytes(StandardCharsets.UTF_16LE)));
    assertEquals(TEXT, source(("\ufeff" + TEXT).getBytes(StandardCharsets.UTF_16BE)));
    assertEquals(TEXT, source(TEXT.replace("\n", "\r\n").getBytes(StandardCharsets.UTF_8)));
    assertEquals("要点.txt", NoticeFile.read(TEXT.getBytes(gb), "C:\\temp\\要点.txt").name());
    assertEquals(TEXT, NoticeFile.read(TEXT.getBytes(gb), "其实是文本.docx").source());
    assertEquals(TEXT, NoticeFile.ofText(TEXT, null).source());
  }

  @Test
  void emptyFiles() {
    assertEquals("import.empty", code(new byte[0], "a.txt"));
    assertEquals("import.empty", code(" \r\n　　\t\n".getBytes(StandardCharsets.UTF_8), "a.txt"));
    assertEquals("import.empty", code("\ufeff".getBytes(StandardCharsets.UTF_8), "a.txt"));
    assertEquals(
        "import.empty", assertThrows(NoticeProblem.class, () -> NoticeFile.ofText("", "")).code());
  }

  @Test
  void tooLargeFiles() {
    byte[] large = new byte[50 << 20];
    assertEquals("import.too-large", code(large, "a.txt"));
    assertEquals("import.too-large", code(large, "a.docx"));
    byte[] long1 = "字".repeat(NoticeFile.MAX_CHARS + 1).getBytes(StandardCharsets.UTF_8);
    assertEquals("import.too-large", code(long1, "a.txt"));
    assertEquals(
        "import.too-large",
        assertThrows(
                NoticeProblem.class,
                () -> NoticeFile.read(TEXT.getBytes(StandardCharsets.UTF_8), "a", 10))
            .code());
  }

  @Test
  void binaries() {
    byte[] noise = new byte[5000];
    new Random(7).nextBytes(noise);
    noise[0] = 1;
    assertEquals("import.not-text", code(noise, "a.txt"));
    assertEquals("import.not-docx", code(noise, "a.docx"));
    assertEquals(
        "import.not-text", code("%PDF-1.7\n%abc".getBytes(StandardCharsets.UTF_8), "a.pdf"));
    assertEquals(
        "import.old-doc", code("{\\rtf1\\ansi}".getBytes(StandardCharsets.UTF_8), "a.doc"));
    assertEquals("import.not-text", code("一、\0".getBytes(StandardCharsets.UTF_8), "a.txt"));
    assertEquals(
        "import.not-text",
        assertThrows(NoticeProblem.class, () -> NoticeFile.ofText("一、\ud800", "")).code());
  }

  @Test
  void brokenAndForeignDocx() throws IOException {
    byte[] whole = docx("一、加强宣传");
    for (int length : new int[] {4, 30, 200, whole.length / 3, whole.length / 2}) {
      assertEquals(
          "import.not-docx", code(Arrays.copyOf(whole, length), "a.docx"), "cut at " + length);
    }
    assertEquals(
        "import.not-docx",
        code("PK\3\4 not a zip at all".getBytes(StandardCharsets.UTF_8), "a.docx"));
    assertEquals("import.not-docx", code(zip("readme.txt", 10), "a.docx"));
    assertEquals("import.not-docx", code(zip("word/document.xml", 10), "a.docx"));
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (XSSFWorkbook workbook = new XSSFWorkbook()) {
      workbook.createSheet().createRow(0).createCell(0).setCellValue("一、");
      workbook.write(out);
    }
    assertEquals("import.not-docx", code(out.toByteArray(), "a.docx"));
    assertEquals("一、加强宣传\n", source(whole));
  }

  @Test
  void oldAndEncryptedWord() throws Exception {
    ByteArrayOutputStream doc = new ByteArrayOutputStream();
    try (POIFSFileSystem fs = new POIFSFileSystem()) {
      fs.createDocument(new java.io.ByteArrayInputStream(new byte[5000]), "WordDocument");
      fs.writeFilesystem(doc);
    }
    assertEquals("import.old-doc", code(doc.toByteArray(), "要点.doc"));
    assertEquals("import.old-doc", code(doc.toByteArray(), "要点.docx"));

    ByteArrayOutputStream encrypted = new ByteArrayOutputStream();
    try (POIFSFileSystem fs = new POIFSFileSystem()) {
      var encryptor = new EncryptionInfo(EncryptionMode.agile).getEncryptor();
      encryptor.confirmPassword("secret");
      try (var data = encryptor.getDataStream(fs)) {
        data.write(docx("一、"));
      }
      fs.writeFilesystem(encrypted);
    }
    assertEquals("import.encrypted", code(encrypted.toByteArray(), "a.docx"));

    ByteArrayOutputStream other = new ByteArrayOutputStream();
    try (POIFSFileSystem fs = new POIFSFileSystem()) {
      fs.createDocument(new java.io.ByteArrayInputStream(new byte[5000]), "Workbook");
      fs.writeFilesystem(other);
    }
    assertEquals("import.not-text", code(other.toByteArray(), "a.xls"));
  }

  @Test
  void zipBombsAreRefusedInLittleTime() throws IOException {
    byte[] oneLargePart = zip("word/media/a.bmp", 300 << 20);
    byte[] largeDocument = zip("word/document.xml", 200 << 20);
    ByteArrayOutputStream many = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(many)) {
      for (int i = 0; i < 100_000; i++) {
        zip.putNextEntry(new ZipEntry("w" + i));
        zip.closeEntry();
      }
    }
    assertTimeoutPreemptively(
        Duration.ofSeconds(4),
        () -> {
          assertEquals("import.zip-bomb", code(oneLargePart, "a.docx"));
          assertEquals("import.zip-bomb", code(largeDocument, "a.docx"));
          byte[] entries = many.toByteArray();
          assertEquals(
              "import.zip-bomb", codeOf(() -> NoticeFile.read(entries, "a.docx", 100 << 20)));
        });
  }

  /** Nothing in the XML may expand: an entity is an error or nothing. */
  @Test
  void xmlEntitiesDoNotExpand() throws IOException {
    String xml =
        "<?xml version=\"1.0\"?><!DOCTYPE d [<!ENTITY a \"aaaaaaaaaa\"><!ENTITY b \"&a;&a;&a;&a;&a;&a;\">"
            + "<!ENTITY f SYSTEM \"file:///etc/hostname\">]><w:document xmlns:w=\"http://x/wordprocessingml\"><w:body>"
            + "<w:p><w:r><w:t>一、标题&b;&f;</w:t></w:r></w:p></w:body></w:document>";
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(out)) {
      zip.putNextEntry(new ZipEntry("word/document.xml"));
      zip.write(xml.getBytes(StandardCharsets.UTF_8));
    }
    try {
      assertEquals("一、标题\n", source(out.toByteArray()));
    } catch (NoticeProblem e) {
      assertEquals("import.not-docx", e.code());
    }
  }

  static byte[] docx(String... paragraphs) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (XWPFDocument document = new XWPFDocument()) {
      for (String text : paragraphs) {
        document.createParagraph().createRun().setText(text);
      }
      document.write(out);
    }
    return out.toByteArray();
  }

  /** A zip with one entry of that many spaces. */
  private static byte[] zip(String name, int size) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    byte[] block = new byte[1 << 20];
    Arrays.fill(block, (byte) ' ');
    try (ZipOutputStream zip = new ZipOutputStream(out)) {
      zip.putNextEntry(new ZipEntry(name));
      for (int left = size; left > 0; left -= block.length) {
        zip.write(block, 0, Math.min(left, block.length));
      }
    }
    return out.toByteArray();
  }

  private static String source(byte[] bytes) {
    return NoticeFile.read(bytes, "a.txt").source();
  }

  private static String code(byte[] bytes, String name) {
    return codeOf(() -> NoticeFile.read(bytes, name));
  }

  private static String codeOf(org.junit.jupiter.api.function.Executable executable) {
    return assertThrows(NoticeProblem.class, executable).code();
  }
}
