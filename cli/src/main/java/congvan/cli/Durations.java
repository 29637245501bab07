// SPDX-License-Identifier: Apache-2.0
package congvan.cli;

import java.time.Duration;
import java.util.Locale;

/** How long something took, for people. */
final class Durations {
  private Durations() {}

  /** {@code 0.4 s}, {@code 5 min 12 s}, {@code 2 h 5 min}. */
  static String text(Duration time) {
    if (time.toMinutes() < 1) {
      return String.format(Locale.ROOT, "%.1f s", time.toMillis() / 1000.0);
    }
    return time.toHours() < 1
        ? time.toMinutes() + " min " + time.toSecondsPart() + " s"
        : time.toHours() + " h " + time.toMinutesPart() + " min";
  }
}
