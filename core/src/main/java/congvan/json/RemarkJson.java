// SPDX-License-Identifier: Apache-2.0
package congvan.json;

import congvan.letter.DateMention;
import congvan.letter.DateRole;
import congvan.letter.Warning;
import congvan.letter.WarningCode;

/** The entries of {@code dates} and {@code warnings}. */
final class RemarkJson {
  private RemarkJson() {}

  static void writeDate(JsonOutput out, DateMention date) {
    out.text("text", date.text());
    out.text("value", date.value());
    out.choice("role", date.role());
    out.spans(date.spans());
  }

  static DateMention readDate(JsonInput in) {
    return new DateMention(
        in.text("text"), in.text("value"), in.choice("role", DateRole.class), in.spans());
  }

  static void writeWarning(JsonOutput out, Warning warning) {
    out.choice("code", warning.code());
    out.text("message", warning.message());
    out.span(warning.span());
  }

  static Warning readWarning(JsonInput in) {
    return new Warning(in.choice("code", WarningCode.class), in.text("message"), in.optionalSpan());
  }
}
