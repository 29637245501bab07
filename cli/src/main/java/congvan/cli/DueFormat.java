// SPDX-License-Identifier: Apache-2.0
package congvan.cli;

import congvan.letter.LetterDeadline;

/** How a list of what is due is laid out; each deadline becomes a text of its own. */
interface DueFormat {
  /** What stands before all others; nothing where there are none and {@code empty} is true. */
  String beginning(boolean empty);

  /** A deadline with the end of its line, or nothing where this layout has no place for it. */
  String line(LetterDeadline deadline);

  /** What stands behind all others. */
  default String end() {
    return "";
  }
}
