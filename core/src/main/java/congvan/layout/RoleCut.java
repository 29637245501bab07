// SPDX-License-Identifier: Apache-2.0
package congvan.layout;

import congvan.text.Span;
import java.util.OptionalInt;
import java.util.stream.IntStream;

/**
 * Finds where in a piece the right one of two columns begins that ran together: at what is most
 * like Quốc hiệu or Tiêu ngữ, before the địa danh, behind the end of an entry of Nơi nhận ({@code -
 * Như trên; PHÓ CỤC TRƯỞNG}), behind a label or a number. Used once, by one thread.
 */
final class RoleCut {
  private static final int NOWHERE = -1;
  private static final String ENDS_OF_ENTRIES = ";.):";

  private final String text;
  private final SignatureText signatureText;

  RoleCut(Sheet sheet) {
    this.text = sheet.text().normalized();
    this.signatureText = new SignatureText(sheet);
  }

  String text() {
    return text;
  }

  /** Returns the first offset of the right column, inside the piece; none where it is not clear. */
  OptionalInt at(Span piece, LineRole left, LineRole right) {
    return IntStream.of(startOf(right, piece), endOf(left, piece))
        .map(this::skipBlanks)
        .filter(at -> at > piece.start() && at < piece.end())
        .findFirst();
  }

  private int startOf(LineRole right, Span piece) {
    if (right.block() == BlockKind.MOTTO) {
      return MottoLikeness.of(right).startIn(text, piece);
    }
    if (right.block() == BlockKind.PLACE_AND_DATE) {
      return placeStart(piece);
    }
    return right.block() == BlockKind.SIGNATURE ? signatureStart(piece, right) : NOWHERE;
  }

  private int endOf(LineRole left, Span piece) {
    if (left.block() == BlockKind.MOTTO) {
      return MottoLikeness.of(left).endIn(text, piece);
    }
    if (left == LineRole.COPIES_LABEL || left == LineRole.RECIPIENTS_LABEL) {
      return LabelCut.colon(text, piece) + 1;
    }
    return left == LineRole.NUMBER ? behindSymbol(piece) : NOWHERE;
  }

  /** The địa danh stands before the comma, or before the word that was ngày. */
  private int placeStart(Span piece) {
    int comma = Signs.last(text, ',', piece.start(), piece.end());
    int day = comma < 0 ? DateLine.nextDay(text, piece.start(), piece.end()) : comma + 1;
    return day >= piece.end() ? NOWHERE : HeaderPieces.placeStart(text, piece.start(), day);
  }

  private int signatureStart(Span piece, LineRole right) {
    int name = signatureText.nameStart(piece);
    if (right == LineRole.SIGNER && name < piece.end()) {
      return name;
    }
    int title = signatureText.beginIn(piece);
    return title >= 0 ? title : behindEntry(piece);
  }

  private int behindEntry(Span piece) {
    int at = piece.end() - 1;
    while (at > piece.start() && ENDS_OF_ENTRIES.indexOf(text.charAt(at)) < 0) {
      at--;
    }
    return at > piece.start() ? at + 1 : NOWHERE;
  }

  /** Behind the word that holds the stroke: {@code Số: 12/BTC-TCT}. */
  private int behindSymbol(Span piece) {
    int at = Signs.last(text, '/', piece.start(), piece.end());
    while (at >= 0 && at < piece.end() && text.charAt(at) > ' ') {
      at++;
    }
    return at;
  }

  private int skipBlanks(int offset) {
    int at = offset;
    while (at >= 0 && at < text.length() && text.charAt(at) == ' ') {
      at++;
    }
    return at;
  }
}
