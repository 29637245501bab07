// SPDX-License-Identifier: Apache-2.0
package congvan.time;

import java.util.List;

/**
 * Conditions instead of a date: {@code khi Trung ương ban hành}, {@code đột xuất khi có yêu cầu}.
 */
final class EventRules {
  private static final List<String[]> PREFIXES =
      List.of(
          new String[] {"cho", "đến"},
          new String[] {"ngay", "sau"},
          new String[] {"đến"},
          new String[] {"sau"},
          new String[] {"trước"},
          new String[] {"ngay"});

  private static final TimeRule UNFORESEEN = TimeRule.EVENT_UNFORESEEN;

  private EventRules() {}

  /** Reads a condition at its word khi. */
  static List<Hit> when(Words words, int index) {
    if (!words.exact(index, "khi") || !words.blank(index + 1) || index + 1 >= words.end()) {
      return List.of();
    }
    int first = prefix(words, index);
    return List.of(event(words, first, index + 1, rule(words, first, index)));
  }

  private static int prefix(Words words, int index) {
    for (String[] prefix : PREFIXES) {
      int first = index - prefix.length;
      boolean stands = words.blank(index);
      for (int i = 0; i < prefix.length; i++) {
        stands &= words.exact(first + i, prefix[i]) && (i == 0 || words.blank(first + i));
      }
      if (stands) {
        return first;
      }
    }
    return index;
  }

  private static TimeRule rule(Words words, int first, int index) {
    if (first == index || words.exact(index - 1, "ngay")) {
      return TimeRule.EVENT_WHEN;
    }
    if (words.exact(index - 1, "sau")) {
      return TimeRule.EVENT_AFTER;
    }
    return words.exact(index - 1, "đến") ? TimeRule.EVENT_UNTIL : TimeRule.EVENT_BEFORE;
  }

  /** Reads {@code đột xuất khi có yêu cầu}, {@code đột xuất theo yêu cầu của ...}. */
  static List<Hit> unforeseen(Words words, int index) {
    boolean named = words.exact(index, "đột") && words.exact(index + 1, "xuất");
    boolean asked =
        named
            && words.blank(index + 2)
            && (words.exact(index + 2, "khi")
                || (words.exact(index + 2, "theo") && words.exact(index + 3, "yêu"))
                || words.exact(index + 2, "nếu"));
    if (asked) {
      return List.of(event(words, index, index + 3, UNFORESEEN));
    }
    return named && words.exact(index - 1, "hoặc") && isUnit(words.key(index - 2))
        ? List.of(new Hit(index, index + 2, new TimeValue.Event("đột xuất"), UNFORESEEN))
        : List.of();
  }

  /** {@code hằng năm hoặc đột xuất}. */
  private static boolean isUnit(long key) {
    return key == Keys.NAM || key == Keys.QUY || key == Keys.THANG || key == Keys.TUAN;
  }

  /** Reads {@code để kịp báo cáo Quốc hội tại Kỳ họp thứ 10}. */
  static List<Hit> inTimeFor(Words words, int index) {
    if (!words.exact(index, "kịp") || !words.exact(index - 1, "để")) {
      return List.of();
    }
    int end = Clauses.end(words, index);
    for (int i = index; i + 1 < end; i++) {
      if (words.exact(i + 1, "họp") && (words.exact(i, "kỳ") || words.exact(i, "phiên"))) {
        return List.of(event(words, index - 1, index, TimeRule.EVENT_SESSION));
      }
    }
    return List.of();
  }

  private static Hit event(Words words, int first, int condition, TimeRule rule) {
    int end = Clauses.end(words, condition);
    return new Hit(first, end, new TimeValue.Event(Clauses.text(words, first, end)), rule);
  }
}
