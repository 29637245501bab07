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
          new String[] {"cho", "tới"},
          new String[] {"ngay", "sau"},
          new String[] {"ngay", "trước"},
          new String[] {"đến"},
          new String[] {"tới"},
          new String[] {"sau"},
          new String[] {"trước"},
          new String[] {"ngay"});

  private static final long HOP = Words.key("họp");

  private EventRules() {}

  /** Reads a condition at its word khi. */
  static List<Hit> when(Words words, int index) {
    boolean since = words.exact(index - 1, "từ") || words.exact(index - 1, "trong");
    boolean stands = words.exact(index, "khi") && words.blank(index + 1) && !since;
    if (!stands || index + 1 >= words.end() || words.exact(index + 1, "đó")) {
      return List.of();
    }
    int first = prefix(words, index);
    int end = Clauses.end(words, index + 1);
    TimeRule rule = rule(words, first, index);
    boolean own = rule != TimeRule.EVENT_BEFORE && isOwnIssue(words, index + 1, end);
    String condition = Clauses.text(words, first, end);
    return List.of(new Hit(first, end, new TimeValue.Event(condition, own), rule));
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
    return words.exact(index - 1, "trước") ? TimeRule.EVENT_BEFORE : TimeRule.EVENT_UNTIL;
  }

  /** {@code Kế hoạch được ban hành}, {@code văn bản này được ký}: the letter speaks of itself. */
  private static boolean isOwnIssue(Words words, int index, int end) {
    return behindOwnIssue(words, index) == end;
  }

  /** Returns the syllable behind the letter's own issue, told in the passive; -1 if it is not. */
  static int behindOwnIssue(Words words, int index) {
    int at = AnchorRules.isDocument(words, index) ? index + 2 : index;
    at = words.exact(at, "này") ? at + 1 : at;
    boolean passive = at > index && words.exact(at, "được");
    return passive && AnchorRules.isIssue(words, at + 1)
        ? AnchorRules.behindIssue(words, at + 1)
        : -1;
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
      return List.of(event(words, index, index + 3, TimeRule.EVENT_UNFORESEEN));
    }
    return named && words.exact(index - 1, "hoặc") && isUnit(words.key(index - 2))
        ? List.of(
            new Hit(index, index + 2, TimeValue.Event.of("đột xuất"), TimeRule.EVENT_UNFORESEEN))
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
      if (isSession(words, i)) {
        return List.of(event(words, index - 1, index, TimeRule.EVENT_SESSION));
      }
    }
    return List.of();
  }

  /** {@code kỳ họp}, {@code phiên họp}; a scan may lose a mark before a number. */
  private static boolean isSession(Words words, int index) {
    boolean damaged = words.is(index + 1, HOP) && words.exact(index + 2, "thứ");
    return (words.exact(index + 1, "họp") || damaged)
        && (words.exact(index, "kỳ") || words.exact(index, "phiên"));
  }

  /** Reads {@code trong kỳ họp thứ nhất}, {@code tại kỳ họp thứ 12 của Hội đồng nhân dân}. */
  static List<Hit> during(Words words, int index) {
    boolean within = words.exact(index, "trong") || words.exact(index, "tại");
    return within && words.blank(index + 1) && isSession(words, index + 1)
        ? List.of(event(words, index, index + 3, TimeRule.EVENT_DURING))
        : List.of();
  }

  /** Reads {@code theo tiến độ dự án}, or a document's name alone in its place. */
  static List<Hit> according(Words words, int index) {
    if (!words.exact(index, "theo") || !words.blank(index + 1)) {
      return List.of();
    }
    if (words.exact(index + 1, "tiến") && words.exact(index + 2, "độ")) {
      return List.of(event(words, index, index + 3, TimeRule.EVENT_PROGRESS));
    }
    boolean first = index == words.first() || words.gap(index) == '|';
    if (!first || !AnchorRules.isDocument(words, index + 1)) {
      return List.of();
    }
    int end = Clauses.end(words, index + 1);
    boolean alone = end >= words.end() || words.gap(end) == '|';
    return alone ? List.of(event(words, index, index + 1, TimeRule.EVENT_DOCUMENT)) : List.of();
  }

  private static Hit event(Words words, int first, int condition, TimeRule rule) {
    int end = Clauses.end(words, condition - 1);
    return new Hit(first, end, TimeValue.Event.of(Clauses.text(words, first, end)), rule);
  }
}
