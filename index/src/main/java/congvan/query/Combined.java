// SPDX-License-Identifier: Apache-2.0
package congvan.query;

import congvan.query.LetterQuery.All;
import congvan.query.LetterQuery.And;
import congvan.query.LetterQuery.Not;
import congvan.query.LetterQuery.Or;
import java.util.ArrayList;
import java.util.List;

/** Queries put together in their simplest form. */
final class Combined {
  private Combined() {}

  /** Both, or all; what asks for nothing in particular does not count beside others. */
  static LetterQuery and(List<LetterQuery> parts) {
    List<LetterQuery> flat = new ArrayList<>();
    for (LetterQuery part : parts) {
      if (part instanceof And and) {
        flat.addAll(and.parts());
      } else if (!(part instanceof All)) {
        flat.add(part);
      }
    }
    return flat.isEmpty() ? LetterQuery.all() : flat.size() == 1 ? flat.getFirst() : new And(flat);
  }

  /** One of them; where one asks for all, all. */
  static LetterQuery or(List<LetterQuery> parts) {
    List<LetterQuery> flat = new ArrayList<>();
    for (LetterQuery part : parts) {
      if (part instanceof All) {
        return part;
      }
      if (part instanceof Or or && TypedNumber.in(or).isEmpty()) {
        flat.addAll(or.parts());
      } else {
        flat.add(part);
      }
    }
    return flat.size() == 1 ? flat.getFirst() : new Or(flat);
  }

  static LetterQuery not(LetterQuery part) {
    return part instanceof Not not ? not.part() : part.not();
  }
}
