// SPDX-License-Identifier: Apache-2.0
package congvan.time;

import java.time.LocalDate;
import java.util.Optional;

/**
 * How long a duration is: {@code 15 ngày}, {@code 1 năm 6 tháng}. Of {@code 3 - 5 ngày} the larger
 * amount is the limit that counts, and the smaller is kept beside it.
 *
 * @param least the smaller amount of two, else the same as the amount
 * @param rest what follows in a smaller unit: {@code 6 tháng} of {@code 1 năm 6 tháng}
 */
public record Length(int amount, LapseUnit unit, int least, Optional<Length> rest) {
  public Length {
    if (amount < 0 || least < 0 || least > amount) {
      throw new IllegalArgumentException("not a length: " + least + " - " + amount + " " + unit);
    }
  }

  static Length of(int amount, LapseUnit unit) {
    return new Length(amount, unit, amount, Optional.empty());
  }

  Length atLeast(int fewer) {
    return new Length(amount, unit, fewer, rest);
  }

  Length and(Length smaller) {
    return new Length(amount, unit, least, Optional.of(smaller));
  }

  /** Returns it as ISO 8601 writes it: {@code P1Y6M}, {@code PT48H}. */
  String written() {
    StringBuilder written = new StringBuilder("P");
    boolean clock = false;
    for (Optional<Length> part = Optional.of(this); part.isPresent(); part = part.get().rest) {
      if (part.get().unit.isOfClock() && !clock) {
        written.append('T');
        clock = true;
      }
      written.append(part.get().unit.written(part.get().amount));
    }
    return written.toString();
  }

  /** Returns the last day of the count; the first day is not counted (Điều 147). */
  LocalDate after(LocalDate day) {
    LocalDate end = unit.after(day, amount);
    return rest.isPresent() ? rest.get().after(end) : end;
  }

  /** Returns the day so long before. */
  LocalDate before(LocalDate day) {
    LocalDate start = unit.after(day, -amount);
    return rest.isPresent() ? rest.get().before(start) : start;
  }
}
