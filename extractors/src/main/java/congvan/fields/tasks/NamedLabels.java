// SPDX-License-Identifier: Apache-2.0
package congvan.fields.tasks;

import congvan.text.Folding;
import congvan.text.LetterText;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * Labels that say what they are: {@code Điều 2.}, {@code Chương II}, {@code Mục 1}, {@code Phần thứ
 * nhất}. Without an end mark they stand alone on their line or before a title in capitals.
 */
final class NamedLabels {
  private static final Map<String, LabelFamily> NAMES =
      Map.of(
          "dieu", LabelFamily.ARTICLE,
          "chuong", LabelFamily.CHAPTER,
          "muc", LabelFamily.DIVISION,
          "phan", LabelFamily.PART);
  private static final Map<String, Integer> ORDINALS =
      Map.of(
          "nhat", 1, "hai", 2, "ba", 3, "tu", 4, "nam", 5, "sau", 6, "bay", 7, "tam", 8, "chin", 9,
          "muoi", 10);
  private static final int LONGEST_NAME = 6;

  private final String text;
  private final int end;

  private NamedLabels(String text, int end) {
    this.text = text;
    this.end = end;
  }

  static Optional<Label> read(String text, int at, int end) {
    return !mayBegin(text.charAt(at)) ? Optional.empty() : new NamedLabels(text, end).read(at);
  }

  /** Tells whether a name of a label may begin with this letter. */
  static boolean mayBegin(char c) {
    char first = Folding.fold(c);
    return first == 'd' || first == 'c' || first == 'm' || first == 'p';
  }

  private Optional<Label> read(int at) {
    int nameEnd = wordEnd(at);
    if (nameEnd - at > LONGEST_NAME || !Character.isUpperCase(text.charAt(at))) {
      return Optional.empty();
    }
    LabelFamily family = NAMES.get(Folding.fold(text.substring(at, nameEnd)));
    if (family == null) {
      return Optional.empty();
    }
    int ordinalStart = skipBlanks(nameEnd);
    if (Folding.fold(text.substring(ordinalStart, wordEnd(ordinalStart))).equals("thu")) {
      ordinalStart = skipBlanks(wordEnd(ordinalStart));
    }
    int ordinalEnd = ordinalEnd(ordinalStart);
    int ordinal = ordinal(text.substring(ordinalStart, ordinalEnd));
    int textStart = textStart(ordinalEnd);
    if (ordinal == 0 || textStart < 0) {
      return Optional.empty();
    }
    String written = LetterText.value(text, at, ordinalEnd);
    return Optional.of(Label.of(family, ordinal, written, textStart));
  }

  private int ordinalEnd(int at) {
    int digits = at;
    while (digits < end && Character.isDigit(text.charAt(digits))) {
      digits++;
    }
    if (digits == at) {
      return wordEnd(at);
    }
    boolean letter = digits < end && Character.isLowerCase(text.charAt(digits));
    return letter && wordEnd(digits) == digits + 1 ? digits + 1 : digits;
  }

  /** A letter may stand behind the digits: {@code Điều 3a} is 3. */
  private static int number(String written) {
    boolean letter = !Character.isDigit(written.charAt(written.length() - 1));
    String digits = letter ? written.substring(0, written.length() - 1) : written;
    return digits.length() < 4 ? Integer.parseInt(digits) : 0;
  }

  private static int ordinal(String written) {
    if (written.isEmpty()) {
      return 0;
    }
    if (Character.isDigit(written.charAt(0))) {
      return number(written);
    }
    int roman = RomanNumber.value(written.toUpperCase(Locale.ROOT));
    return roman > 0 ? roman : ORDINALS.getOrDefault(Folding.fold(written), 0);
  }

  private int textStart(int ordinalEnd) {
    int at = skipBlanks(ordinalEnd);
    if (at == end) {
      return at;
    }
    if (".:-–/".indexOf(text.charAt(at)) >= 0) {
      return skipBlanks(at + 1);
    }
    boolean title = at > ordinalEnd && Character.isUpperCase(text.charAt(at)) && isCapital(at);
    return title ? at : -1;
  }

  private boolean isCapital(int at) {
    int wordEnd = wordEnd(at);
    return wordEnd - at > 1 && Character.isUpperCase(text.charAt(wordEnd - 1));
  }

  private int wordEnd(int at) {
    while (at < end && Character.isLetter(text.charAt(at))) {
      at++;
    }
    return at;
  }

  private int skipBlanks(int at) {
    while (at < end && text.charAt(at) <= ' ') {
      at++;
    }
    return at;
  }
}
