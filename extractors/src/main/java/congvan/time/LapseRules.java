// SPDX-License-Identifier: Apache-2.0
package congvan.time;

import congvan.letter.Anchor;
import congvan.letter.DeadlineRelation;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Durations: {@code trong thời hạn 05 ngày làm việc kể từ ngày ký}, {@code kéo dài 3 ngày}. */
final class LapseRules {
  /** What a number behind it only counts: {@code lớp 5}, {@code thứ hai}, {@code tháng ba}. */
  private static final Set<Long> NUMBERED =
      Keys.all(
          "thứ lần tháng quý tuần ngày năm lớp khóa số điều khoản mục điểm phần chương tổ đợt mùng"
              + " mồng kỳ cấp hạng loại nhóm quận phường tập bảng biểu hình mức tiết bước câu giờ h"
              + " g");

  /** What makes an amount something else: {@code 3 tháng tuổi}, {@code 25 tháng Chạp}. */
  private static final Set<Long> OTHERS =
      Keys.all("tuổi học trước nữa đầu cuối nay này sau chạp giêng nào lương công âm lịch");

  private static final Set<Long> COMPOUNDS =
      Keys.all("tác khai bố nhận văn việc trình chứng an ty dân chức bằng nghệ thương");

  private static final Set<Long> UNITS = Keys.all("giờ ngày tuần tháng quý năm");

  private LapseRules() {}

  static List<Hit> at(Words words, int index) {
    return LengthRules.at(words, index)
        .flatMap(read -> found(words, index, read))
        .map(List::of)
        .orElse(List.of());
  }

  private static Optional<Hit> found(Words words, int index, Read<LengthRules.Counted> read) {
    LengthRules.Counted counted = read.value();
    TimeValue.Lapse lapse = TimeValue.Lapse.of(counted.length(), counted.working());
    int first = first(words, index, counted.length());
    int next = behindManner(words, read.next());
    Optional<Read<TimeValue.Lapse>> anchored = AnchorRules.behind(words, lapse, next);
    if (anchored.isPresent()) {
      return Optional.of(anchored(words, first, anchored.get()));
    }
    return isPartOfDate(words, read.next()) || isOther(words, read.next())
        ? Optional.empty()
        : relative(words, first, lapse, read.next())
            .or(() -> bare(words, first, lapse, read.next()));
  }

  /** Skips {@code liên tục}, {@code đầu tiên} before an anchor. */
  private static int behindManner(Words words, int index) {
    boolean running = words.exact(index, "liên") && words.exact(index + 1, "tục");
    boolean first = words.exact(index, "đầu");
    return running || (first && words.exact(index + 1, "tiên"))
        ? index + 2
        : first ? index + 1 : index;
  }

  /** {@code từ 03 đến 05 ngày} begins with its word từ. */
  private static int first(Words words, int index, Length length) {
    boolean range = length.least() < length.amount();
    return range && words.exact(index - 1, "từ") && words.blank(index) ? index - 1 : index;
  }

  private static Hit anchored(Words words, int first, Read<TimeValue.Lapse> read) {
    boolean before = words.exact(first - 1, "trước") && words.blank(first);
    return before
        ? new Hit(first - 1, read.next(), read.value().countedBack(), TimeRule.LAPSE_ANCHORED)
        : new Hit(first, read.next(), read.value(), TimeRule.LAPSE_ANCHORED);
  }

  /** {@code 3 tháng 12}, {@code 2 năm 2026}: the number was no amount. */
  private static boolean isPartOfDate(Words words, int next) {
    return (words.digits(next) > 0 && words.blank(next)) || words.gap(next) == '/';
  }

  /** {@code trong 3 tháng tới} ends so long from now, {@code 3 năm qua} end today. */
  private static Optional<Hit> relative(Words words, int first, TimeValue.Lapse lapse, int next) {
    if (!words.blank(next)) {
      return Optional.empty();
    }
    if (words.exact(next, "tới")) {
      boolean bound = Cues.before(words, first, lapse).isPresent();
      return bound
          ? Optional.of(new Hit(first, next + 1, lapse.from(Anchor.ISSUED), TimeRule.LAPSE_TO_COME))
          : Optional.empty();
    }
    int behind = behindPast(words, next);
    return behind == next
        ? Optional.empty()
        : Optional.of(
            new Hit(
                first, behind, lapse.countedBack().fromDay(Moment.today(0)), TimeRule.LAPSE_PAST));
  }

  /** Skips {@code qua}, {@code vừa qua}, {@code gần đây}, {@code trở lại đây}. */
  private static int behindPast(Words words, int index) {
    if (words.exact(index, "qua")) {
      return index + 1;
    }
    boolean recent = words.exact(index, "vừa") && words.exact(index + 1, "qua");
    if (recent || (words.exact(index, "gần") && words.exact(index + 1, "đây"))) {
      return index + 2;
    }
    boolean back = words.exact(index, "trở") && words.exact(index + 1, "lại");
    return back && words.exact(index + 2, "đây") ? index + 3 : index;
  }

  private static Optional<Hit> bare(Words words, int first, TimeValue.Lapse lapse, int next) {
    Optional<Cues.Cue> cue = Cues.before(words, first, lapse);
    int least = isLeast(words, first - 2) ? first - 2 : first;
    boolean before = words.exact(least - 1, "trước") && words.blank(least);
    boolean clock = lapse.unit() == LapseUnit.HOUR && !words.exact(next - 1, "hồ");
    boolean bound = before || cue.filter(c -> !clock || isLimit(c)).isPresent();
    if (before && clock || (!bound && !isAmount(words, first, next, lapse.length()))) {
      return Optional.empty();
    }
    return Optional.of(
        before
            ? new Hit(least - 1, next, lapse.countedBack(), TimeRule.LAPSE_BARE)
            : new Hit(first, next, lapse, TimeRule.LAPSE_BARE));
  }

  private static boolean isLeast(Words words, int index) {
    return words.exact(index + 1, words.exact(index, "tối") ? "thiểu" : "nhất")
        && (words.exact(index, "ít") || words.exact(index, "tối"));
  }

  /** {@code sau 15 giờ} is a time of the day. */
  private static boolean isLimit(Cues.Cue cue) {
    return cue.relation() == DeadlineRelation.BY || cue.relation() == DeadlineRelation.IN;
  }

  /** Tells whether the number is an amount, and what it counts is no part of something else. */
  private static boolean isAmount(Words words, int first, int next, Length length) {
    if (!begins(words, first)
        || isSecondUnit(words, first)
        || (NUMBERED.contains(words.key(first - 1)) && words.blank(first))) {
      return false;
    }
    boolean clock = length.unit() == LapseUnit.HOUR && !words.exact(next - 1, "hồ");
    boolean hours = clock && !words.exact(next - 1, "tiếng") && !words.exact(next, "liên");
    boolean said = words.is(first, words.key(next - 1)) || Numerals.word(words, next) >= 0;
    return LengthRules.isPlain(words, first + 1, next)
        && !hours
        && !said
        && !isDated(words, next)
        && !isAfterWhole(words, next);
  }

  /** {@code 02 ngày (16 - 17/3/2026)}, {@code 03 năm (2026 - 2028)}: the days themselves follow. */
  private static boolean isDated(Words words, int next) {
    boolean bracket = words.gap(next) == '(';
    return bracket
        && (words.digits(next) > 0 || words.exact(next, "từ") || words.exact(next, "ngày"));
  }

  /** {@code 7 ngày trong tuần}, {@code 80 năm Ngày thành lập}. */
  private static boolean isAfterWhole(Words words, int next) {
    boolean whole = words.exact(next, "trong") && UNITS.contains(words.key(next + 1));
    return words.blank(next)
        && (whole
            || words.exact(next, "ngày")
            || words.exact(next, "giai")
            || words.exact(next, "nhiệm"));
  }

  /** {@code 80 năm Ngày thành lập}: năm is the unit of a number, not the number five. */
  private static boolean isSecondUnit(Words words, int first) {
    return words.digits(first - 1) > 0 && words.blank(first) && words.isWord(first);
  }

  private static boolean begins(Words words, int first) {
    char before = words.before(words.start(first));
    boolean decimal = before == ',' && Character.isDigit(words.before(words.start(first) - 1));
    return before <= ' ' || ("([{“\"',;:|–>+-".indexOf(before) >= 0 && !decimal);
  }

  /** {@code 5 năm học}, {@code 3 tháng tuổi}, {@code 25 tháng Chạp}, {@code 2 tuần nữa}. */
  private static boolean isOther(Words words, int next) {
    return words.blank(next) && OTHERS.contains(words.key(next)) && isWhole(words, next);
  }

  /** {@code ngày công tác} is read elsewhere; {@code công khai} only follows. */
  private static boolean isWhole(Words words, int next) {
    boolean work = words.exact(next, "công") && words.blank(next + 1);
    boolean compound = work && COMPOUNDS.contains(words.key(next + 1));
    return !words.exact(next, "tới") && !compound;
  }
}
