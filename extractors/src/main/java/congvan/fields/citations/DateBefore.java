// SPDX-License-Identifier: Apache-2.0
package congvan.fields.citations;

import congvan.text.Folding;
import congvan.text.Syllables;
import java.util.Optional;
import java.util.Set;

/**
 * The date of a document that its sentence begins with: {@code Ngày 30/6/2025, Chính phủ ban hành
 * Nghị định số ...}. For one thread, one letter.
 */
final class DateBefore {
  private static final int FARTHEST = 32;
  private static final long DAY = Folding.key("ngày");
  private static final Set<Long> ISSUES =
      Set.of(Folding.key("hành"), Folding.key("có"), Folding.key("ký"), Folding.key("ra"));
  private static final long SOME = Folding.key("các");

  private final Syllables text;
  private final Gaps gaps;
  private Optional<WrittenDate> date = Optional.empty();
  private int sentence;

  DateBefore(Syllables text, Gaps gaps) {
    this.text = text;
    this.gaps = gaps;
  }

  /** Takes the next syllable; every one is taken, in order. */
  void take(int index, int sentenceStart) {
    if (sentenceStart != sentence) {
      sentence = sentenceStart;
      date = Optional.empty();
    }
    if (text.key(index) == DAY && (index == sentenceStart || gaps.holdsAny(index, ",;:"))) {
      date = WrittenDate.at(text, gaps, index).filter(found -> gaps.holdsAny(found.next(), ","));
    }
  }

  /** Gives the date to a document without one that is said to have been issued then. */
  Cited date(Cited cited) {
    int verb = cited.lead().start() - 1;
    verb = text.key(verb) == SOME ? verb - 1 : verb;
    boolean issued = date.isPresent() && ISSUES.contains(text.key(verb));
    if (cited.issuedOn().isPresent() || !issued || verb - date.get().next() > FARTHEST) {
      return cited;
    }
    CitationTail tail = cited.tail();
    CitationTail dated = new CitationTail(date.map(WrittenDate::value), tail.issuer(), tail.next());
    date = Optional.empty();
    return cited.withTail(dated);
  }
}
