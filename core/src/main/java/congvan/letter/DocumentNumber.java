// SPDX-License-Identifier: Apache-2.0
package congvan.letter;

import congvan.text.Span;
import java.util.List;
import java.util.Optional;

/**
 * Số, ký hiệu, as in {@code 15/2024/QĐ-UBND}: ordinal {@code 15}, year 2024, type {@code QĐ},
 * agency {@code UBND}; in {@code 493/SLĐTBXH-VP} the unit is {@code VP}.
 *
 * @param text the whole, without blanks
 * @param ordinal số, with a letter or zeros as written: {@code 15a}, {@code 07}
 * @param year the year where the number has one, of four digits
 * @param type the abbreviation of the type of document; a công văn has none
 * @param agency the abbreviation of the issuing body
 * @param unit the abbreviation of the unit that drafted the letter
 */
public record DocumentNumber(
    String text,
    Optional<String> ordinal,
    Optional<Integer> year,
    Optional<String> type,
    Optional<String> agency,
    Optional<String> unit,
    List<Span> spans) {
  public DocumentNumber {
    text = Text.required("number.text", text);
    ordinal = Text.optional("number.ordinal", ordinal);
    if (year.isPresent() && (year.get() < 1000 || year.get() > 9999)) {
      throw new IllegalArgumentException("number.year has not four digits: " + year.get());
    }
    type = Text.optional("number.type", type);
    agency = Text.optional("number.agency", agency);
    unit = Text.optional("number.unit", unit);
    spans = List.copyOf(spans);
  }

  /** A number of which no more is known than how it is written, and not where. */
  public static DocumentNumber of(String text) {
    Optional<String> unknown = Optional.empty();
    return new DocumentNumber(
        text, unknown, Optional.empty(), unknown, unknown, unknown, List.of());
  }
}
