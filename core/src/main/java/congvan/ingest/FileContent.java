// SPDX-License-Identifier: Apache-2.0
package congvan.ingest;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import java.io.IOException;
import java.io.InputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Locale;

/** The name and the bytes of one file, read whole. The bytes are shared, not copied. */
final class FileContent {
  private final String name;
  private final byte[] bytes;

  FileContent(String name, byte[] bytes) {
    this.name = name;
    this.bytes = bytes;
  }

  /** Reads to the end, but never more than one byte over the limit. */
  static FileContent read(InputStream in, String name, ReaderLimits limits) throws IOException {
    int most = (int) limits.of(Limit.BYTES);
    byte[] bytes = in.readNBytes(most + 1);
    if (bytes.length > most) {
      throw new UnreadableDocumentException(name, limits.refusal(Limit.BYTES));
    }
    return new FileContent(name, bytes);
  }

  String name() {
    return name;
  }

  byte[] bytes() {
    return bytes;
  }

  /** The name's extension in lower case, without the dot: {@code docx}; empty when it has none. */
  String extension() {
    String last = name.substring(Math.max(name.lastIndexOf('/'), name.lastIndexOf('\\')) + 1);
    int dot = last.lastIndexOf('.');
    return dot < 1 ? "" : last.substring(dot + 1).toLowerCase(Locale.ROOT);
  }

  /** The first bytes, one character each: for looking at signatures such as {@code %PDF-}. */
  String head(int length) {
    return new String(bytes, 0, Math.min(length, bytes.length), ISO_8859_1);
  }

  String sha256() {
    try {
      return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java runtime has SHA-256", e);
    }
  }

  UnreadableDocumentException refused(String reason) {
    return new UnreadableDocumentException(name, reason);
  }

  UnreadableDocumentException refused(String reason, Throwable cause) {
    return new UnreadableDocumentException(name, reason, cause);
  }
}
