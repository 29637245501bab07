// SPDX-License-Identifier: Apache-2.0
package congvan.cli;

import java.util.List;

/** What a mark looks like. */
interface MarkStyle {
  /** Stands before the marked text. */
  String opening(Mark mark);

  /** Stands behind the marked text; some marks may still be open, the innermost first. */
  String closing(Mark mark, List<Mark> open);

  /** A heading between the parts of an explanation. */
  String heading(String text);
}
