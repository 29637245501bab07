// SPDX-License-Identifier: Apache-2.0
package congvan.layout;

import congvan.lexicon.DateOfIssue;
import congvan.text.Span;
import java.util.regex.Pattern;

/** Decides whether a piece goes on with the part of a header that is open. */
final class HeaderContinuation {
  private static final int MOST_SUBJECT_PIECES = 12;
  private static final int MOST_DATE_PIECES = 3;
  private static final int COLUMN_SHIFT = 25;
  private static final Pattern ORDINAL = Pattern.compile("[\\d/.…_ -].*+");
  private static final Pattern WHOLE_NUMBER = Pattern.compile(".*\\p{Lu}\\p{L}*\\d*");
  private static final Pattern BROKEN_NUMBER = Pattern.compile(".*[\\p{Lu}\\d][-–/]");
  private static final Pattern SYMBOL =
      Pattern.compile("[A-ZĐƯ]{2,12}\\d{0,2}(?:-[A-ZĐƯ]{1,9}\\d{0,2}){0,2}");
  private static final Pattern REST_OF_DATE = Pattern.compile("(?iu)(?:tháng|năm|\\d).*+");
  private static final Pattern WHOLE_DATE = Pattern.compile("(?iu)n[aăâ]m\\s*[\\d.…]{2,}");

  private final Sheet sheet;
  private final HeaderParts parts;

  HeaderContinuation(Sheet sheet, HeaderParts parts) {
    this.sheet = sheet;
    this.parts = parts;
  }

  /**
   * Tells whether the piece belongs to the open part; {@code gap} where a line is blank between.
   */
  boolean goesOn(Span piece, boolean gap, int subjectColumn) {
    String written = sheet.written(piece);
    return switch (parts.open()) {
      case SUBJECT -> !gap && isMoreSubject(written) && isNear(piece, subjectColumn);
      case NUMBER -> isMoreNumber(written);
      case PLACE_AND_DATE -> isMoreDate(written);
      case SIGNATURE_LAYER -> !gap && !Capitals.fill(written) && parts.lacks(BlockKind.MOTTO);
      default -> false;
    };
  }

  /**
   * Tells whether the piece goes on with a subject beside whose last line the date stands: {@code
   * V/v cấp nước sinh Hà Nội, ngày 5 tháng 3 năm 2021} / {@code hoạt nông thôn}.
   */
  boolean resumesSubject(Span piece, int subjectColumn) {
    if (!parts.isOpen(BlockKind.PLACE_AND_DATE)
        || parts.lacks(BlockKind.SUBJECT)
        || parts.has(BlockKind.TYPE)) {
      return false;
    }
    Span subject = parts.last(BlockKind.SUBJECT);
    Span date = parts.last(BlockKind.PLACE_AND_DATE);
    int line = sheet.lines().at(subject.start());
    String written = sheet.written(piece);
    return subject.start() < date.start()
        && line == sheet.lines().at(date.start())
        && line == sheet.lines().at(piece.start()) - 1
        && !Openers.open(written)
        && isMoreSubject(written)
        && isNear(piece, subjectColumn);
  }

  private boolean isMoreSubject(String written) {
    int count = parts.count(BlockKind.SUBJECT);
    boolean opening = Capitals.isProse(written) && Openers.open(written) && count > 1;
    return !opening && count < MOST_SUBJECT_PIECES;
  }

  /** A line of the right column is no part of a subject in the left one. */
  private boolean isNear(Span piece, int column) {
    int start = sheet.lines().start(sheet.lines().at(piece.start()));
    return Math.abs(piece.start() - start - column) < COLUMN_SHIFT;
  }

  /** {@code Số: 12/BGDĐT-} at the end of a line, {@code GDPT} in the next. */
  private boolean isMoreNumber(String written) {
    String number = sheet.written(parts.last(BlockKind.NUMBER));
    boolean ordinal = !WHOLE_NUMBER.matcher(number).matches() && ORDINAL.matcher(written).matches();
    return ordinal
        || (BROKEN_NUMBER.matcher(number).matches() && SYMBOL.matcher(written).matches());
  }

  private boolean isMoreDate(String written) {
    String date = sheet.written(parts.last(BlockKind.PLACE_AND_DATE));
    return parts.count(BlockKind.PLACE_AND_DATE) <= MOST_DATE_PIECES
        && !WHOLE_DATE.matcher(date).find()
        && (REST_OF_DATE.matcher(written).matches() || DateOfIssue.isRest(written));
  }
}
