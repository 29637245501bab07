// SPDX-License-Identifier: Apache-2.0
package congvan.time;

import java.util.List;

/** Months and quarters in a row share their year: {@code tháng 9, tháng 10 năm 2021}. */
final class ListFiller {
  private final Words words;

  ListFiller(Words words) {
    this.words = words;
  }

  List<Hit> fill(List<Hit> hits) {
    List<Hit> filled = new PeriodLists(words).spread(hits);
    for (int i = filled.size() - 2; i >= 0; i--) {
      Hit left = filled.get(i);
      Hit right = filled.get(i + 1);
      if (isListed(words, left, right) && left.value() instanceof TimeValue.Point point) {
        Moment behind = ((TimeValue.Point) right.value()).moment();
        TimeValue value = new TimeValue.Point(point.moment().filledFrom(behind));
        filled.set(i, new Hit(left.first(), left.next(), value, left.rule()));
      }
    }
    return filled;
  }

  /** Tells whether two times of a kind stand with {@code và} or a comma between. */
  static boolean isListed(Words words, Hit left, Hit right) {
    boolean points =
        left.value() instanceof TimeValue.Point && right.value() instanceof TimeValue.Point;
    boolean days = left.rule() == TimeRule.RECURRING_DAY;
    boolean and = right.first() == left.next() + 1 && words.is(left.next(), Keys.VA);
    boolean comma = right.first() == left.next() && words.gap(right.first()) == ',';
    return left.rule() == right.rule() && (points || days) && (and || comma);
  }
}
