// SPDX-License-Identifier: Apache-2.0
package congvan.layout;

import congvan.text.LetterText;
import java.util.List;

/** Cuts header and closing of a letter into the pieces that have a role each. */
public final class LinePieces {
  private LinePieces() {}

  /** Returns the pieces of the header and then those of the closing, in reading order. */
  public static List<LinePiece> of(LetterText text) {
    return LinePieceReader.read(Sheet.of(text));
  }
}
