// SPDX-License-Identifier: Apache-2.0
package congvan.cli;

import congvan.graph.Directive;
import congvan.graph.Missing;
import congvan.index.LetterSummary;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Documents in lists, a line each: number, day, issuer, and the files that hold it. */
final class RelatedList {
  private static final String GAP = "  ";

  private RelatedList() {}

  /** {@code 15/KH-UBND 2021-02-01 Ủy ban nhân dân xã Bình Lâm letters/15.docx}. */
  static String line(Directive directive) {
    String files =
        directive.letters().stream()
            .map(LetterSummary::path)
            .map(ShownPath::of)
            .collect(Collectors.joining(", "));
    return Visible.line(
        name(directive) + GAP + (directive.indexed() ? files : RelatedText.NOT_INDEXED));
  }

  /** {@code 12 30/2020/NĐ-CP 2020-03-05 Chính phủ}, by how many letters it is cited before it. */
  static String line(Missing missing) {
    return Visible.line(missing.letters() + GAP + name(missing.named()));
  }

  /** Number, day and issuer, as far as they are known. */
  static String name(Directive directive) {
    String number = directive.number().isEmpty() ? "(no number)" : directive.number();
    return Stream.of(
            Stream.of(number),
            directive.issuedOn().stream().map(Object::toString),
            directive.issuer().stream())
        .flatMap(part -> part)
        .collect(Collectors.joining(GAP));
  }
}
