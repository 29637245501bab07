// SPDX-License-Identifier: Apache-2.0
package congvan.time;

import congvan.letter.DeadlineRelation;
import java.util.Optional;

/**
 * Words of relation that a scan has damaged before a full date: {@code trước ngày| 15/10/2026},
 * {@code trước hgày 15/10/2026}, {@code trước ngày i 15/10/2026}, {@code (thời han 15/10/2026)}.
 */
final class DamagedCues {
  private static final String STRAY = "|!'`’:;,_.-~^";
  private static final long HAN = Words.key("hạn");

  private DamagedCues() {}

  static Optional<Cues.Cue> before(Words words, int index, TimeValue value) {
    if (!isFullDate(value)) {
      return Optional.empty();
    }
    int at = isLetter(words, index - 1) && words.blank(index) ? index - 1 : index;
    boolean stray = STRAY.indexOf(words.gap(at)) >= 0;
    int day = isDay(words, at - 1) && (stray || words.blank(at)) ? at - 1 : at;
    boolean named = day < at || words.is(index, Keys.NGAY);
    boolean joined = words.blank(day) || (day == at && stray && !isStop(words.gap(day)));
    if (named && joined && words.exact(day - 1, "trước")) {
      return Optional.of(new Cues.Cue(DeadlineRelation.BEFORE, day - 1));
    }
    return day == index && words.blank(index) ? term(words, index) : Optional.empty();
  }

  /** {@code 10 tháng trước, ngày 31/7/2025} is no damage. */
  private static boolean isStop(char sign) {
    return sign == ',' || sign == ';' || sign == '.';
  }

  private static boolean isFullDate(TimeValue value) {
    return value instanceof TimeValue.Point point
        && point.moment().grain() == Grain.DAY
        && !point.moment().lacksYear()
        && !point.moment().lacksMonth();
  }

  /** One letter, left of a sign or a stain. */
  private static boolean isLetter(Words words, int index) {
    return words.isWord(index) && words.end(index) - words.start(index) == 1;
  }

  /** {@code ngày}, or another letter for its first. */
  private static boolean isDay(Words words, int index) {
    return words.is(index, Keys.NGAY)
        || (words.isWord(index)
            && words.end(index) - words.start(index) == 4
            && words.text().startsWith("gày", words.start(index) + 1));
  }

  /** {@code thời han}, {@code ạn}, and {@code hạn} behind a sign. */
  private static Optional<Cues.Cue> term(Words words, int index) {
    int last = index - 1;
    if (words.is(last, HAN) && words.exact(last - 1, "thời") && words.blank(last)) {
      return Optional.of(new Cues.Cue(DeadlineRelation.BY, last - 1));
    }
    boolean opens = words.exact(last, "hạn") && !words.blank(last);
    return opens || words.exact(last, "ạn")
        ? Optional.of(new Cues.Cue(DeadlineRelation.BY, last))
        : Optional.empty();
  }
}
