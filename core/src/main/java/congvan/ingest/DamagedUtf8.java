// SPDX-License-Identifier: Apache-2.0
package congvan.ingest;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.Optional;

/**
 * UTF-8 with a few bytes lost, as a cut download or an old editor leaves it. What cannot be decoded
 * becomes U+FFFD, so that the damage stays to be seen.
 */
final class DamagedUtf8 {
  private static final int LETTERS_A_LOSS = 5;
  private static final char LOSS = '\uFFFD';

  private DamagedUtf8() {}

  /** The text, if at least five letters beyond ASCII are whole for each one that is not. */
  static Optional<String> read(byte[] bytes, int from) {
    String text = new String(bytes, from, bytes.length - from, UTF_8);
    long losses = text.chars().filter(c -> c == LOSS).count();
    long letters = text.chars().filter(c -> c > 0x7F && c != LOSS).count();
    return letters >= losses * LETTERS_A_LOSS ? Optional.of(text) : Optional.empty();
  }
}
