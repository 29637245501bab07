// SPDX-License-Identifier: Apache-2.0
package congvan.cli;

import congvan.query.ReadQuery;
import java.io.PrintWriter;

/** Says how a query was read, where not all of it was plain. */
final class QueryNotes {
  private static final int LONGEST = 400;

  private QueryNotes() {}

  static void print(ReadQuery query, PrintWriter err) {
    if (!query.notes().isEmpty()) {
      query.notes().forEach(note -> err.println("congvan: " + Visible.line(note)));
      err.println("congvan: read as: " + Columns.cut(Visible.line(query.asRead()), LONGEST));
    }
  }
}
