// SPDX-License-Identifier: Apache-2.0
package congvan.letter;

import java.time.LocalDate;
import java.util.Optional;

/**
 * The days in which something is in time, both included; an open side is absent. {@code trước ngày
 * 10/4/2021} has the latest day 2021-04-09 and no earliest.
 */
public record Window(Optional<LocalDate> earliest, Optional<LocalDate> latest) {
  /** No day is known: {@code khi Trung ương ban hành}. */
  public static final Window UNKNOWN = new Window(Optional.empty(), Optional.empty());

  public Window {
    if (earliest.isPresent() && latest.isPresent() && latest.get().isBefore(earliest.get())) {
      throw new IllegalArgumentException("not a window: " + earliest.get() + "/" + latest.get());
    }
  }

  public static Window until(LocalDate latest) {
    return new Window(Optional.empty(), Optional.of(latest));
  }

  public static Window from(LocalDate earliest) {
    return new Window(Optional.of(earliest), Optional.empty());
  }

  public static Window between(LocalDate earliest, LocalDate latest) {
    return new Window(Optional.of(earliest), Optional.of(latest));
  }
}
