// SPDX-License-Identifier: Apache-2.0
package congvan.cli;

import congvan.index.Change;
import java.io.IOException;
import java.time.Duration;
import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;

/** Counts what became of letters on their way into an index. */
final class IndexTally {
  private final long start = System.nanoTime();
  private final Map<Change, Long> changes = new EnumMap<>(Change.class);
  private long unread;
  private long pruned;

  void add(Change change) {
    changes.merge(change, 1L, Long::sum);
  }

  void unread() {
    unread++;
  }

  void pruned(long letters) {
    pruned = letters;
  }

  /** Says it in a line: {@code 1,200 letters added, 3 changed, 40 as before (2.1 s)}. */
  void tell(Terminal terminal) throws IOException {
    StringBuilder line = new StringBuilder();
    line.append(Counts.of(of(Change.ADDED), "letter")).append(" added");
    append(line, of(Change.REPLACED), "changed");
    append(line, of(Change.UNCHANGED), "as before");
    append(line, pruned, "taken out");
    append(line, unread, "not read");
    terminal.print(line + " (" + time() + ")\n");
  }

  private long of(Change change) {
    return changes.getOrDefault(change, 0L);
  }

  private static void append(StringBuilder line, long count, String what) {
    if (count > 0) {
      line.append(", ").append(Counts.of(count)).append(' ').append(what);
    }
  }

  /** The time so far, and how many letters were added in a second where that says something. */
  private String time() {
    Duration time = Duration.ofNanos(System.nanoTime() - start);
    double seconds = time.toMillis() / 1000.0;
    long added = of(Change.ADDED) + of(Change.REPLACED);
    String rate =
        added > 0 && seconds >= 1
            ? String.format(Locale.ROOT, ", %,.0f a second", added / seconds)
            : "";
    return Durations.text(time) + rate;
  }
}
