// SPDX-License-Identifier: Apache-2.0
package congvan.time;

import congvan.letter.DeadlineRelation;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Durations: {@code trong thời hạn 05 ngày làm việc kể từ ngày ký}, {@code sau 01 tháng}. */
final class LapseRules {
  private static final Map<Long, LapseUnit> UNITS =
      Map.of(
          Keys.GIO, LapseUnit.HOUR,
          Keys.NGAY, LapseUnit.DAY,
          Keys.TUAN, LapseUnit.WEEK,
          Keys.THANG, LapseUnit.MONTH,
          Keys.NAM, LapseUnit.YEAR);

  private LapseRules() {}

  static List<Hit> at(Words words, int index) {
    return amount(words, index)
        .flatMap(amount -> counted(words, index, amount))
        .map(List::of)
        .orElse(List.of());
  }

  private static Optional<Read<Integer>> amount(Words words, int index) {
    return words.exact(index, "nửa")
        ? Optional.of(new Read<>(0, index + 1))
        : Numerals.amount(words, index);
  }

  private static Optional<Hit> counted(Words words, int index, Read<Integer> amount) {
    int at = amount.next();
    char gap = words.gap(at);
    Optional<LapseUnit> named = unit(words, at);
    if (named.isEmpty() || (gap != ' ' && gap != ')' && gap != Words.JOINED)) {
      return Optional.empty();
    }
    LapseUnit unit = named.get();
    boolean working = words.exact(at + 1, "làm") && words.next(at + 2, Keys.VIEC);
    int next = working ? at + 3 : at + 1;
    boolean half = words.exact(index, "nửa");
    if (unit == LapseUnit.MONTH && words.digits(next) > 0 && words.blank(next)) {
      return Optional.empty();
    }
    if (half && unit != LapseUnit.MONTH && unit != LapseUnit.YEAR) {
      return Optional.empty();
    }
    Counted counted = half ? halfOf(unit) : new Counted(amount.value(), unit, working);
    return anchored(words, index, next, counted);
  }

  private record Counted(int amount, LapseUnit unit, boolean working) {}

  /** Nửa tháng is 15 days, nửa năm six months (Bộ luật Dân sự 2015, Điều 146, khoản 1). */
  private static Counted halfOf(LapseUnit unit) {
    return unit == LapseUnit.MONTH
        ? new Counted(15, LapseUnit.DAY, false)
        : new Counted(6, LapseUnit.MONTH, false);
  }

  private static Optional<LapseUnit> unit(Words words, int index) {
    return Optional.ofNullable(UNITS.get(words.key(index)));
  }

  private static Optional<Hit> anchored(Words words, int first, int next, Counted counted) {
    Optional<AnchorRules.Anchored> anchor = AnchorRules.at(words, next);
    Optional<Cues.Cue> cue = Cues.before(words, first, lapse(counted, false, Optional.empty()));
    boolean backwards = anchor.filter(AnchorRules.Anchored::backwards).isPresent();
    if (anchor.isEmpty() && cue.filter(c -> c.relation() != DeadlineRelation.FROM).isEmpty()) {
      return Optional.empty();
    }
    TimeValue value = lapse(counted, backwards, anchor);
    TimeRule rule = anchor.isPresent() ? TimeRule.LAPSE_ANCHORED : TimeRule.LAPSE_BARE;
    return Optional.of(
        new Hit(first, anchor.map(AnchorRules.Anchored::next).orElse(next), value, rule));
  }

  private static TimeValue.Lapse lapse(
      Counted counted, boolean backwards, Optional<AnchorRules.Anchored> anchor) {
    return new TimeValue.Lapse(
        counted.amount(),
        counted.unit(),
        counted.working(),
        backwards,
        anchor.map(AnchorRules.Anchored::anchor),
        anchor.flatMap(AnchorRules.Anchored::condition));
  }
}
