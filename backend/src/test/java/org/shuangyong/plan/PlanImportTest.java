package org.shuangyong.plan;

import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItems;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.shuangyong.testing.Api.V1;
import static org.shuangyong.testing.Api.refused;

import io.restassured.response.Response;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.junit.jupiter.api.Test;
import org.shuangyong.testing.Api;
import org.shuangyong.testing.AppTest;
import org.shuangyong.testing.Persona;
import org.shuangyong.testing.Upload;

/** What an import reads, and that it saves nothing whatever comes in (0.5). */
@AppTest
class PlanImportTest {
  @Test
  void anImportShowsWhatItReadAndSavesNothing() {
    int before = plans();
    upload("notice.txt", Api.notice().getBytes(StandardCharsets.UTF_8))
        .then()
        .statusCode(200)
        .body("year", equalTo(2021))
        .body("sections", equalTo(4))
        .body("points", equalTo(12))
        .body("title", equalTo("2021年重庆市綦江区双拥工作要点"))
        .body("issuedOn", equalTo("2021-04-13"))
        .body("issues", empty())
        .body("source", equalTo(Api.notice()));
    upload("notice.txt", Api.notice().getBytes(Charset.forName("GB18030")))
        .then()
        .statusCode(200)
        .body("points", equalTo(12));
    Persona.OFFICE
        .asks()
        .multiPart("text", Api.notice(), "text/plain; charset=UTF-8")
        .post(V1 + "/plans/imports")
        .then()
        .statusCode(200)
        .body("points", equalTo(12));
    assertEquals(before, plans());
  }

  @Test
  void aWordDocumentReadsTheSame() throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (XWPFDocument document = new XWPFDocument()) {
      Api.notice().lines().forEach(line -> document.createParagraph().createRun().setText(line));
      document.write(out);
    }
    upload("通知.docx", out.toByteArray())
        .then()
        .statusCode(200)
        .body("sections", equalTo(4))
        .body("points", equalTo(12));
  }

  @Test
  void badFilesAreRefusedWithTheirReasonAndNothingIsSaved() throws IOException {
    int before = plans();
    refused(upload("空.txt", new byte[0]), 422, "import.empty");
    refused(upload("空白.txt", " \n　\n".getBytes(StandardCharsets.UTF_8)), 422, "import.empty");
    refused(upload("图.docx", Api.picture("png", 9, 9)), 422, "import.not-docx");
    refused(upload("炸弹.docx", bomb()), 422, "import.zip-bomb");
    refused(
        upload("无编号.txt", "今天天气很好。\n明天也很好。".getBytes(StandardCharsets.UTF_8)),
        422,
        "import.no-outline");
    assertEquals(before, plans());
  }

  @Test
  void aFileBeyondTheServersOwnLimitIsRefusedToo() {
    assertEquals(413, Upload.large(Persona.OFFICE, "/plans/imports", 50L << 20).status());
    assertEquals(413, Upload.large(Persona.OFFICE, "/plans/imports", 15L << 20).status());
  }

  @Test
  void gapsAndDuplicatesNameThePlace() {
    String text = "2026年工作要点\n（一）抓好宣传。组织宣讲。\n（三）抓好走访。组织走访。\n（三）抓好培训。组织培训。\n";
    upload("x.txt", text.getBytes(StandardCharsets.UTF_8))
        .then()
        .statusCode(200)
        .body("issues.code", hasItems("numbering.gap", "numbering.duplicate"))
        .body("issues.find { it.code == 'numbering.gap' }.line", equalTo(3))
        .body("issues.find { it.code == 'numbering.duplicate' }.line", equalTo(4));
  }

  private static int plans() {
    return Persona.OFFICE
        .asks()
        .queryParam("total", true)
        .get(V1 + "/plans")
        .then()
        .statusCode(200)
        .extract()
        .jsonPath()
        .getInt("total");
  }

  private static Response upload(String name, byte[] bytes) {
    return Persona.OFFICE
        .asks()
        .multiPart("file", name, bytes, "application/octet-stream")
        .post(V1 + "/plans/imports");
  }

  private static byte[] bomb() throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(out)) {
      zip.putNextEntry(new ZipEntry("[Content_Types].xml"));
      zip.write("<Types/>".getBytes(StandardCharsets.UTF_8));
      zip.putNextEntry(new ZipEntry("word/document.xml"));
      byte[] zeros = new byte[1024 * 1024];
      for (int i = 0; i < 300; i++) {
        zip.write(zeros);
      }
    }
    return out.toByteArray();
  }
}
