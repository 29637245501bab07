// SPDX-License-Identifier: Apache-2.0
package congvan.time;

import java.util.Optional;
import java.util.OptionalInt;

/** The year behind the name of a feast: {@code Tết Nguyên đán Đinh Mùi 2027}. */
final class FestivalYears {
  private FestivalYears() {}

  /** Reads the year behind {@code Tết} or {@code Tết Nguyên đán}. */
  static Read<Moment> behindTet(Words words, Moment moment, int index) {
    boolean named = words.exact(index, "nguyên") && words.exact(index + 1, "đán");
    return behind(words, moment, named ? index + 2 : index);
  }

  static Read<Moment> behind(Words words, Moment moment, int index) {
    Optional<Read<Integer>> cyclic =
        words.blank(index) ? CanChi.at(words, index) : Optional.empty();
    if (cyclic.isPresent()) {
      return new Read<>(moment.withYear(cyclic.get().value()), cyclic.get().next());
    }
    OptionalInt year =
        words.blank(index) ? YearRules.digits(words, index, false) : OptionalInt.empty();
    return year.isPresent() && words.isFree(index)
        ? new Read<>(moment.withYear(year.getAsInt()), index + 1)
        : YearRules.behind(words, moment, index);
  }
}
