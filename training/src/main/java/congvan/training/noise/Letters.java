// SPDX-License-Identifier: Apache-2.0
package congvan.training.noise;

import congvan.text.Folding;

/** Vietnamese letters without their marks, capitals as capitals. */
final class Letters {
  private Letters() {}

  static String bare(String text) {
    StringBuilder bare = new StringBuilder(text);
    for (int i = 0; i < bare.length(); i++) {
      bare.setCharAt(i, bare(bare.charAt(i)));
    }
    return bare.toString();
  }

  static char bare(char letter) {
    char small = Folding.fold(letter);
    return Character.isUpperCase(letter) ? Character.toUpperCase(small) : small;
  }
}
