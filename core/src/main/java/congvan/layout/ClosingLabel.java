// SPDX-License-Identifier: Apache-2.0
package congvan.layout;

import congvan.lexicon.DamagedLabel;
import congvan.lexicon.Titles;
import congvan.text.Folding;
import congvan.text.Span;
import congvan.text.Syllables;
import java.util.Optional;

/**
 * Finds the label {@code Nơi nhận}, also where OCR has made it {@code Noi nhin} or {@code Nơi
 * nhank}, and tells it from the words in a sentence ({@code nơi nhận hồ sơ}).
 */
final class ClosingLabel {
  private static final long PLACE = Folding.key("noi");
  private static final long RECEIVING = Folding.key("nhan");
  private static final int MOST_NOISE = 4;
  private static final int LONGEST_STRAY = 3;

  private ClosingLabel() {}

  /** Returns the first label between two offsets, from its first letter to behind its colon. */
  static Optional<Span> first(Sheet sheet, int from, int to) {
    Syllables text = sheet.syllables();
    for (int i = text.from(from); i + 1 < text.count() && text.start(i) < to; i++) {
      if (isLabel(sheet, i)) {
        return Optional.of(new Span(text.start(i), labelEnd(text, i + 1)));
      }
    }
    return damaged(sheet, from, to).or(() -> LostLabel.in(sheet, from, to));
  }

  /** At the head of a line, where no label can be read as it is, and a list follows. */
  private static Optional<Span> damaged(Sheet sheet, int from, int to) {
    Lines lines = sheet.lines();
    int end = Math.min(to, sheet.text().normalized().length());
    for (int line = lines.at(from); line < lines.count() && lines.start(line) < end; line++) {
      int start = Math.max(from, lines.start(line));
      Optional<Span> label =
          DamagedLabel.COPIES.at(sheet.text().normalized(), start, Math.min(end, lines.end(line)));
      if (label.isPresent() && listFollows(sheet, label.get(), line)) {
        return label;
      }
    }
    return Optional.empty();
  }

  private static boolean listFollows(Sheet sheet, Span label, int line) {
    String text = sheet.text().normalized();
    int next = sheet.lines().nextWritten(line + 1);
    boolean below =
        next < sheet.lines().count() && Cells.isBulletSign(text.charAt(sheet.lines().start(next)));
    return Character.isUpperCase(text.charAt(label.start())) && below;
  }

  /** Tells whether a label stands at this syllable. */
  static boolean isLabel(Sheet sheet, int index) {
    Syllables text = sheet.syllables();
    long first = text.key(index);
    long second = text.key(index + 1);
    boolean words =
        first == PLACE && isNear(second, RECEIVING) || second == RECEIVING && isNear(first, PLACE);
    return words
        && Character.isUpperCase(text.text().charAt(text.start(index)))
        && text.start(index + 1) - text.end(index) <= 2
        && standsFirst(sheet, index)
        && endsAsLabel(text, index + 1);
  }

  private static boolean isNear(long key, long word) {
    return Folding.near(key, word);
  }

  /** At the head of a line or cell, but for a few stray signs, or right behind the end mark. */
  private static boolean standsFirst(Sheet sheet, int index) {
    String text = sheet.syllables().text();
    int start = sheet.syllables().start(index);
    int letters = 0;
    for (int i = start - 1; i >= 0; i--) {
      char c = text.charAt(i);
      if (c == '\n' || c == '|' || c == '/' || c == '.') {
        return letters == 0 || c == '\n' && letters <= MOST_NOISE;
      }
      letters += Character.isLetterOrDigit(c) ? 1 : 0;
      if (letters > MOST_NOISE || start - i > 200) {
        return letters <= MOST_NOISE;
      }
    }
    return letters <= MOST_NOISE;
  }

  /** Behind it stands a colon or a stray sign, nothing, or another column in capitals. */
  private static boolean endsAsLabel(Syllables text, int second) {
    int at = text.end(second);
    String letters = text.text();
    while (at < letters.length() && letters.charAt(at) == ' ') {
      at++;
    }
    if (at >= letters.length() || !Character.isLetterOrDigit(letters.charAt(at))) {
      return at >= letters.length() || letters.charAt(at) != '(' || at == text.end(second);
    }
    int next = second + 1;
    if (next >= text.count()) {
      return false;
    }
    boolean stray = text.end(next) - text.start(next) <= LONGEST_STRAY;
    return isTitle(text, next) || stray && (endsLine(text, next) || isTitle(text, next + 1));
  }

  private static boolean isTitle(Syllables text, int index) {
    return index < text.count()
        && Titles.inCapitals(text, index, 2)
        && Titles.standard().mayBeginAt(text, index);
  }

  private static boolean endsLine(Syllables text, int index) {
    int end = text.end(index);
    return end >= text.text().length() || text.text().charAt(end) == '\n';
  }

  private static int labelEnd(Syllables text, int second) {
    int at = text.end(second);
    String letters = text.text();
    int end = Math.min(letters.length(), at + 4);
    for (int i = at; i < end; i++) {
      char c = letters.charAt(i);
      if (c == ':' || c == ';' || c == '.') {
        return i + 1;
      }
      if (c != ' ' && Character.isLetterOrDigit(c) || c == '\n') {
        break;
      }
    }
    return at;
  }
}
