// SPDX-License-Identifier: Apache-2.0
package congvan.lexicon;

import congvan.text.Span;
import java.util.List;
import java.util.Optional;

/**
 * A số, ký hiệu as it is written: {@code 15/2024/QĐ-UBND} is the ordinal {@code 15}, the year 2024
 * and the groups {@code /QĐ} and {@code -UBND}.
 *
 * @param span the whole, in the text that was scanned
 * @param ordinal số, absent where its place was left blank or a company begins with letters
 * @param year of four digits; one written with two is completed
 * @param groups the groups of the symbol (ký hiệu) in order, at least one
 */
public record NumberForm(
    Span span, Optional<String> ordinal, Optional<Integer> year, List<Group> groups) {

  /**
   * A group of the symbol.
   *
   * @param separator what stands before it, {@code /} or {@code -} whatever sign was written; a
   *     blank before the first group of a number that begins with letters
   */
  public record Group(char separator, String text) {}

  /** Copies the groups. */
  public NumberForm {
    groups = List.copyOf(groups);
    if (groups.isEmpty()) {
      throw new IllegalArgumentException("a number without a symbol");
    }
  }

  /** Tells whether the place of the ordinal was left blank: {@code Số: /QĐ-UBND}. */
  public boolean isBlank() {
    return ordinal.isEmpty() && groups.getFirst().separator() != ' ';
  }
}
