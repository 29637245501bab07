// SPDX-License-Identifier: Apache-2.0
package congvan.ingest;

import static java.nio.charset.StandardCharsets.UTF_16BE;
import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;

import congvan.encoding.EncodedText;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.util.Optional;

/**
 * Bytes of plain text to text: a byte order mark decides; else UTF-8 if the bytes are that, UTF-16
 * if their zeros stand as in UTF-16, else an old encoding of Vietnamese. Nothing is mended or
 * composed.
 */
final class TextDecoder {
  private static final char LOSS = '\uFFFD';
  private static final String NO_TEXT = "it is no text (bytes that are no letters)";
  private static final String UNKNOWN_ENCODING =
      "its encoding is not known (it is not Unicode, and no old encoding makes Vietnamese of it)";

  private TextDecoder() {}

  static DocumentText read(FileContent file, ReaderOptions options)
      throws UnreadableDocumentException {
    byte[] bytes = file.bytes();
    Reencoding encoding = options.encoding();
    EncodedText read =
        unicode(bytes)
            .map(encoding::ofText)
            .or(() -> hasZero(bytes) ? Optional.empty() : encoding.ofBytes(bytes))
            .orElseThrow(() -> refusal(file, UNKNOWN_ENCODING));
    if (PlainText.isBinary(read.text())) {
      throw refusal(file, NO_TEXT);
    }
    return DocumentText.of(read);
  }

  /** The text of bytes that are in UTF-8 or UTF-16; nothing where they are in neither. */
  static Optional<String> unicode(byte[] bytes) {
    return marked(bytes).or(() -> unmarked(bytes));
  }

  private static Optional<String> marked(byte[] bytes) {
    if (startsWith(bytes, 0xEF, 0xBB, 0xBF)) {
      return utf8(bytes, 3);
    }
    if (startsWith(bytes, 0xFF, 0xFE)) {
      return strictly(bytes, 2, UTF_16LE);
    }
    return startsWith(bytes, 0xFE, 0xFF) ? strictly(bytes, 2, UTF_16BE) : Optional.empty();
  }

  private static Optional<String> unmarked(byte[] bytes) {
    return hasZero(bytes) ? unmarkedUtf16(bytes) : utf8(bytes, 0);
  }

  private static Optional<String> utf8(byte[] bytes, int from) {
    return strictly(bytes, from, UTF_8).or(() -> DamagedUtf8.read(bytes, from));
  }

  private static Optional<String> unmarkedUtf16(byte[] bytes) {
    return strictly(bytes, 0, UTF_16LE)
        .filter(PlainText::isPlain)
        .or(() -> strictly(bytes, 0, UTF_16BE).filter(PlainText::isPlain));
  }

  private static Optional<String> strictly(byte[] bytes, int from, Charset charset) {
    String quick = new String(bytes, from, bytes.length - from, charset);
    return quick.indexOf(LOSS) < 0 ? Optional.of(quick) : slowly(bytes, from, charset);
  }

  /**
   * A U+FFFD may stand for a broken byte, or be what somebody wrote: only a strict decoder says.
   */
  private static Optional<String> slowly(byte[] bytes, int from, Charset charset) {
    try {
      ByteBuffer rest = ByteBuffer.wrap(bytes, from, bytes.length - from);
      return Optional.of(charset.newDecoder().decode(rest).toString());
    } catch (CharacterCodingException e) {
      return Optional.empty();
    }
  }

  private static UnreadableDocumentException refusal(FileContent file, String otherwise) {
    return file.refused(FormatDetector.refusalOfBinary(file, otherwise));
  }

  private static boolean startsWith(byte[] bytes, int... mark) {
    for (int i = 0; i < mark.length; i++) {
      if (i >= bytes.length || (bytes[i] & 0xFF) != mark[i]) {
        return false;
      }
    }
    return true;
  }

  static boolean hasZero(byte[] bytes) {
    for (byte b : bytes) {
      if (b == 0) {
        return true;
      }
    }
    return false;
  }
}
