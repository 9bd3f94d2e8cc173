package org.shuangyong.platform;

import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.is;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.shuangyong.testing.Api.V1;
import static org.shuangyong.testing.Api.refused;

import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import javax.imageio.ImageIO;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.shuangyong.testing.Api;
import org.shuangyong.testing.AppTest;
import org.shuangyong.testing.Persona;
import org.shuangyong.testing.Upload;

/** Files: told by content, bounded, cleaned, and seen only by whom the record is seen. */
@AppTest
class AttachmentTest {
  @Test
  void aPictureLosesItsMetadataAndStandsUpright() throws IOException {
    byte[] turned = withExif(Api.picture("jpg", 60, 40));
    assertTrue(text(turned).contains("GPS-SECRET"));
    JsonPath saved =
        upload("手机照片.jpg", turned, true)
            .then()
            .statusCode(201)
            .body("mediaType", equalTo("image/jpeg"))
            .body("picture", is(true))
            .extract()
            .jsonPath();
    // Orientation 6 means: turn by a quarter. The turn is done, the mark is gone.
    assertEquals(40, saved.getInt("width"));
    assertEquals(60, saved.getInt("height"));
    byte[] stored =
        Persona.TOWN
            .asks()
            .get(V1 + "/attachments/" + saved.getString("id") + "/content")
            .then()
            .statusCode(200)
            .extract()
            .asByteArray();
    assertFalse(text(stored).contains("Exif"));
    assertFalse(text(stored).contains("GPS-SECRET"));
    assertEquals(60, ImageIO.read(new ByteArrayInputStream(stored)).getHeight());
  }

  @Test
  void aPersonMustSayThatNothingSensitiveShows() throws IOException {
    refused(upload("a.png", Api.picture("png", 9, 9), false), 422, "attachment.unconfirmed");
    upload("a.png", Api.picture("png", 9, 9), true).then().statusCode(201);
  }

  @Test
  void documentsAreToldByContentNotByName() throws IOException {
    upload("说明.txt", "请协调".getBytes(StandardCharsets.UTF_8), false)
        .then()
        .statusCode(201)
        .body("mediaType", equalTo("text/plain"));
    upload("说明.txt", "请协调".getBytes(Charset.forName("GB18030")), false).then().statusCode(201);
    upload("p.jpg", "%PDF-1.7\n…".getBytes(StandardCharsets.UTF_8), false)
        .then()
        .statusCode(201)
        .body("mediaType", equalTo("application/pdf"));
    ByteArrayOutputStream sheet = new ByteArrayOutputStream();
    try (XSSFWorkbook book = new XSSFWorkbook()) {
      book.createSheet("一");
      book.write(sheet);
    }
    upload("表.xlsx", sheet.toByteArray(), false).then().statusCode(201);
  }

  @Test
  void whatIsNotWantedIsRefused() throws IOException {
    refused(upload("空.txt", new byte[0], false), 422, "attachment.empty");
    refused(
        upload("run.txt", new byte[] {0x7F, 'E', 'L', 'F', 2, 1, 0}, false),
        415,
        "attachment.type");
    refused(upload("页.html.jpg", zip("a.html"), false), 415, "attachment.type");
    refused(
        upload("宏.xlsx", zip("xl/workbook.xml", "xl/vbaProject.bin"), false),
        415,
        "attachment.type");
    refused(
        upload("坏.jpg", new byte[] {(byte) 0xFF, (byte) 0xD8, (byte) 0xFF, 1, 2}, true),
        422,
        "attachment.picture");
    assertEquals(413, Upload.large(Persona.TOWN, "/attachments", 21L << 20).status());
  }

  @Test
  void aHugePictureIsRefusedBeforeItIsDecoded() {
    byte[] png = Api.picture("png", 4, 4);
    // The header says 60000 × 60000.
    byte[] side = {0, 0, (byte) 0xEA, 0x60};
    System.arraycopy(side, 0, png, 16, 4);
    System.arraycopy(side, 0, png, 20, 4);
    refused(upload("巨.png", png, true), 422, "attachment.picture");
  }

  @Test
  void aLooseFileIsItsSendersAloneAndIsUsedOnce() {
    String file = Api.photo(Persona.TOWN);
    refused(Persona.OFFICE.asks().get(V1 + "/attachments/" + file), 404, "not-found");
    JsonPath matter = Api.assigned(Persona.TROOP, "500110002", "2099-12-31");
    JsonPath other = Api.assigned(Persona.TROOP, "500110001", "2099-12-31");
    other = Api.step(Persona.OTHER_TOWN, other, "sign", Map.of());
    refused(
        Api.tries(
            Persona.OTHER_TOWN,
            other,
            "report",
            Map.of("text", "借用别人的照片", "attachmentIds", List.of(file))),
        422,
        "attachment.unknown");
    matter = Api.step(Persona.TOWN, matter, "sign", Map.of());
    matter =
        Api.step(
            Persona.TOWN, matter, "report", Map.of("text", "一", "attachmentIds", List.of(file)));
    refused(
        Api.tries(
            Persona.TOWN, matter, "report", Map.of("text", "二", "attachmentIds", List.of(file))),
        422,
        "attachment.unknown");
    Persona.OFFICE.asks().get(V1 + "/attachments/" + file).then().statusCode(200);
  }

  @Test
  void onlyPicturesAreShownInPlace() {
    Upload.Answer saved =
        Upload.send(
            Persona.TOWN, "/attachments", "../../说明 书.txt", "请".getBytes(StandardCharsets.UTF_8));
    assertEquals(201, saved.status());
    assertEquals("说明 书.txt", saved.json().getString("name"));
    String id = saved.json().getString("id");
    Response content =
        Persona.TOWN.asks().queryParam("inline", true).get(V1 + "/attachments/" + id + "/content");
    assertTrue(content.header("Content-Disposition").startsWith("attachment;"));
    assertEquals("nosniff", content.header("X-Content-Type-Options"));
    assertTrue(
        content.headers().getValues("Content-Security-Policy").stream()
            .anyMatch(v -> v.contains("sandbox")));
  }

  private static Response upload(String name, byte[] bytes, boolean confirmed) {
    return Persona.TOWN
        .asks()
        .multiPart("file", name, bytes, "application/octet-stream")
        .multiPart("confirmed", String.valueOf(confirmed))
        .post(V1 + "/attachments");
  }

  private static byte[] zip(String... names) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(out)) {
      for (String name : names) {
        zip.putNextEntry(new ZipEntry(name));
        zip.write(1);
      }
    }
    return out.toByteArray();
  }

  /** Puts an EXIF block with orientation 6 and a description behind the picture's first marker. */
  private static byte[] withExif(byte[] jpeg) throws IOException {
    byte[] note = "GPS-SECRET\0".getBytes(StandardCharsets.US_ASCII);
    ByteArrayOutputStream tiff = new ByteArrayOutputStream();
    tiff.write("Exif\0\0MM\0*\0\0\0\010".getBytes(StandardCharsets.ISO_8859_1));
    tiff.write(new byte[] {0, 2}); // two entries
    tiff.write(new byte[] {0x01, 0x0E, 0, 2, 0, 0, 0, (byte) note.length, 0, 0, 0, 38});
    tiff.write(new byte[] {0x01, 0x12, 0, 3, 0, 0, 0, 1, 0, 6, 0, 0});
    tiff.write(new byte[] {0, 0, 0, 0});
    tiff.write(note);
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    out.write(jpeg, 0, 2);
    out.write(0xFF);
    out.write(0xE1);
    out.write((tiff.size() + 2) >> 8);
    out.write((tiff.size() + 2) & 0xFF);
    out.write(tiff.toByteArray());
    out.write(jpeg, 2, jpeg.length - 2);
    return out.toByteArray();
  }

  private static String text(byte[] bytes) {
    return new String(bytes, StandardCharsets.ISO_8859_1);
  }
}
