// SPDX-License-Identifier: Apache-2.0
package congvan.cli;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** The day from which deadlines are seen. */
final class TodayOption {
  @Option(
      names = "--today",
      paramLabel = "DATE",
      converter = DayOption.class,
      description = "The day from which deadlines are seen, as in 2026-06-01. By default, today.")
  private @Nullable LocalDate today;

  LocalDate day() {
    return today == null ? DayOption.today() : today;
  }
}
