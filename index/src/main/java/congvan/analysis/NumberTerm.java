// SPDX-License-Identifier: Apache-2.0
package congvan.analysis;

import congvan.lexicon.NumberForm;
import congvan.text.Folding;

/**
 * The token of a whole số, ký hiệu: the ordinal without leading zeros, the year, and the letters of
 * the symbol in one piece, since they are joined in many ways. {@code 05/QĐ–UBND} gives {@code
 * 5/qdubnd}, {@code 12/2021/NĐ-CP} gives {@code 12/2021/ndcp}, and both {@code 7/SLĐ-TB&XH} and
 * {@code 7/SLĐTBXH} give {@code 7/sldtbxh}.
 */
final class NumberTerm {
  private NumberTerm() {}

  static String of(NumberForm form) {
    StringBuilder term = begun(form);
    form.year().ifPresent(year -> term.append('/').append(year));
    return withSymbol(term, form);
  }

  /** How the number is cited in short: {@code 12/ndcp}. */
  static String withoutYear(NumberForm form) {
    return withSymbol(begun(form), form);
  }

  /**
   * The beginning of a number, or a piece of one, as somebody types it before or behind a wildcard:
   * {@code 05/QĐ-U} gives {@code 5/qdu}. Of other text only letters and digits stay.
   */
  static String ofPiece(CharSequence typed) {
    StringBuilder term = new StringBuilder();
    boolean begins = !typed.isEmpty() && Character.isDigit(typed.charAt(0));
    int group = 0;
    for (int i = 0; i < typed.length(); i++) {
      char c = Folding.fold(Character.toLowerCase(typed.charAt(i)));
      boolean sign = !Character.isLetterOrDigit(c);
      if (sign && (c == '/' || begins) && separates(term, group)) {
        term.append('/');
        group = term.length();
      } else if (!sign && !(begins && c == '0' && term.isEmpty())) {
        term.append(c);
      }
    }
    return term.toString();
  }

  /** Behind the ordinal and behind a year a separator counts. */
  private static boolean separates(StringBuilder term, int group) {
    return group == 0 || term.substring(group).matches("[0-9]{4}");
  }

  private static StringBuilder begun(NumberForm form) {
    StringBuilder term = new StringBuilder();
    String ordinal = form.ordinal().orElse("");
    int from = 0;
    while (from < ordinal.length() - 1 && ordinal.charAt(from) == '0') {
      from++;
    }
    Abbreviations.append(term, ordinal.substring(from));
    return term;
  }

  private static String withSymbol(StringBuilder term, NumberForm form) {
    term.append('/');
    form.groups().forEach(group -> Abbreviations.append(term, group.text()));
    return term.toString();
  }
}
