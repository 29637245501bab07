// SPDX-License-Identifier: Apache-2.0
package congvan.time;

import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * What is bound by an occasion without a date: {@code trước cuộc họp ít nhất 03 ngày}, {@code trước
 * ngày bầu cử}, {@code sau hội nghị}.
 */
final class BeforeRules {
  private static final int LONGEST = 9;

  private static final Set<Long> NO_EVENTS =
      Keys.all(
          "mùng mồng rằm hôm mai kia kìa mốt nay này cuối đầu làm thứ chủ tết quốc lễ giáng nhà"
              + " nghỉ giờ càng đó ấy");

  private BeforeRules() {}

  /** Reads at the word trước. */
  static List<Hit> before(Words words, int index) {
    if (!words.exact(index, "trước") || !words.blank(index + 1)) {
      return List.of();
    }
    int event = AnchorRules.noun(words, index + 1);
    boolean occasion = AnchorRules.OCCASIONS.contains(words.key(event));
    if (event == index + 1 && !occasion) {
      return List.of();
    }
    Optional<Hit> counted =
        words.digits(event) > 0 ? beforeDay(words, index) : beforeEvent(words, index, event);
    return counted.map(List::of).orElseGet(() -> occasion(words, index, TimeRule.EVENT_BEFORE));
  }

  /** Reads at the word sau. */
  static List<Hit> after(Words words, int index) {
    boolean stands = words.exact(index, "sau") && words.blank(index + 1);
    return stands ? occasion(words, index, TimeRule.EVENT_AFTER) : List.of();
  }

  /** {@code trước ngày 20/4/2026 ít nhất 05 ngày}. */
  private static Optional<Hit> beforeDay(Words words, int index) {
    return MomentRules.at(words, index + 1)
        .filter(day -> day.value().grain() == Grain.DAY && !day.value().lacksMonth())
        .flatMap(
            day ->
                length(words, day.next())
                    .map(
                        read -> {
                          String condition = Clauses.text(words, index + 1, day.next());
                          TimeValue.Lapse lapse = lapse(read, condition).fromDay(day.value());
                          return new Hit(index, read.next(), lapse, TimeRule.LAPSE_ANCHORED);
                        }));
  }

  private static Optional<Hit> beforeEvent(Words words, int index, int event) {
    for (int at = event + 1; at < event + LONGEST && words.blank(at); at++) {
      Optional<Read<LengthRules.Counted>> read = length(words, at);
      if (read.isPresent()) {
        TimeValue.Lapse lapse = lapse(read.get(), Clauses.text(words, event, at));
        return Optional.of(new Hit(index, read.get().next(), lapse, TimeRule.LAPSE_ANCHORED));
      }
    }
    return Optional.empty();
  }

  private static TimeValue.Lapse lapse(Read<LengthRules.Counted> read, String condition) {
    return TimeValue.Lapse.of(read.value().length(), read.value().working())
        .countedBack()
        .fromEvent(condition);
  }

  /** Reads {@code ít nhất 03 ngày}, {@code tối thiểu 05 ngày làm việc}, {@code 40 ngày}. */
  private static Optional<Read<LengthRules.Counted>> length(Words words, int index) {
    boolean least =
        (words.exact(index, "ít") && words.exact(index + 1, "nhất"))
            || (words.exact(index, "tối") && words.exact(index + 1, "thiểu"))
            || (words.exact(index, "chậm") && words.exact(index + 1, "nhất"));
    int number = least ? index + 2 : index;
    return words.digits(number) > 0 || least
        ? LengthRules.at(words, number).filter(read -> words.digits(read.next()) == 0)
        : Optional.empty();
  }

  /** {@code trước ngày bầu cử}, {@code sau hội nghị}: a day or an occasion that is no date. */
  private static List<Hit> occasion(Words words, int index, TimeRule rule) {
    boolean day = words.is(index + 1, Keys.NGAY) && words.exact(index + 1, "ngày");
    boolean session =
        words.exact(index + 2, "họp")
            || words.exact(index + 2, "nghị")
            || words.exact(index + 2, "hội");
    boolean named = AnchorRules.OCCASIONS.contains(words.key(index + 1)) && session;
    if (!(day && words.blank(index + 2) && isEvent(words, index + 2)) && !named) {
      return List.of();
    }
    int end = Clauses.end(words, index + 1);
    TimeValue event = TimeValue.Event.of(Clauses.text(words, index, end));
    return List.of(new Hit(index, end, event, rule));
  }

  /** What follows ngày is no number, no day of the week, no feast that the calendar knows. */
  private static boolean isEvent(Words words, int index) {
    return words.isWord(index)
        && words.end(index) - words.start(index) > 1
        && !NO_EVENTS.contains(words.key(index))
        && PointRules.at(words, index - 1).isEmpty();
  }
}
