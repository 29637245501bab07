// SPDX-License-Identifier: Apache-2.0
package congvan.nlp;

import congvan.text.Folding;
import java.util.Arrays;

/** Letters and digits in groups that recognition takes for one another, marks not counted. */
final class LookAlikes {
  /** What is neither a letter nor a digit. */
  static final int NONE = 0;

  /** More than the largest group. */
  static final int GROUPS = 16;

  private static final String[] ALIKE = {
    "a4", "hb8", "ce(", "o0q6", "d", "g9", "nmr", "uvw", "il1j!|", "tf7", "kx", "p", "s5$§", "y",
    "z2"
  };

  /** What engines without Vietnamese make of {@code ê} and {@code ế}. */
  private static final char EURO = '€';

  private static final int SIGNS = 256;
  private static final byte[] GROUP = groups();

  private LookAlikes() {}

  private static byte[] groups() {
    byte[] groups = new byte[SIGNS];
    for (int i = 0; i < ALIKE.length; i++) {
      for (char sign : ALIKE[i].toCharArray()) {
        groups[sign] = (byte) (i + 1);
      }
    }
    return groups;
  }

  /** The group of a sign, or {@link #NONE}. */
  static int group(char sign) {
    char folded = Folding.fold(sign);
    return folded < SIGNS ? GROUP[folded] : folded == EURO ? GROUP['e'] : NONE;
  }

  /** The groups of the signs of a text that have one, in their order. */
  static byte[] groups(CharSequence text) {
    byte[] found = new byte[text.length()];
    int count = 0;
    for (int i = 0; i < text.length(); i++) {
      int group = group(text.charAt(i));
      if (group != NONE) {
        found[count++] = (byte) group;
      }
    }
    return Arrays.copyOf(found, count);
  }
}
