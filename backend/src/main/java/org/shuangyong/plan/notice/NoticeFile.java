package org.shuangyong.plan.notice;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Locale;
import java.util.Map;

/**
 * A notice as an office sends it: a text file (UTF-8, GB18030, or UTF-16 with its mark) or a Word
 * document (.docx). The content decides, the name only words the error (0.5).
 *
 * @param name as given, without folders
 * @param source the text all offsets refer to: as decoded, without byte-order mark, line ends
 *     {@code \n}
 */
public record NoticeFile(String name, String source) {

  /** Bytes of an upload. */
  public static final int MAX_BYTES = 10 * 1024 * 1024;

  /** UTF-16 units of a text. */
  public static final int MAX_CHARS = 1_000_000;

  private static final byte[] OLE2 = {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0};

  /**
   * @throws NoticeProblem any of its codes except import.no-outline
   */
  public static NoticeFile read(byte[] bytes, String name) {
    return read(bytes, name, MAX_BYTES);
  }

  /**
   * @param maxBytes largest file accepted
   */
  public static NoticeFile read(byte[] bytes, String name, int maxBytes) {
    String file = baseName(name);
    if (bytes.length > maxBytes) {
      throw new NoticeProblem(
          "import.too-large", Map.of("what", "bytes", "limit", maxBytes, "size", bytes.length));
    }
    if (bytes.length == 0) {
      throw new NoticeProblem("import.empty", Map.of("name", file));
    }
    if (startsWith(bytes, 'P', 'K')) {
      return new NoticeFile(file, checked(DocxText.read(bytes), file));
    }
    if (startsWith(bytes, OLE2)) {
      throw ole2(bytes, file);
    }
    if (startsWith(bytes, '{', '\\', 'r', 't', 'f')) {
      throw new NoticeProblem("import.old-doc", Map.of("name", file));
    }
    String text = startsWith(bytes, '%', 'P', 'D', 'F') ? null : decode(bytes);
    if (text == null || hasControls(text)) {
      throw notText(file);
    }
    return new NoticeFile(file, checked(text, file));
  }

  /** Text that a person pasted. */
  public static NoticeFile ofText(String text, String name) {
    String file = baseName(name);
    if (hasControls(text)) {
      throw new NoticeProblem("import.not-text", Map.of("name", file));
    }
    return new NoticeFile(file, checked(text, file));
  }

  private static String checked(String text, String name) {
    if (text.length() > MAX_CHARS) {
      throw tooLong(text.length());
    }
    String source = text.startsWith("\ufeff") ? text.substring(1) : text;
    source = source.replace("\r\n", "\n").replace('\r', '\n');
    if (source.chars().allMatch(c -> Numerals.isSpace((char) c))) {
      throw new NoticeProblem("import.empty", Map.of("name", name));
    }
    return source;
  }

  static NoticeProblem tooLong(int chars) {
    return new NoticeProblem(
        "import.too-large", Map.of("what", "chars", "limit", MAX_CHARS, "size", chars));
  }

  private static NoticeProblem notText(String name) {
    boolean word = name.toLowerCase(Locale.ROOT).endsWith(".docx");
    return new NoticeProblem(word ? "import.not-docx" : "import.not-text", Map.of("name", name));
  }

  /** An encrypted .docx is an OLE2 file too, with a stream of that name; entry names are UTF-16. */
  private static NoticeProblem ole2(byte[] bytes, String name) {
    if (contains(bytes, "EncryptedPackage".getBytes(StandardCharsets.UTF_16LE))) {
      return new NoticeProblem("import.encrypted", Map.of("name", name));
    }
    boolean word = contains(bytes, "WordDocument".getBytes(StandardCharsets.UTF_16LE));
    return word
            || name.toLowerCase(Locale.ROOT).endsWith(".doc")
            || name.toLowerCase(Locale.ROOT).endsWith(".wps")
        ? new NoticeProblem("import.old-doc", Map.of("name", name))
        : notText(name);
  }

  private static String decode(byte[] bytes) {
    if (startsWith(bytes, 0xFF, 0xFE)) {
      return strict(bytes, StandardCharsets.UTF_16LE);
    }
    if (startsWith(bytes, 0xFE, 0xFF)) {
      return strict(bytes, StandardCharsets.UTF_16BE);
    }
    String text = strict(bytes, StandardCharsets.UTF_8);
    return text != null ? text : strict(bytes, Charset.forName("GB18030"));
  }

  private static String strict(byte[] bytes, Charset charset) {
    try {
      return charset
          .newDecoder()
          .onMalformedInput(CodingErrorAction.REPORT)
          .onUnmappableCharacter(CodingErrorAction.REPORT)
          .decode(ByteBuffer.wrap(bytes))
          .toString();
    } catch (CharacterCodingException e) {
      return null;
    }
  }

  /**
   * Control characters, private or unassigned ones and torn surrogates: no text, and nothing a
   * database stores.
   */
  private static boolean hasControls(String text) {
    int strange = 0;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c < ' ' && c != '\n' && c != '\r' && c != '\t' && c != '\f' && c != '\u000b'
          || c == '\u007f') {
        return true;
      }
      if (Character.isSurrogate(c)) {
        if (!Character.isHighSurrogate(c)
            || i + 1 == text.length()
            || !Character.isLowSurrogate(text.charAt(i + 1))) {
          return true;
        }
        i++;
      } else if (c >= '\u0080' && c < '\u00a0'
          || c >= '\ue000' && c < '\uf900'
          || c == '\ufffe'
          || c == '\uffff') {
        strange++;
      }
    }
    // GB18030 decodes nearly any bytes, but not to characters people write.
    return strange > 8 && strange > text.length() / 100;
  }

  private static boolean startsWith(byte[] bytes, int... prefix) {
    if (bytes.length < prefix.length) {
      return false;
    }
    for (int i = 0; i < prefix.length; i++) {
      if ((bytes[i] & 0xFF) != prefix[i]) {
        return false;
      }
    }
    return true;
  }

  private static boolean startsWith(byte[] bytes, byte[] prefix) {
    return bytes.length >= prefix.length
        && Arrays.equals(bytes, 0, prefix.length, prefix, 0, prefix.length);
  }

  private static boolean contains(byte[] bytes, byte[] part) {
    for (int i = 0; i + part.length <= bytes.length; i++) {
      if (bytes[i] == part[0] && Arrays.equals(bytes, i, i + part.length, part, 0, part.length)) {
        return true;
      }
    }
    return false;
  }

  private static String baseName(String name) {
    String s = name == null ? "" : name;
    return s.substring(Math.max(s.lastIndexOf('/'), s.lastIndexOf('\\')) + 1).strip();
  }
}
