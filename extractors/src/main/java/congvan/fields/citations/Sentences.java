// SPDX-License-Identifier: Apache-2.0
package congvan.fields.citations;

import congvan.letter.Relation;
import congvan.lexicon.DocumentTypes;
import congvan.lexicon.Lexicon;
import congvan.lexicon.Table;
import congvan.text.Folding;
import congvan.text.Syllables;
import java.util.EnumSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Follows the sentences of the body while it is read: how the present one opens ({@code Căn cứ},
 * {@code Thực hiện}, {@code Phúc đáp}), and whether the letter's items have begun. Lines broken
 * inside a sentence do not end it. For one thread, one letter.
 */
final class Sentences {
  private static final Lexicon<Relation> OPENINGS = Lexicon.of(openings());
  private static final long ARTICLE = Folding.key("Điều");
  private static final long RECEIVE = Folding.key("nhận");
  private static final long GET = Folding.key("được");
  private static final long THIS = Folding.key("này");
  private static final long BOARD = Folding.key("Ban");
  private static final long ABIDE = Folding.key("Chấp");
  private static final Set<Relation> LISTED =
      EnumSet.of(Relation.BASIS, Relation.IMPLEMENTS, Relation.REPLIES_TO);
  private static final String STOPS = ".;:!?…”\"";
  private static final String QUOTES = "“\"‘„";
  private static final String BULLETS = "-–+•*●▪";

  private final Syllables text;
  private final Gaps gaps;
  private final int first;
  private int start;
  private boolean head = true;
  private boolean article;
  private boolean quoted;
  private boolean received;
  private boolean ofThisDocument;
  private Optional<Relation> opening = Optional.empty();

  Sentences(Syllables text, Gaps gaps, int first) {
    this.text = text;
    this.gaps = gaps;
    this.first = first;
    this.start = first;
  }

  private static Map<String, Relation> openings() {
    return Table.beside(Sentences.class, "openings.tsv").rows().stream()
        .collect(
            Collectors.toMap(
                row -> row.cell("phrase"), row -> Relation.valueOf(row.cell("relation"))));
  }

  /** Takes the next syllable; every one is taken, in order. */
  void take(int index) {
    if (index == first || !gaps.isOneBlank(index) && isBoundary(index)) {
      begin(index);
    } else if (text.key(index) == GET && text.key(index - 1) == RECEIVE) {
      received = true;
    } else if (text.key(index) == THIS && text.is(index, "này")) {
      ofThisDocument = true;
    }
  }

  private void begin(int index) {
    boolean wasArticle = start == index - 2 && text.key(start) == ARTICLE && !quoted;
    quoted = gaps.holdsAny(index, QUOTES) || quoted && start == index - 2;
    start = index;
    received = false;
    ofThisDocument = false;
    opening = openingAt(index).or(() -> opening.filter(list -> goesOn(list, index)));
    article = wasArticle;
    boolean announced = gaps.holdsAny(index, ":") && gaps.lineEnds(index) > 0;
    if (announced || isLabel(index) || opening.isEmpty() && isBullet(index)) {
      head = false;
    }
  }

  /**
   * {@code Thực hiện Chỉ thị số ...;} and, on the next line, {@code Hướng dẫn số ...}: a list of
   * documents under one opening.
   */
  private boolean goesOn(Relation list, int index) {
    return LISTED.contains(list)
        && gaps.holdsAny(index, ";")
        && text.isCapital(index)
        && !isBullet(index)
        && DocumentTypes.standard()
            .exactNameAt(text, index)
            .filter(name -> text.key(index + name.syllables()) != THIS)
            .isPresent();
  }

  private Optional<Relation> openingAt(int index) {
    return text.isCapital(index) && !isCommittee(index)
        ? OPENINGS.exactAt(text, index).map(Lexicon.Match::value)
        : Optional.empty();
  }

  /** {@code Ban Chấp hành Trung ương}, with a line end inside. */
  private boolean isCommittee(int index) {
    return text.key(index) == ABIDE && text.key(index - 1) == BOARD;
  }

  private boolean isBoundary(int index) {
    int lines = gaps.lineEnds(index);
    if (lines > 1 || gaps.holdsAny(index, "|")) {
      return true;
    }
    if (lines == 1) {
      boolean stopped = gaps.holdsAny(index, STOPS) && !isSmall(index);
      return stopped || isBullet(index) || isLabel(index) || openingAt(index).isPresent();
    }
    if (gaps.holdsAny(index, ";")) {
      return openingAt(index).isPresent();
    }
    int stop = gaps.first(index, ".!?");
    boolean apart = stop >= 0 && stop + 1 < gaps.end(index);
    return apart && text.isCapital(index) && text.end(index - 1) - text.start(index - 1) > 1
        || apart && text.isCapital(index) && text.isNumber(index - 1);
  }

  private boolean isSmall(int index) {
    return Character.isLowerCase(text.text().charAt(text.start(index)));
  }

  private boolean isBullet(int index) {
    int line = index == 0 ? 0 : gaps.first(index, "\n");
    if (line < 0 || isYear(index) && isYear(index - 1)) {
      return false;
    }
    for (int at = line; at < gaps.end(index); at++) {
      if (BULLETS.indexOf(text.text().charAt(at)) >= 0) {
        return true;
      }
    }
    return false;
  }

  /** A year: in {@code giai đoạn 2021 - 2025} the dash may stand on the next line. */
  private boolean isYear(int index) {
    return text.isNumber(index) && text.end(index) - text.start(index) == 4;
  }

  /** {@code 1.}, {@code a)}, {@code II.}, {@code Điều 2} at the start of a line. */
  private boolean isLabel(int index) {
    boolean lineBegins = index == 0 || gaps.lineEnds(index) > 0;
    if (!lineBegins || index + 1 >= text.count()) {
      return false;
    }
    if (text.key(index) == ARTICLE && text.isNumber(index + 1)) {
      return true;
    }
    return text.isNumber(index) ? isNumbering(index) : isLetterMark(index);
  }

  /** {@code 1.}, {@code 2.1}, {@code 3/}: no part has more than two digits, and a blank follows. */
  private boolean isNumbering(int index) {
    String written = text.text();
    int at = text.start(index);
    int digits = 0;
    int signs = 0;
    while (at < written.length() && written.charAt(at) > ' ' && digits <= 2) {
      boolean digit = written.charAt(at) >= '0' && written.charAt(at) <= '9';
      if (!digit && "./)".indexOf(written.charAt(at)) < 0) {
        return false;
      }
      digits = digit ? digits + 1 : 0;
      signs += digit ? 0 : 1;
      at++;
    }
    return digits <= 2 && signs > 0;
  }

  private boolean isLetterMark(int index) {
    String written = text.written(index);
    char next = gaps.end(index + 1) > text.end(index) ? text.text().charAt(text.end(index)) : ' ';
    boolean marked = next == '.' || next == ')' || next == '/';
    boolean roman = written.length() <= 4 && written.chars().allMatch(c -> "IVX".indexOf(c) >= 0);
    return marked && (written.length() == 1 || roman);
  }

  /** The syllable that begins the present sentence; tells sentences apart. */
  int start() {
    return start;
  }

  /** The relation of what the sentence's opening names. */
  Relation relation() {
    Relation named = opening.orElse(Relation.MENTIONS);
    return switch (named) {
      case BASIS -> named;
      case IMPLEMENTS, REPLIES_TO -> head ? named : Relation.MENTIONS;
      case AMENDS, REPLACES -> article ? named : Relation.MENTIONS;
      case MENTIONS -> head && received ? Relation.REPLIES_TO : named;
    };
  }

  /**
   * Tells whether the sentence speaks of the letter itself: {@code Quyết định này thay thế ...}.
   */
  boolean isOfThisDocument() {
    return ofThisDocument && !quoted;
  }
}
