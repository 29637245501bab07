// SPDX-License-Identifier: Apache-2.0
package congvan.encoding;

/** What becomes of letters that an encoding does not know. */
enum Stray {
  /** They stay as they are. */
  KEPT,

  /** They become U+FFFD, so that a wrong guess shows. */
  SHOWN;

  /** The sign for a letter that does not belong here. */
  static final char LETTER = '\uFFFD';

  /** What is written for a character that stands for no letter of the encoding. */
  char written(char c) {
    int code = Codes.of(c);
    if (this == SHOWN && code >= 0xC0 && code != 0xD7 && code != 0xF7) {
      return LETTER;
    }
    return Codes.shown(c);
  }
}
