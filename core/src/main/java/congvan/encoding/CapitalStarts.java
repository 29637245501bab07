// SPDX-License-Identifier: Apache-2.0
package congvan.encoding;

import congvan.lexicon.Table;
import congvan.text.Folding;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * Gives words the first capital that TCVN3 has no code for, where the language decides: at the
 * start of a sentence or an item, and in names ({@code Ủy ban}, {@code châu Á}). For text that
 * comes without its fonts; these show such a capital as a capital, and what they show small is
 * small.
 */
final class CapitalStarts {
  private static final List<String> NAMES =
      Table.beside(CapitalStarts.class, "capital-names.tsv").rows().stream()
          .map(row -> row.cells().get(0))
          .toList();

  /** What may stand between the start of a sentence and its first word. */
  private static final String OPENING = " \t\u00A0\"\u201C('*#>|_";

  /** {@code Tỉnh ủy ban hành} is no Ủy ban. */
  private static final String ISSUED = " hành";

  private static final String ENDS = ".;:!?/|";
  private static final Pattern CLOCK =
      Pattern.compile("[0-9]{1,2}[hg:][0-9]{0,2}(?: ?[-\u2013] ?[0-9]{1,2}[hg:][0-9]{0,2})?");

  private static final int LONGEST_CLOCK = 20;
  private static final int LONGEST_LABEL = 6;

  private final String text;

  private CapitalStarts(String text) {
    this.text = text;
  }

  static String restored(String text) {
    return new CapitalStarts(text).restore();
  }

  private String restore() {
    StringBuilder restored = new StringBuilder(text);
    for (int i = 0; i < text.length(); i++) {
      if (mayBeCapital(i)
          && (isOfName(i) || beginsSentence(i) || CapitalGivenNames.isAt(text, i))) {
        restored.setCharAt(i, Character.toUpperCase(text.charAt(i)));
      }
    }
    return restored.toString();
  }

  /** A small letter with a tone, at the start of a word: there is no code for its capital. */
  private boolean mayBeCapital(int at) {
    char c = text.charAt(at);
    return c >= 0xC0
        && !Folding.isToneless(c)
        && Character.isLowerCase(c)
        && (at == 0 || !Character.isLetterOrDigit(text.charAt(at - 1)));
  }

  private boolean isOfName(int at) {
    return NAMES.stream().anyMatch(name -> isOfName(at, name));
  }

  private boolean isOfName(int at, String name) {
    int start = at - capitalIn(name);
    int end = start + name.length();
    return start >= 0
        && end <= text.length()
        && (end == text.length() || !Character.isLetter(text.charAt(end)))
        && !text.startsWith(ISSUED, end)
        && text.substring(start, end)
            .replace('\n', ' ')
            .toLowerCase(Locale.ROOT)
            .equals(name.toLowerCase(Locale.ROOT));
  }

  /** The place of the capital with a tone. */
  private static int capitalIn(String name) {
    int at = 0;
    while (Folding.isToneless(name.charAt(at)) || !Character.isUpperCase(name.charAt(at))) {
      at++;
    }
    return at;
  }

  private boolean beginsSentence(int at) {
    int before = at - 1;
    while (before >= 0 && OPENING.indexOf(text.charAt(before)) >= 0) {
      before--;
    }
    if (before < 0) {
      return true;
    }
    char c = text.charAt(before);
    if (c == '\n' || c == '\r') {
      return endsBefore(before);
    }
    boolean apart = before + 1 < at;
    return apart && (isStop(before) || isLabel(before) || isClock(before));
  }

  /** The end of a sentence; three full stops go on in it. */
  private boolean isStop(int at) {
    return ".!?".indexOf(text.charAt(at)) >= 0 && (at == 0 || text.charAt(at - 1) != '.');
  }

  /** A time before an item of a programme: {@code 09h00 - 10h30}. */
  private boolean isClock(int last) {
    int start = text.lastIndexOf('\n', last) + 1;
    return last - start < LONGEST_CLOCK && CLOCK.matcher(text.substring(start, last + 1)).matches();
  }

  /** Whether the line before ends a sentence or an item, or is blank. */
  private boolean endsBefore(int lineEnd) {
    int at = lineEnd;
    int ends = 0;
    while (at >= 0 && (text.charAt(at) <= ' ' || text.charAt(at) == '*')) {
      ends += text.charAt(at) == '\n' ? 1 : 0;
      at--;
    }
    return at < 0 || ends > 1 || ENDS.indexOf(text.charAt(at)) >= 0;
  }

  /** The sign or number before an item: {@code -}, {@code b)}, {@code (ii)}. */
  private boolean isLabel(int last) {
    char c = text.charAt(last);
    if ("-+\u2013\u2022".indexOf(c) < 0 && c != ')') {
      return false;
    }
    int start = last;
    while (start > 0 && last - start < LONGEST_LABEL && text.charAt(start - 1) > ' ') {
      start--;
    }
    boolean begins = start == 0 || text.charAt(start - 1) == '\n';
    return begins || isIndented(start - 1);
  }

  private boolean isIndented(int blank) {
    int at = blank;
    while (at >= 0 && OPENING.indexOf(text.charAt(at)) >= 0) {
      at--;
    }
    return at < 0 || text.charAt(at) == '\n';
  }
}
