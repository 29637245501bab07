// SPDX-License-Identifier: Apache-2.0
package congvan.analysis;

import congvan.lexicon.NumberForm;
import congvan.lexicon.NumberSyntax;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/**
 * Finds the số, ký hiệu that begins with a run of digits. Most runs of digits begin none, which a
 * look at the signs behind them tells.
 */
final class Numbers {
  /** More than any số, ký hiệu has. */
  private static final int LONGEST = 100;

  private static final int LONGEST_SUFFIX = 4;
  private static final int MOST_BLANKS = 64;
  private static final String SEPARATORS =
      "/-\u2044\u2215\u2010\u2011\u2012\u2013\u2014\u2015\u2212";

  /** A number and where it ends in the text. */
  record Found(NumberForm form, int end) {}

  private final char[] text;
  private final int length;
  private final Role role;

  /** Looks in a text of which the first so many letters count. */
  Numbers(char[] text, int length, Role role) {
    this.text = text;
    this.length = length;
    this.role = role;
  }

  /** The number whose first digits stand here. */
  Optional<Found> at(int start, int digitsEnd) {
    if (!mayBegin(digitsEnd)) {
      return Optional.empty();
    }
    String written = written(start);
    Optional<NumberForm> number = NumberSyntax.at(written, 0, written.length());
    return (number.isPresent() || role == Role.TEXT ? number : typed(written))
        .map(form -> new Found(form, start + form.span().end()));
  }

  /** What stands from here on, with blanks of one kind. */
  private String written(int start) {
    char[] written = Arrays.copyOfRange(text, start, Math.min(start + LONGEST, length));
    for (int i = 0; i < written.length; i++) {
      written[i] = Character.isSpaceChar(written[i]) ? ' ' : written[i];
    }
    return new String(written);
  }

  /** A person who looks for a number may type it in small letters. */
  private static Optional<NumberForm> typed(String written) {
    String capitals = written.toUpperCase(Locale.ROOT);
    return capitals.length() == written.length()
        ? NumberSyntax.at(capitals, 0, capitals.length())
        : Optional.empty();
  }

  /** A symbol follows, perhaps behind a year; unlike in dates, fractions and ranges. */
  private boolean mayBegin(int digitsEnd) {
    int group = afterSeparator(lettersEnd(digitsEnd));
    int year = digitsEnd(group);
    if (year == group) {
      return isLetter(group);
    }
    return (year == group + 2 || year == group + 4) && isLetter(afterSeparator(year));
  }

  /** Where what follows a separator begins; the end of the text if none stands here. */
  private int afterSeparator(int from) {
    int at = blanksEnd(from);
    return at < length && SEPARATORS.indexOf(text[at]) >= 0 ? blanksEnd(at + 1) : length;
  }

  private int lettersEnd(int from) {
    int at = from;
    while (at < from + LONGEST_SUFFIX && isLetter(at)) {
      at++;
    }
    return at;
  }

  private int blanksEnd(int from) {
    int most = Math.min(from + MOST_BLANKS, length);
    int at = from;
    while (at < most && isBlank(text[at])) {
      at++;
    }
    return at;
  }

  private int digitsEnd(int from) {
    int most = Math.min(from + 5, length);
    int at = from;
    while (at < most && text[at] >= '0' && text[at] <= '9') {
      at++;
    }
    return at;
  }

  private static boolean isBlank(char c) {
    return c <= ' ' || Character.isSpaceChar(c);
  }

  private boolean isLetter(int at) {
    return at < length && Character.isLetter(text[at]);
  }
}
