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
  private static final int LONGEST_NAME = 40;
  private static final int SHORTEST_TITLE = 6;
  private static final String ENDS_OF_ENTRIES = ";.):_";

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
    return IntStream.of(startOf(left, right, piece), endOf(left, piece))
        .map(this::skipBlanks)
        .filter(at -> at > piece.start() && at < piece.end())
        .findFirst();
  }

  private int startOf(LineRole left, LineRole right, Span piece) {
    if (right.block() == BlockKind.MOTTO) {
      return MottoLikeness.of(right).startIn(text, piece);
    }
    if (right.block() == BlockKind.PLACE_AND_DATE) {
      return placeStart(piece);
    }
    if (right == LineRole.SIGNER) {
      return nameStart(piece, left == LineRole.COPY);
    }
    return right.block() == BlockKind.SIGNATURE ? titleStart(piece) : NOWHERE;
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

  private int nameStart(Span piece, boolean behindCopy) {
    int behind = skipBlanks(behindEntry(piece));
    boolean name = behind > 0 && words(behind, piece.end()) > 1;
    if (name || behindCopy) {
      return name ? behind : NOWHERE;
    }
    return signatureText.nameStart(piece);
  }

  private int titleStart(Span piece) {
    int semicolon = Signs.last(text, ';', piece.start(), piece.end());
    if (semicolon > piece.start() && piece.end() - semicolon > SHORTEST_TITLE) {
      return behindDirt(semicolon + 1, piece.end());
    }
    int title = signatureText.beginIn(piece);
    return title >= 0 ? title : capitalsStart(piece);
  }

  /** Single signs before the first word: {@code _ l PHO TONG CUC TRUONG}. */
  private int behindDirt(int start, int end) {
    int at = skipBlanks(start);
    int next = text.indexOf(' ', at);
    while (next >= 0 && next < end && next - at < 2) {
      at = skipBlanks(next);
      next = text.indexOf(' ', at);
    }
    return at;
  }

  private int words(int start, int end) {
    return end - start > LONGEST_NAME ? 0 : text.substring(start, end).split(" ", -1).length;
  }

  private int behindEntry(Span piece) {
    int at = piece.end() - 1;
    while (at > piece.start() && ENDS_OF_ENTRIES.indexOf(text.charAt(at)) < 0) {
      at--;
    }
    return at > piece.start() ? at + 1 : NOWHERE;
  }

  /** Where the words in capitals begin with which the piece ends. */
  private int capitalsStart(Span piece) {
    int best = NOWHERE;
    int word = piece.end();
    for (int at = piece.end() - 1; at > piece.start(); at--) {
      if (text.charAt(at - 1) == ' ' && text.charAt(at) > ' ') {
        if (!isInCapitals(at, word)) {
          return best;
        }
        best = at;
        word = at;
      }
    }
    return best;
  }

  private boolean isInCapitals(int start, int end) {
    int balance = 0;
    for (int i = start; i < end; i++) {
      char c = text.charAt(i);
      balance += Character.isUpperCase(c) ? 1 : 0;
      balance -= Character.isLowerCase(c) || c == ';' || c == ')' ? 1 : 0;
    }
    return balance > 0 || Character.isLetterOrDigit(text.charAt(start)) && balance == 0;
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
