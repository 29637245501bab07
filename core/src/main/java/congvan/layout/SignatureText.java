// SPDX-License-Identifier: Apache-2.0
package congvan.layout;

import congvan.lexicon.PersonNames;
import congvan.lexicon.Titles;
import congvan.text.Folding;
import congvan.text.Phrase;
import congvan.text.Span;
import congvan.text.Syllables;
import java.util.List;
import java.util.Optional;

/**
 * Knows the lines of a signature (quyền hạn, chức vụ, họ tên) from other text, and finds where they
 * begin behind an entry of Nơi nhận on the same line. Keeps no state but the text.
 */
final class SignatureText {
  private static final long DEPUTY = Folding.key("pho");
  private static final Phrase SIGNED = Phrase.of("đã ký");
  private static final Phrase ONLY_SIGNED = Phrase.of("ký");
  private static final int LONGEST_SIGNED = 5;
  private static final int NOISE = 3;
  private static final int WORDY_NOISE = 8;

  private static final int MOST_WORDS_BESIDE_FAMILY = 1;
  private static final int LONGEST_BROKEN = 30;

  private final Sheet sheet;
  private final Syllables text;
  private final TitleFinder titles;

  SignatureText(Sheet sheet) {
    this.sheet = sheet;
    this.text = sheet.syllables();
    this.titles = new TitleFinder(text);
  }

  /** Returns the name that a place consists of. */
  Optional<PersonNames.Name> name(Span place) {
    return PersonNames.standard().whole(text, place);
  }

  /** Returns the family name that a line holds, if nothing else but dirt is there. */
  Optional<Span> familyAlone(Span place) {
    int family = -1;
    int words = 0;
    for (int i = text.from(place.start()); i < text.from(place.end()); i++) {
      boolean word = text.end(i) - text.start(i) > 1;
      family = word ? i : family;
      words += word ? 1 : 0;
    }
    boolean alone = words > 0 && words <= MOST_WORDS_BESIDE_FAMILY + 1;
    return alone && PersonNames.standard().isFamily(text, family)
        ? Optional.of(new Span(text.start(family), text.end(family)))
        : Optional.empty();
  }

  /** Tells whether a title is broken between this line and the next: {@code CHỦ} / {@code TỊCH}. */
  boolean isBrokenTitle(Span place) {
    int next = sheet.lines().nextWritten(sheet.lines().at(place.start()) + 1);
    int end = next < sheet.lines().count() ? sheet.lines().end(next) : place.end();
    return end > place.end()
        && end - place.start() <= LONGEST_BROKEN
        && place.end() - place.start() >= NOISE
        && Titles.inCapitals(text.text(), place.start(), end)
        && Titles.standard().fills(text.text(), place.start(), end);
  }

  /** Tells whether a place is a line of authority or position, but for a few stray signs before. */
  boolean isTitle(Span place) {
    int begin = titles.titleIn(place);
    if (begin < 0) {
      return false;
    }
    int before = text.start(begin) - place.start();
    return before <= NOISE || (before <= WORDY_NOISE && isNoise(text.from(place.start()), begin));
  }

  private boolean isNoise(int first, int end) {
    for (int i = first; i < end; i++) {
      if (text.end(i) - text.start(i) > NOISE) {
        return false;
      }
    }
    return end - first <= 2;
  }

  /** Returns the offset at which a signature begins in a place, or -1. */
  int beginIn(Span place) {
    int begin = titles.titleIn(place);
    return begin < 0 ? -1 : text.start(leftOf(begin, place));
  }

  /** Takes what is left of a damaged word before a title: {@code Ó TỔNG CỤC TRƯỞNG}. */
  private int leftOf(int begin, Span place) {
    int at = begin;
    if (Titles.standard().markLength(text, begin) > 0 || text.key(begin) == DEPUTY) {
      return at;
    }
    while (at > 0 && text.start(at - 1) >= place.start() && isDamagedWord(at - 1)) {
      at--;
    }
    return at;
  }

  private boolean isDamagedWord(int index) {
    return !text.isNumber(index)
        && Titles.inCapitals(text, index, 1)
        && text.text().substring(text.end(index), text.start(index + 1)).isBlank();
  }

  /** Tells whether a stretch is capitals, but for a name at its end and what OCR made small. */
  boolean mostlyCapitals(int start, int end) {
    return titles.mostlyCapitals(start, end);
  }

  /** Returns where the name begins that ends a place; its end where there is none. */
  int nameStart(Span place) {
    return titles.nameStart(place.start(), place.end());
  }

  /** Cuts a place into its lines: each authority, the position, the name. */
  List<Span> cut(Span place) {
    return new SignatureCut(text, titles).cut(place);
  }

  /** (Đã ký), (đã ký và đóng dấu): where the name of a typed copy lacks its signature. */
  boolean isSigned(Span place) {
    int first = text.from(place.start());
    int count = text.from(place.end()) - first;
    boolean words =
        SIGNED.foldedAt(text, first) || (count == 1 && ONLY_SIGNED.foldedAt(text, first));
    return count >= 1 && count <= LONGEST_SIGNED && words;
  }
}
