// SPDX-License-Identifier: Apache-2.0
package congvan.query;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** What a person is told about the reading of a query; each sentence once, and not without end. */
final class Notes {
  private static final int MOST = 20;
  private static final int LONGEST = 60;

  private final Set<String> notes = new LinkedHashSet<>();

  void add(String note) {
    if (notes.size() < MOST) {
      notes.add(note);
    }
  }

  List<String> all() {
    return List.copyOf(notes);
  }

  /** A piece of the query as it may be quoted in a note. */
  static String quoted(String typed) {
    return typed.length() <= LONGEST
        ? "'" + typed + "'"
        : "'" + typed.substring(0, typed.offsetByCodePoints(0, LONGEST / 2)) + "…'";
  }
}
