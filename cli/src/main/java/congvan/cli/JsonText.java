// SPDX-License-Identifier: Apache-2.0
package congvan.cli;

import congvan.json.LetterJson;
import congvan.letter.Letter;
import java.util.Optional;

/**
 * How outcomes become JSON.
 *
 * @param pretty indented over several lines, else on one
 * @param errors whether what could not be read is told in JSON too
 */
record JsonText(LetterJson json, boolean pretty, boolean errors) {

  /** The outcome without a line end, or nothing where it is not told in JSON. */
  Optional<String> of(Outcome<Letter> outcome) {
    return switch (outcome) {
      case Outcome.Read<Letter> read ->
          Optional.of(pretty ? json.writePretty(read.value()) : json.write(read.value()));
      case Outcome.Unread<Letter> unread ->
          errors
              ? Optional.of(LetterJson.writeUnread(unread.origin().name(), unread.reason()))
              : Optional.empty();
    };
  }
}
