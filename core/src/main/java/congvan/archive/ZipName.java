// SPDX-License-Identifier: Apache-2.0
package congvan.archive;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.util.Optional;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;

/**
 * The name of a file in a .zip. Where it does not say that it is UTF-8 and is not, it is in the
 * code page of the computer that packed it: windows-1258 on Vietnamese Windows, code page 437 on
 * English; their letters lie apart.
 */
final class ZipName {
  private static final Charset WINDOWS = charset("windows-1258");
  private static final Charset DOS = charset("IBM437");

  /** All letters of code page 437 that Vietnamese has lie below, all of windows-1258 above. */
  private static final int HIGHEST_DOS_LETTER = 0xAF;

  private ZipName() {}

  static String of(ZipArchiveEntry entry) {
    byte[] raw = entry.getRawName();
    boolean known =
        raw == null
            || entry.getNameSource() != ZipArchiveEntry.NameSource.NAME
            || entry.getGeneralPurposeBit().usesUTF8ForNames();
    return known ? String.valueOf(entry.getName()) : decoded(raw);
  }

  /** Why an entry cannot be read, if it cannot. */
  static Optional<String> refusal(ZipArchiveEntry entry, boolean readable) {
    if (entry.getGeneralPurposeBit().usesEncryption()) {
      return Optional.of(RefusedException.ENCRYPTED);
    }
    return readable
        ? Optional.empty()
        : Optional.of("it is compressed in a way that is not read (" + entry.getMethod() + ")");
  }

  static String decoded(byte[] raw) {
    try {
      return UTF_8.newDecoder().decode(ByteBuffer.wrap(raw)).toString();
    } catch (CharacterCodingException e) {
      return new String(raw, isDos(raw) ? DOS : WINDOWS);
    }
  }

  private static boolean isDos(byte[] raw) {
    for (byte b : raw) {
      int code = b & 0xFF;
      if (code >= 0x80 && code <= HIGHEST_DOS_LETTER) {
        return true;
      }
    }
    return false;
  }

  /** A runtime without the module of rare character sets has neither. */
  private static Charset charset(String name) {
    return Charset.isSupported(name) ? Charset.forName(name) : ISO_8859_1;
  }
}
