// SPDX-License-Identifier: Apache-2.0
package congvan.layout;

import congvan.text.Span;

/**
 * Sets aside what was put on a letter and is not its own: the text of digital signatures, the stamp
 * ĐẾN with its number and day (NĐ 30/2020/NĐ-CP, Phụ lục IV), and the marks of urgency and secrecy.
 */
final class HeaderStamps {
  private static final int MOST_PIECES = 6;

  private HeaderStamps() {}

  /** Takes the piece if it is of a stamp or a mark. */
  static boolean take(HeaderParts parts, Span piece, String written) {
    if (isSignatureLayer(parts, written)) {
      parts.begin(BlockKind.SIGNATURE_LAYER, piece);
    } else if (isArrivalStamp(parts, written)) {
      takeReceiver(parts);
      parts.begin(BlockKind.ARRIVAL_STAMP, piece);
    } else if (HeaderRoles.isMark(written)) {
      parts.begin(BlockKind.MARK, piece);
    } else {
      return false;
    }
    return true;
  }

  private static boolean isSignatureLayer(HeaderParts parts, String written) {
    return HeaderRoles.isSignatureLayer(written)
        || (parts.isOpen(BlockKind.SIGNATURE_LAYER)
            && HeaderRoles.continuesSignatureLayer(written));
  }

  private static boolean isArrivalStamp(HeaderParts parts, String written) {
    return HeaderRoles.isStamp(written)
        || (parts.isOpen(BlockKind.ARRIVAL_STAMP)
            && HeaderRoles.continuesStamp(written)
            && parts.count(BlockKind.ARRIVAL_STAMP) < MOST_PIECES);
  }

  /** Above ĐẾN stands who received the letter, if the letter itself has not begun. */
  private static void takeReceiver(HeaderParts parts) {
    if (parts.lacks(BlockKind.ARRIVAL_STAMP)
        && parts.lacks(BlockKind.MOTTO)
        && parts.lacks(BlockKind.NUMBER)) {
      parts.move(BlockKind.LETTERHEAD, BlockKind.ARRIVAL_STAMP);
    }
  }
}
