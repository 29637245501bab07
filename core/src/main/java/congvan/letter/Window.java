// SPDX-License-Identifier: Apache-2.0
package congvan.letter;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;

/**
 * The days in which something is in time, both included; an open side is absent. {@code trước ngày
 * 10/4/2021} has the latest day 2021-04-09 and no earliest.
 *
 * @param assumed what the letter does not say and the days rest on; empty where they are certain
 */
public record Window(
    Optional<LocalDate> earliest, Optional<LocalDate> latest, Set<Assumption> assumed) {
  /** No day is known: {@code khi Trung ương ban hành}. */
  public static final Window UNKNOWN = new Window(Optional.empty(), Optional.empty(), Set.of());

  public Window {
    if (earliest.isPresent() && latest.isPresent() && latest.get().isBefore(earliest.get())) {
      throw new IllegalArgumentException("not a window: " + earliest.get() + "/" + latest.get());
    }
    assumed = Set.copyOf(assumed);
  }

  /** A window that rests on nothing but the letter. */
  public Window(Optional<LocalDate> earliest, Optional<LocalDate> latest) {
    this(earliest, latest, Set.of());
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

  /** The same days, resting on one assumption more. */
  public Window assuming(Assumption assumption) {
    Set<Assumption> all = EnumSet.of(assumption);
    all.addAll(assumed);
    return new Window(earliest, latest, all);
  }
}
