// SPDX-License-Identifier: Apache-2.0
package congvan.time;

import java.util.Optional;

/** The parts of a day (buổi): {@code sáng}, {@code chiều}; they tell which 3 giờ is meant. */
enum DayPart {
  MORNING("sáng"),
  NOON("trưa"),
  AFTERNOON("chiều"),
  EVENING("tối"),
  NIGHT("đêm"),
  LATE("khuya");

  private static final int HALF_DAY = 12;
  private static final DayPart[] ALL = values();

  private final String word;
  private final long key;

  DayPart(String word) {
    this.word = word;
    this.key = Words.key(word);
  }

  static Optional<DayPart> named(Words words, int index) {
    long key = words.key(index);
    for (DayPart part : ALL) {
      if (part.key == key) {
        return words.said(index, part.word) && !isMost(words, index)
            ? Optional.of(part)
            : Optional.empty();
      }
    }
    return Optional.empty();
  }

  /** {@code tối đa}, {@code tối thiểu}, {@code sáng kiến}. */
  private static boolean isMost(Words words, int index) {
    return words.blank(index + 1)
        && (words.exact(index + 1, "đa")
            || words.exact(index + 1, "thiểu")
            || words.exact(index + 1, "kiến")
            || words.exact(index + 1, "tạo"));
  }

  /** Reads a part of the day with what stands before it: {@code buổi sáng}, {@code rạng sáng}. */
  static Optional<Read<DayPart>> at(Words words, int index) {
    boolean led =
        words.is(index, Keys.BUOI) || words.exact(index, "rạng") || words.exact(index, "đầu");
    int at = led && words.blank(index + 1) ? index + 1 : index;
    return named(words, at).map(part -> new Read<>(part, at + 1));
  }

  /** Returns the hour of the clock's 24: {@code 3 giờ chiều} is 15. */
  int hour(int said) {
    if (said > HALF_DAY) {
      return said;
    }
    return switch (this) {
      case MORNING -> said;
      case NOON -> said < 4 ? said + HALF_DAY : said;
      case AFTERNOON -> said < HALF_DAY ? said + HALF_DAY : said;
      case EVENING, NIGHT, LATE -> atNight(said);
    };
  }

  private static int atNight(int said) {
    if (said == HALF_DAY) {
      return HALF_DAY + HALF_DAY;
    }
    return said > 4 ? said + HALF_DAY : said;
  }
}
