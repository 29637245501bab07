// SPDX-License-Identifier: Apache-2.0
package congvan.nlp;

import congvan.layout.LinePiece;
import java.util.List;

/** How one piece follows another. */
public enum Step {
  /** On the same line, a column further right. */
  SAME_LINE,
  /** On the next line. */
  NEXT_LINE,
  /** Behind an empty line. */
  GAP;

  /** How a piece follows the one before it. */
  public static Step to(LinePiece piece) {
    if (piece.column() > 0) {
      return SAME_LINE;
    }
    return piece.gap() ? GAP : NEXT_LINE;
  }

  static List<Step> all(List<LinePiece> pieces) {
    return pieces.stream().map(Step::to).toList();
  }
}
