// SPDX-License-Identifier: Apache-2.0
package congvan.fields.deadlines;

import congvan.text.Syllables;
import congvan.time.TimeExpression;
import java.time.DayOfWeek;
import java.util.List;
import java.util.Optional;

/** The day of the week (thứ) that is written with a date: {@code thứ Năm, ngày 12/3/2026}. */
final class NamedWeekday {
  private static final List<String> NAMES = List.of("hai", "ba", "tư", "năm", "sáu", "bảy");
  private static final List<String> LEADS =
      List.of("vào", "sáng", "trưa", "chiều", "tối", "phút", "giờ", "ngày", "hết", "nhất", "trước");
  private static final int FARTHEST = 4;
  private static final int LENGTH = 2;

  private final Syllables text;

  private NamedWeekday(Syllables text) {
    this.text = text;
  }

  /** Returns it if it stands in the expression, right before it, or in brackets behind it. */
  static Optional<DayOfWeek> of(Syllables text, TimeExpression expression) {
    NamedWeekday named = new NamedWeekday(text);
    int core = text.from(expression.core().start());
    int next = text.from(expression.core().end());
    for (int i = Math.max(0, core - FARTHEST); i < next; i++) {
      boolean joined = i >= core || named.leadsTo(i + LENGTH, core);
      Optional<DayOfWeek> day = joined ? named.at(i) : Optional.empty();
      if (day.isPresent()) {
        return day;
      }
    }
    return named.at(next).filter(day -> named.gap(next).strip().equals("("));
  }

  /** An ordinal is none: {@code lần thứ hai}, {@code kỳ họp thứ ba}. */
  private Optional<DayOfWeek> at(int index) {
    if (text.is(index, "chủ") && text.is(index + 1, "nhật")) {
      return Optional.of(DayOfWeek.SUNDAY);
    }
    if (!text.is(index, "thứ") || isOrdinal(index) || !gap(index + 1).isBlank()) {
      return Optional.empty();
    }
    for (int day = 0; day < NAMES.size(); day++) {
      if (text.is(index + 1, NAMES.get(day)) || isDigit(index + 1, day + LENGTH)) {
        return Optional.of(DayOfWeek.of(day + 1));
      }
    }
    return Optional.empty();
  }

  /** A number of order follows a noun; a day of the week only words of time. */
  private boolean isOrdinal(int index) {
    boolean follows = index > 0 && gap(index).isBlank() && !text.isNumber(index - 1);
    return follows && LEADS.stream().noneMatch(word -> text.is(index - 1, word));
  }

  private boolean isDigit(int index, int day) {
    return index < text.count()
        && text.text().substring(text.start(index), text.end(index)).equals(String.valueOf(day));
  }

  /** Between the day of the week and its date stand signs and {@code ngày} at most. */
  private boolean leadsTo(int index, int core) {
    for (int i = index; i < core; i++) {
      if (!text.is(i, "ngày") && !text.is(i, "ngay")) {
        return false;
      }
    }
    return index <= core && (core == 0 || ".;:".indexOf(sign(core)) < 0);
  }

  private char sign(int index) {
    String gap = gap(index).strip();
    return gap.isEmpty() ? ' ' : gap.charAt(0);
  }

  private String gap(int index) {
    return index <= 0 || index >= text.count()
        ? ""
        : text.text().substring(text.end(index - 1), text.start(index));
  }
}
