// SPDX-License-Identifier: Apache-2.0
package congvan.letter;

import java.text.Normalizer;
import java.text.Normalizer.Form;
import java.util.Optional;

/** The text of a value as the contract wants it: in NFC, and absent rather than blank. */
final class Text {
  private Text() {}

  /** Returns the value in NFC; a blank one is refused in the name of its member. */
  static String required(String member, String value) {
    if (value.isBlank()) {
      throw new IllegalArgumentException(member + " is blank");
    }
    return composed(value);
  }

  static Optional<String> optional(String member, Optional<String> value) {
    return value.map(present -> required(member, present));
  }

  /** Returns the value in NFC, itself if it was so already. */
  static String composed(String value) {
    for (int i = 0; i < value.length(); i++) {
      if (!alwaysComposed(value.charAt(i))) {
        return Normalizer.normalize(value, Form.NFC);
      }
    }
    return value;
  }

  /** Latin without combining marks and the Vietnamese block: most letters need no closer look. */
  private static boolean alwaysComposed(char c) {
    return c < 0x300 || (c >= 0x1EA0 && c <= 0x1EF9) || (c >= 0x2010 && c <= 0x2027);
  }
}
