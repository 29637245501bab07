// SPDX-License-Identifier: Apache-2.0
package congvan.layout;

import congvan.text.Span;
import java.util.ArrayList;
import java.util.List;

/**
 * Cuts apart the entries of a list that an export wrote on one line: {@code - A; - B; - Lưu: VT.}
 */
final class EntryCuts {
  private EntryCuts() {}

  /**
   * Returns the entries of a place, one if it is not cut.
   *
   * @param collapsed whether the whole list stands on one line: then a bullet behind a bracket, a
   *     comma or a colon begins an entry too
   */
  static List<Span> of(String text, Span place, boolean collapsed) {
    List<Span> entries = new ArrayList<>();
    int from = place.start();
    for (int i = place.start() + 1; i < place.end() - 1; i++) {
      if (isCut(text, i, collapsed)) {
        entries.add(trimmed(text, from, i));
        from = i;
      }
    }
    entries.add(trimmed(text, from, place.end()));
    return entries;
  }

  private static boolean isCut(String text, int at, boolean collapsed) {
    boolean bullet =
        Cells.isBulletSign(text.charAt(at))
            && text.charAt(at - 1) == ' '
            && text.charAt(at + 1) == ' ';
    if (!bullet) {
      return false;
    }
    int before = at - 1;
    while (before > 0 && text.charAt(before) == ' ') {
      before--;
    }
    return (collapsed ? ";:,.)" : ";").indexOf(text.charAt(before)) >= 0;
  }

  /** Returns a place without the blanks at its end. */
  static Span trimmed(String text, int start, int end) {
    int last = end;
    while (last > start && text.charAt(last - 1) <= ' ') {
      last--;
    }
    return new Span(start, last);
  }
}
