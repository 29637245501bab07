// SPDX-License-Identifier: Apache-2.0
package congvan.fields.citations;

import congvan.text.Syllables;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * What the documents of a list have in common is written once: the type and the issuer before the
 * first ({@code các Nghị định của Chính phủ: số ..., số ...}), the issuer and the date behind the
 * last.
 */
final class Sharing {
  private Sharing() {}

  static List<Cited> share(List<Cited> found, Syllables text) {
    List<Cited> shared = new ArrayList<>(found);
    for (int i = 1; i < shared.size(); i++) {
      shared.set(i, fromBefore(shared.get(i), shared.get(i - 1), text));
    }
    for (int i = shared.size() - 2; i >= 0; i--) {
      shared.set(i, fromBehind(shared.get(i), shared.get(i + 1)));
    }
    return shared;
  }

  /** {@code số 48/2013/NĐ-CP} behind a comma or {@code và} has the type of the one before. */
  private static Cited fromBefore(Cited cited, Cited before, Syllables text) {
    Lead lead = cited.lead();
    boolean listed = cited.joined() || followsListSign(lead, text);
    if (lead.type().isPresent() || cited.sentence() != before.sentence() || !listed) {
      return cited;
    }
    return cited.withLead(
        new Lead(
            lead.start(), before.lead().type(), before.lead().issuer(), lead.labelled(), false));
  }

  private static boolean followsListSign(Lead lead, Syllables text) {
    Gaps gaps = new Gaps(text);
    return lead.labelled()
        && (gaps.holdsAny(lead.start(), ",;") || text.is(lead.start() - 1, "và"));
  }

  private static Cited fromBehind(Cited cited, Cited behind) {
    if (!behind.joined() || !cited.isOfTheHouseOf(behind) || hasTail(cited, behind)) {
      return cited;
    }
    boolean oneType = behind.lead().labelled() && behind.lead().start() > 0 && !hasOwnType(behind);
    Optional<LocalDate> date =
        cited.issuedOn().isEmpty() && oneType ? behind.issuedOn() : cited.issuedOn();
    return cited.withTail(new CitationTail(date, behind.tail().issuer(), cited.tail().next()));
  }

  private static boolean hasTail(Cited cited, Cited behind) {
    return cited.tail().issuer().isPresent() || behind.tail().issuer().isEmpty();
  }

  private static boolean hasOwnType(Cited cited) {
    return cited.lead().type().filter(type -> type.start() >= cited.lead().start()).isPresent();
  }
}
