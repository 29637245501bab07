// SPDX-License-Identifier: Apache-2.0
package congvan.cli;

import congvan.letter.Letter;

/** What became of an input. */
sealed interface Outcome {
  Input input();

  /** Its letter was read. */
  record Read(Input input, Letter letter) implements Outcome {}

  /**
   * It was not.
   *
   * @param reason why, ending a sentence: {@code no text found}
   */
  record Unread(Input input, String reason, Throwable cause) implements Outcome {}
}
