// SPDX-License-Identifier: Apache-2.0
package congvan.cli;

import java.time.LocalDate;
import java.util.Optional;

/** A value in a table, of a kind that spreadsheets tell apart. */
sealed interface Cell {
  /** Nothing where it is empty. */
  record Words(String text) implements Cell {}

  record Day(LocalDate day) implements Cell {}

  record Count(long count) implements Cell {}

  static Cell of(String text) {
    return new Words(text);
  }

  static Cell of(Optional<String> text) {
    return new Words(text.orElse(""));
  }

  static Cell of(long count) {
    return new Count(count);
  }

  static Cell ofDay(Optional<LocalDate> day) {
    return day.<Cell>map(Day::new).orElse(new Words(""));
  }

  /** As it stands in a text: {@code 2026-05-12}. */
  default String asText() {
    return switch (this) {
      case Words words -> words.text();
      case Day day -> day.day().toString();
      case Count count -> Long.toString(count.count());
    };
  }
}
