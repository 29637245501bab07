// SPDX-License-Identifier: Apache-2.0
package congvan.cli;

import java.util.Locale;

/** How many, for people. */
final class Counts {
  private Counts() {}

  /** {@code 1 letter}, {@code 12,000 letters}. */
  static String of(long count, String what) {
    return of(count) + " " + what + (count == 1 ? "" : "s");
  }

  /** {@code 12,000}. */
  static String of(long count) {
    return String.format(Locale.ROOT, "%,d", count);
  }
}
