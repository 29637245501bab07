// SPDX-License-Identifier: Apache-2.0
package congvan.parse;

import congvan.extract.Field;
import congvan.extract.Found;
import congvan.extract.Readings;
import congvan.letter.DocumentNumber;
import java.util.Optional;

/**
 * Decides what the groups of the number mean. {@code CT} may be Cục Thuế or Chỉ thị: where the
 * heading names the type that the first group abbreviates, the group is the type.
 */
final class NumberDecision {
  private NumberDecision() {}

  static Optional<DocumentNumber> decide(Readings readings) {
    Optional<String> heading =
        readings
            .best(Field.TYPE)
            .map(Found::value)
            .filter(type -> !type.inferred())
            .map(type -> type.code());
    return readings
        .best(Field.NUMBER)
        .map(Found::value)
        .map(number -> isType(number, heading) ? withType(number) : number);
  }

  private static boolean isType(DocumentNumber number, Optional<String> heading) {
    return heading.isPresent()
        && number.type().isEmpty()
        && number.unit().isPresent()
        && number.agency().equals(heading);
  }

  private static DocumentNumber withType(DocumentNumber number) {
    return new DocumentNumber(
        number.text(),
        number.ordinal(),
        number.year(),
        /* type= */ number.agency(),
        /* agency= */ number.unit(),
        /* unit= */ Optional.empty(),
        number.spans());
  }
}
