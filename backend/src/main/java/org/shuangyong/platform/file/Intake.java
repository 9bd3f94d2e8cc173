package org.shuangyong.platform.file;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Iterator;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import javax.imageio.ImageIO;
import javax.imageio.ImageReader;
import javax.imageio.stream.ImageInputStream;
import net.coobird.thumbnailator.Thumbnails;
import org.shuangyong.platform.problem.Problem;
import org.shuangyong.platform.problem.ProblemException;

/**
 * Decides by content, never by name, whether a file may come in and as what (domain C: EXIF and GPS
 * stripped; 等保: type by content). Pictures are drawn anew, which leaves nothing of their metadata
 * and turns them upright first, since the turning was part of the metadata.
 */
final class Intake {
  static final String DOCX =
      "application/vnd.openxmlformats-officedocument.wordprocessingml.document";
  static final String XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

  /** The longest side a stored picture has; a document photographed stays readable at this size. */
  static final int LONGEST_SIDE = 2560;

  /** Larger pictures would need hundreds of megabytes to decode. */
  static final long MOST_PIXELS = 60_000_000;

  private static final int MOST_ENTRIES = 5_000;

  private Intake() {}

  static Accepted accept(byte[] bytes) {
    if (bytes.length == 0) {
      throw new ProblemException(Problem.ATTACHMENT_EMPTY);
    }
    if (startsWith(bytes, 0xFF, 0xD8, 0xFF)) {
      return picture(bytes, "jpg", "image/jpeg");
    }
    if (startsWith(bytes, 0x89, 'P', 'N', 'G')) {
      return picture(bytes, "png", "image/png");
    }
    if (startsWith(bytes, '%', 'P', 'D', 'F', '-')) {
      return document("application/pdf", bytes);
    }
    if (startsWith(bytes, 'P', 'K', 3, 4)) {
      return document(officeType(bytes), bytes);
    }
    if (isText(bytes)) {
      return document("text/plain", bytes);
    }
    throw new ProblemException(Problem.ATTACHMENT_TYPE);
  }

  private static Accepted document(String mediaType, byte[] bytes) {
    return new Accepted(mediaType, bytes, false, null, null, sha256(bytes));
  }

  private static Accepted picture(byte[] bytes, String format, String mediaType) {
    try {
      long pixels = pixels(bytes);
      if (pixels <= 0 || pixels > MOST_PIXELS) {
        throw new ProblemException(Problem.ATTACHMENT_PICTURE, Map.of("pixels", pixels));
      }
      BufferedImage image =
          Thumbnails.of(new ByteArrayInputStream(bytes))
              .scale(1)
              .useExifOrientation(true)
              .asBufferedImage();
      if (Math.max(image.getWidth(), image.getHeight()) > LONGEST_SIDE) {
        image = Thumbnails.of(image).size(LONGEST_SIDE, LONGEST_SIDE).asBufferedImage();
      }
      ByteArrayOutputStream out = new ByteArrayOutputStream();
      Thumbnails.of(image).scale(1).outputFormat(format).outputQuality(0.88).toOutputStream(out);
      byte[] clean = out.toByteArray();
      return new Accepted(
          mediaType, clean, true, image.getWidth(), image.getHeight(), sha256(clean));
    } catch (IOException | RuntimeException e) {
      if (e instanceof ProblemException problem) {
        throw problem;
      }
      throw new ProblemException(Problem.ATTACHMENT_PICTURE);
    }
  }

  /** Reads the size from the header alone, before anything is decoded. */
  private static long pixels(byte[] bytes) throws IOException {
    try (ImageInputStream in = ImageIO.createImageInputStream(new ByteArrayInputStream(bytes))) {
      Iterator<ImageReader> readers = ImageIO.getImageReaders(in);
      if (!readers.hasNext()) {
        return 0;
      }
      ImageReader reader = readers.next();
      try {
        reader.setInput(in, true, true);
        return (long) reader.getWidth(0) * reader.getHeight(0);
      } finally {
        reader.dispose();
      }
    }
  }

  /** Tells a Word or Excel file by its entries; macros and other archives are refused. */
  private static String officeType(byte[] bytes) {
    String type = null;
    try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(bytes))) {
      int entries = 0;
      for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
        String name = entry.getName();
        if (++entries > MOST_ENTRIES || name.endsWith("vbaProject.bin")) {
          throw new ProblemException(Problem.ATTACHMENT_TYPE);
        }
        if (name.equals("word/document.xml")) {
          type = DOCX;
        } else if (name.equals("xl/workbook.xml")) {
          type = XLSX;
        }
        zip.closeEntry();
      }
    } catch (IOException e) {
      type = null;
    }
    if (type == null) {
      throw new ProblemException(Problem.ATTACHMENT_TYPE);
    }
    return type;
  }

  private static boolean isText(byte[] bytes) {
    for (byte b : bytes) {
      if (b >= 0 && b < 32 && b != '\n' && b != '\r' && b != '\t' && b != '\f') {
        return false;
      }
    }
    return decodes(bytes, StandardCharsets.UTF_8) || decodes(bytes, Charset.forName("GB18030"));
  }

  private static boolean decodes(byte[] bytes, Charset charset) {
    try {
      charset.newDecoder().decode(ByteBuffer.wrap(bytes));
      return true;
    } catch (CharacterCodingException e) {
      return false;
    }
  }

  private static boolean startsWith(byte[] bytes, int... magic) {
    if (bytes.length < magic.length) {
      return false;
    }
    for (int i = 0; i < magic.length; i++) {
      if ((bytes[i] & 0xFF) != magic[i]) {
        return false;
      }
    }
    return true;
  }

  private static String sha256(byte[] bytes) {
    try {
      return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }
}
