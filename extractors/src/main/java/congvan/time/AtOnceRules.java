// SPDX-License-Identifier: Apache-2.0
package congvan.time;

import congvan.letter.Anchor;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Times that are counted from the letter without a number: {@code trả lời trong ngày}, {@code ngày
 * làm việc tiếp theo}, {@code triển khai ngay}, {@code có hiệu lực kể từ ngày ký}.
 */
final class AtOnceRules {
  private static final Length NOTHING = Length.of(0, LapseUnit.DAY);
  private static final Length ONE_DAY = Length.of(1, LapseUnit.DAY);

  private static final Set<Long> NOT_BEHIND =
      Keys.all("khi sau trước trong từ tại lúc ngày đầu cả trên bên cạnh tức lập hôm tháng tuần");

  private static final Set<Long> IN = Keys.all("trong vòng thời hạn chậm nhất không quá là");

  private static final Set<Long> UNITS = Keys.all("giờ ngày tuần tháng quý năm việc");

  private AtOnceRules() {}

  /** Reads at the words ngày and ngay, where they begin no date. */
  static List<Hit> at(Words words, int index) {
    if (!words.exact(index, "ngày")) {
      return words.exact(index, "ngay") ? now(words, index) : List.of();
    }
    if (words.exact(index + 1, "thứ") && words.blank(index + 1)) {
      return nth(words, index);
    }
    boolean working = words.exact(index + 1, "làm") && words.next(index + 2, Keys.VIEC);
    if (working && isNext(words, index + 3)) {
      int next = words.exact(index + 3, "sau") ? index + 4 : index + 5;
      return List.of(lapse(index, next, ONE_DAY, true, TimeRule.LAPSE_DAY));
    }
    int next = working ? index + 3 : index + 1;
    boolean within =
        words.exact(index - 1, "trong")
            && words.blank(index)
            && (words.exact(index - 2, "ngay") || !UNITS.contains(words.key(index - 2)));
    return within && (working || isAlone(words, next))
        ? List.of(lapse(index, next, NOTHING, working, TimeRule.LAPSE_DAY))
        : List.of();
  }

  private static Hit lapse(int first, int next, Length length, boolean working, TimeRule rule) {
    TimeValue value = TimeValue.Lapse.of(length, working).from(Anchor.ISSUED);
    return new Hit(first, next, value, rule);
  }

  /** {@code tiếp theo}, {@code liền kề}, {@code kế tiếp}, {@code sau}. */
  private static boolean isNext(Words words, int index) {
    boolean following = words.exact(index, "tiếp") && words.exact(index + 1, "theo");
    boolean adjoining = words.exact(index, "liền") || words.exact(index, "kế");
    return words.blank(index) && (following || adjoining || words.exact(index, "sau"));
  }

  private static boolean isAlone(Words words, int next) {
    return !words.blank(next)
        || words.exact(next, "để")
        || words.exact(next, "và")
        || words.exact(next, "hoặc")
        || words.exact(next, "chậm")
        || words.exact(next, "sau");
  }

  /** {@code chậm nhất là ngày thứ 15 kể từ ngày phát sinh}. */
  private static List<Hit> nth(Words words, int index) {
    int number = words.number(index + 2, 3);
    TimeValue.Lapse lapse =
        TimeValue.Lapse.of(Length.of(Math.max(number, 0), LapseUnit.DAY), false);
    Optional<Read<TimeValue.Lapse>> read =
        number > 0 ? AnchorRules.behind(words, lapse, index + 3) : Optional.empty();
    return read.map(r -> List.of(new Hit(index, r.next(), r.value(), TimeRule.LAPSE_ANCHORED)))
        .orElse(List.of());
  }

  /** {@code triển khai ngay}: behind a verb, and not before what says when. */
  private static List<Hit> now(Words words, int index) {
    boolean alone = !words.blank(index + 1) || !NOT_BEHIND.contains(words.key(index + 1));
    return alone && words.blank(index) && Verbs.endsAt(words, index)
        ? List.of(lapse(index, index + 1, NOTHING, false, TimeRule.LAPSE_NOW))
        : List.of();
  }

  /**
   * Reads {@code kể từ ngày ký}, {@code từ ngày ban hành}, with a duration or an end behind it
   * perhaps: {@code kể từ ngày ký, trong vòng 15 ngày}, {@code từ ngày ký đến ngày 30/6/2026}.
   */
  static List<Hit> since(Words words, int index) {
    if (words.blank(index) && UNITS.contains(words.key(index - 1))) {
      return List.of();
    }
    int since = AnchorRules.since(words, index);
    int event = since > index ? AnchorRules.noun(words, since) : index;
    if (event == index || words.digits(event) > 0 || words.exact(index - 1, "kể")) {
      return List.of();
    }
    int first = words.exact(index - 1, "đầu") && words.exact(index - 2, "bắt") ? index - 2 : index;
    int end = Clauses.end(words, event);
    return until(words, first, event)
        .or(() -> counted(words, first, event, end))
        .or(() -> alone(words, first, event, end))
        .map(List::of)
        .orElse(List.of());
  }

  private static Optional<Hit> until(Words words, int first, int event) {
    int next =
        AnchorRules.isIssue(words, event)
            ? AnchorRules.behindIssue(words, event)
            : EventRules.behindOwnIssue(words, event);
    return next > event
        ? IntervalRules.behind(words, Moment.today(0), next)
            .map(read -> new Hit(first, read.next(), read.value(), TimeRule.FROM_NOW))
        : Optional.empty();
  }

  /** {@code kể từ ngày ký, trong thời hạn 15 ngày}. */
  private static Optional<Hit> counted(Words words, int first, int event, int end) {
    int number = end;
    while (number < end + 4 && words.isWord(number) && IN.contains(words.key(number))) {
      number++;
    }
    boolean near = words.gap(end) == ',' && (number > end || words.digits(end) > 0);
    int behind = AnchorRules.behindIssue(words, event);
    if (behind > event && words.digits(behind) > 0 && words.blank(behind)) {
      return LengthRules.at(words, behind)
          .map(r -> hit(first, r.next(), lapse(r).from(Anchor.ISSUED)));
    }
    Optional<Read<LengthRules.Counted>> read =
        near ? LengthRules.at(words, number) : Optional.empty();
    return read.filter(r -> AnchorRules.behind(words, lapse(r), r.next()).isEmpty())
        .map(r -> hit(first, r.next(), anchored(words, lapse(r), event, end)));
  }

  private static Hit hit(int first, int next, TimeValue.Lapse lapse) {
    return new Hit(first, next, lapse, TimeRule.LAPSE_ANCHORED);
  }

  private static TimeValue.Lapse lapse(Read<LengthRules.Counted> read) {
    return TimeValue.Lapse.of(read.value().length(), read.value().working());
  }

  private static TimeValue.Lapse anchored(Words words, TimeValue.Lapse lapse, int event, int end) {
    return AnchorRules.own(words, event, end)
        .map(lapse::from)
        .orElseGet(() -> lapse.fromEvent(Clauses.text(words, event, end)));
  }

  private static Optional<Hit> alone(Words words, int first, int event, int end) {
    return AnchorRules.own(words, event, end)
        .map(
            anchor -> {
              TimeValue value = TimeValue.Lapse.of(NOTHING, false).from(anchor);
              return new Hit(first, end, value, TimeRule.LAPSE_SINCE);
            });
  }
}
