// SPDX-License-Identifier: Apache-2.0
package congvan.fields.citations;

import congvan.text.Folding;
import congvan.text.Span;
import congvan.text.Syllables;
import java.util.Optional;
import java.util.Set;

/** Reads the date and the issuer behind a number, in either order, a bracket perhaps between. */
final class TailReader {
  private static final long OF = Folding.key("của");
  private static final long AT = Folding.key("tại");
  private static final long DATED = Folding.key("ngày");
  private static final Set<Long> SIGNED =
      Set.of(Folding.key("ký"), Folding.key("hành"), Folding.key("qua"), Folding.key("đề"));
  private static final int LONGEST_BRACKET = 12;

  private final Syllables text;
  private final Gaps gaps;
  private final IssuerPhrase phrase;

  TailReader(Syllables text, Gaps gaps) {
    this.text = text;
    this.gaps = gaps;
    this.phrase = new IssuerPhrase(text, gaps);
  }

  /** Reads on from the first syllable behind the number. */
  CitationTail read(int first) {
    CitationTail tail = new CitationTail(Optional.empty(), Optional.empty(), first);
    CitationTail longer = step(tail);
    while (longer.next() > tail.next()) {
      tail = longer;
      longer = step(tail);
    }
    return tail;
  }

  private CitationTail step(CitationTail tail) {
    int at = tail.next();
    if (tail.issuedOn().isEmpty()) {
      Optional<WrittenDate> date = dateAt(at);
      if (date.isPresent()) {
        return new CitationTail(date.map(WrittenDate::value), tail.issuer(), date.get().next());
      }
    }
    return tail.issuer().isEmpty() ? withIssuer(tail, at) : tail;
  }

  private Optional<WrittenDate> dateAt(int at) {
    if (gaps.lineEnds(at) > 2) {
      return Optional.empty();
    }
    Optional<WrittenDate> date = gaps.holdsOnly(at, ",(") ? openDate(at) : Optional.empty();
    return date.isPresent() ? date : dateBehindBracket(at);
  }

  private Optional<WrittenDate> openDate(int at) {
    if (text.isNumber(at)) {
      return gaps.holdsAny(at, "(") ? WrittenDate.digitsAt(text, gaps, at) : Optional.empty();
    }
    Optional<WrittenDate> date = WrittenDate.at(text, gaps, at);
    return date.isPresent() ? date : signedDate(at);
  }

  private Optional<WrittenDate> dateBehindBracket(int at) {
    int behind = bracketEnd(at);
    boolean dated = behind > at && text.key(behind) == DATED && gaps.holdsOnly(behind, "),");
    return dated ? WrittenDate.at(text, gaps, behind) : Optional.empty();
  }

  /** {@code ký ngày}, {@code ban hành ngày}, {@code được thông qua ngày}. */
  private Optional<WrittenDate> signedDate(int at) {
    for (int word = at + 1; word <= at + 3 && gaps.isPlain(word); word++) {
      if (text.key(word) == DATED) {
        return SIGNED.contains(text.key(word - 1))
            ? WrittenDate.at(text, gaps, word)
            : Optional.empty();
      }
    }
    return Optional.empty();
  }

  private CitationTail withIssuer(CitationTail tail, int at) {
    int of = gaps.holdsOnly(at, ",)") && gaps.lineEnds(at) <= 2 ? at : bracketEnd(at);
    if (text.key(of) != OF || !gaps.holdsOnly(of, ",)")) {
      return tail;
    }
    int end = phrase.end(of + 1);
    boolean another = gaps.holdsAny(of, ",") && text.key(end) == AT;
    if (end == of + 1 || another) {
      return tail;
    }
    Span issuer = new Span(text.start(of + 1), text.end(end - 1));
    return new CitationTail(tail.issuedOn(), Optional.of(issuer), end);
  }

  /**
   * Returns the syllable behind a short bracket that opens here, {@code (sửa đổi)}; else itself.
   */
  private int bracketEnd(int at) {
    if (!gaps.holdsAny(at, "(") || !gaps.holdsOnly(at, "(")) {
      return at;
    }
    for (int word = at + 1; word <= at + LONGEST_BRACKET && word < text.count(); word++) {
      if (gaps.holdsAny(word, ")")) {
        return word;
      }
    }
    return at;
  }
}
