// SPDX-License-Identifier: Apache-2.0
package congvan.letter;

import congvan.text.Span;
import java.util.Optional;

/**
 * Something odd inside a letter, with its place where it has one.
 *
 * @param message for people, in English: {@code no such day: ngày 31 tháng 2 năm 2021}
 */
public record Warning(WarningCode code, String message, Optional<Span> span) {
  public Warning {
    message = Text.required("warning.message", message);
  }
}
