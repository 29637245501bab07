// SPDX-License-Identifier: Apache-2.0
package congvan.letter;

import congvan.text.Span;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * Văn bản viện dẫn: a document that the letter cites by its number, once for each time it does.
 *
 * @param text the whole, as in {@code Văn bản số 88/UBND-TH ngày 15/3/2021 của Ủy ban nhân dân
 *     tỉnh}
 * @param type the type as written before the number: {@code Văn bản}
 * @param issuer the words after {@code của}
 */
public record Citation(
    String text,
    Optional<String> type,
    DocumentNumber number,
    Optional<LocalDate> issuedOn,
    Optional<String> issuer,
    Relation relation,
    List<Span> spans) {
  public Citation {
    text = Text.required("citation.text", text);
    type = Text.optional("citation.type", type);
    issuer = Text.optional("citation.issuer", issuer);
    spans = List.copyOf(spans);
  }
}
