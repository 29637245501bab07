// SPDX-License-Identifier: Apache-2.0
package congvan.cli;

import congvan.json.DeadlineLineJson;
import congvan.letter.LetterDeadline;

/** A line of JSON a deadline. */
final class DueJson implements DueFormat {
  @Override
  public String beginning(boolean empty) {
    return "";
  }

  @Override
  public String line(LetterDeadline deadline) {
    return DeadlineLineJson.write(deadline) + "\n";
  }
}
