// SPDX-License-Identifier: Apache-2.0
package congvan.fields.citations;

import congvan.text.Syllables;
import java.util.ArrayList;
import java.util.List;

/**
 * What the documents of a list have in common is written once: the type and the issuer before the
 * first ({@code các Nghị định của Chính phủ: số ..., số ...}), the issuer and the date behind the
 * last.
 */
final class Sharing {
  private Sharing() {}

  static List<Cited> share(List<Cited> found, Syllables text) {
    List<Cited> shared = new ArrayList<>(found);
    for (int i = shared.size() - 2; i >= 0; i--) {
      shared.set(i, fromBehind(shared.get(i), shared.get(i + 1)));
    }
    for (int i = 1; i < shared.size(); i++) {
      shared.set(i, fromBefore(shared.get(i), shared.get(i - 1), text));
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

  /** The issuer stands behind the last of one house; the date too, unless each names its type. */
  private static Cited fromBehind(Cited cited, Cited behind) {
    boolean bare = cited.tail().issuer().isEmpty();
    if (!bare || !behind.joined() || !cited.isOfTheHouseOf(behind)) {
      return cited;
    }
    boolean dated = cited.issuedOn().isPresent() || behind.lead().type().isPresent();
    return cited.withTail(
        new CitationTail(
            dated ? cited.issuedOn() : behind.issuedOn(),
            behind.tail().issuer(),
            cited.tail().next()));
  }
}
