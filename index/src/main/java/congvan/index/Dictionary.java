// SPDX-License-Identifier: Apache-2.0
package congvan.index;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

/**
 * What most letters have in common, for the compression of each: it makes them smaller by a fifth.
 * The words stand in {@code dictionary.txt}, the usual ones behind the rare ones; what changes
 * there changes {@link LetterSchema#VERSION}.
 */
final class Dictionary {
  private static final byte[] BYTES = read();

  private Dictionary() {}

  /** To be read only. */
  static byte[] bytes() {
    return BYTES;
  }

  private static byte[] read() {
    try (InputStream file = Dictionary.class.getResourceAsStream("dictionary.txt")) {
      if (file == null) {
        throw new IllegalStateException("not in the jar: dictionary.txt");
      }
      String words = new String(file.readAllBytes(), StandardCharsets.UTF_8);
      return OneByteLetters.bytes(words.replace("\r", ""));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
