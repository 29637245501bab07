// SPDX-License-Identifier: Apache-2.0
package congvan.training.noise;

import congvan.layout.LineRole;
import java.awt.Font;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/**
 * Prints a letter as Phụ lục I of NĐ 30/2020/NĐ-CP has it: agency and nation side by side, the body
 * (shortened) under them, Nơi nhận beside the signature.
 */
final class PagePicture {
  /** Java takes another where one is missing. */
  private static final List<String> FONTS =
      List.of("DejaVu Serif Condensed", "DejaVu Serif Condensed", Font.SERIF);

  private static final double MARGIN = 62;
  private static final double WIDE = Paper.WIDTH - MARGIN - 40;
  private static final int BODY_LINES = 3;
  private static final int LONGEST = 200;
  private static final Set<LineRole> BODY =
      EnumSet.of(LineRole.OPENING, LineRole.ITEM, LineRole.BODY);

  private final WornText text;
  private final Paper paper;
  private final Dice dice;
  private final double size;
  private final String family;

  private PagePicture(LabelledText letter, int dpi, Dice dice) {
    this.text = WornText.of(letter);
    this.paper = new Paper(dpi);
    this.dice = dice;
    this.size = dice.between(11, 13);
    this.family = dice.of(FONTS);
  }

  /** Prints a letter. */
  static Paper of(LabelledText letter, int dpi, Dice dice) {
    PagePicture picture = new PagePicture(letter, dpi, dice);
    double header = picture.header();
    double body = picture.body(header);
    double closing = picture.closing(body);
    new PageMarks(picture.paper, dice).draw(closing);
    return picture.paper;
  }

  private Font font(int style, double points) {
    return new Font(family, style, 1).deriveFont((float) points);
  }

  private PaperColumn column(double left, double width, int number, double top) {
    return new PaperColumn(
        paper, new PaperColumn.Place(left, width, number, number != 0 || top < 100), top, dice);
  }

  private double header() {
    List<WornLine> header = Sides.header(text);
    PaperColumn left = column(MARGIN - 20, 210, 0, 50);
    PaperColumn right = column(MARGIN + 190, 310, 1, 50);
    print(header, LineRole.PARENT_AGENCY, left, font(Font.PLAIN, size - 1));
    print(header, LineRole.ISSUER, left, font(Font.BOLD, size - 1));
    print(header, LineRole.NATIONAL_TITLE, right, font(Font.BOLD, size - 1));
    print(header, LineRole.MOTTO, right, font(Font.BOLD, size));
    left.skip(8);
    right.skip(12);
    boolean byHand = dice.chance(0.6);
    for (WornPiece piece : Sides.pieces(header, EnumSet.of(LineRole.NUMBER))) {
      String number = byHand ? Handwritten.number(piece.text()) : piece.text();
      left.print(LineRole.NUMBER, number, font(Font.PLAIN, size));
    }
    for (WornPiece piece : Sides.pieces(header, EnumSet.of(LineRole.PLACE_AND_DATE))) {
      String day = byHand && dice.chance(0.8) ? Handwritten.day(piece.text()) : piece.text();
      right.print(LineRole.PLACE_AND_DATE, day, font(Font.ITALIC, size));
    }
    print(header, LineRole.SUBJECT, left, font(Font.PLAIN, size - 1));
    return Math.max(left.y(), right.y()) + 10;
  }

  private static void print(List<WornLine> lines, LineRole role, PaperColumn column, Font font) {
    Sides.pieces(lines, EnumSet.of(role)).forEach(piece -> column.print(role, piece.text(), font));
  }

  private double body(double top) {
    PaperColumn middle = column(MARGIN, WIDE, 2, top);
    print(behindHeader(), LineRole.TYPE, middle, font(Font.BOLD, size + 1));
    print(behindHeader(), LineRole.SUBJECT, middle, font(Font.BOLD, size));
    PaperColumn wide = column(MARGIN, WIDE, 0, middle.y() + 6);
    addressees(wide);
    List<WornPiece> body = Sides.pieces(text.lines(), BODY);
    for (int line = 0; line < body.size(); line++) {
      if (line < BODY_LINES || line == body.size() - 1) {
        wide.print(LineRole.BODY, shortened(body.get(line).text()), font(Font.PLAIN, size));
        wide.skip(3);
      }
    }
    return wide.y() + 8;
  }

  private static String shortened(String text) {
    return text.substring(0, Math.min(text.length(), LONGEST));
  }

  private List<WornLine> behindHeader() {
    return text.lines().subList(Sides.header(text).size(), text.lines().size());
  }

  private void addressees(PaperColumn wide) {
    PaperColumn middle = column(MARGIN, WIDE, 2, wide.y() + 6);
    print(text.lines(), LineRole.RECIPIENTS_LABEL, middle, font(Font.PLAIN, size));
    print(text.lines(), LineRole.RECIPIENT, middle, font(Font.PLAIN, size));
    wide.skip(middle.y() - wide.y() + 8);
  }

  private double closing(double top) {
    List<WornLine> closing = Sides.closing(text);
    PaperColumn left = column(MARGIN, 230, 0, top);
    print(closing, LineRole.COPIES_LABEL, left, font(Font.BOLD | Font.ITALIC, size - 1));
    print(closing, LineRole.COPY, left, font(Font.PLAIN, size - 2));
    print(closing, LineRole.ARCHIVE, left, font(Font.PLAIN, size - 2));
    PaperColumn right = column(MARGIN + 230, 270, 1, top);
    print(closing, LineRole.AUTHORITY, right, font(Font.BOLD, size));
    print(closing, LineRole.POSITION, right, font(Font.BOLD, size));
    double under = right.y();
    right.skip(60);
    print(closing, LineRole.SIGNER, right, font(Font.BOLD, size));
    return under;
  }
}
