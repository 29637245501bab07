// SPDX-License-Identifier: Apache-2.0
package congvan.time;

/** A time of the day (giờ, phút); 24:00 is the end of it: {@code 24h00 ngày 31/3}. */
public record TimeOfDay(int hour, int minute) {
  private static final int LAST_HOUR = 24;
  private static final int LAST_MINUTE = 59;

  public TimeOfDay {
    if (!exists(hour, minute)) {
      throw new IllegalArgumentException("not a time of day: " + hour + ":" + minute);
    }
  }

  static boolean exists(int hour, int minute) {
    boolean clock = hour >= 0 && minute >= 0 && minute <= LAST_MINUTE;
    return clock && (hour < LAST_HOUR || (hour == LAST_HOUR && minute == 0));
  }

  /** Returns it as ISO 8601 writes it: {@code 08:30}. */
  @Override
  public String toString() {
    return pair(hour) + ":" + pair(minute);
  }

  private static String pair(int number) {
    return number < 10 ? "0" + number : String.valueOf(number);
  }
}
