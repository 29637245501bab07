// SPDX-License-Identifier: Apache-2.0
package congvan.cli;

import congvan.json.LetterJson;
import java.util.Optional;

/**
 * How outcomes become JSON.
 *
 * @param pretty indented over several lines, else on one
 * @param errors whether what could not be read is told in JSON too
 */
record JsonText(LetterJson json, boolean pretty, boolean errors) {

  /** The outcome without a line end, or nothing where it is not told in JSON. */
  Optional<String> of(Outcome outcome) {
    return switch (outcome) {
      case Outcome.Read read ->
          Optional.of(pretty ? json.writePretty(read.letter()) : json.write(read.letter()));
      case Outcome.Unread unread ->
          errors
              ? Optional.of(LetterJson.writeUnread(unread.input().name(), unread.reason()))
              : Optional.empty();
    };
  }
}
