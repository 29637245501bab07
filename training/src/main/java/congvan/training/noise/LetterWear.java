// SPDX-License-Identifier: Apache-2.0
package congvan.training.noise;

import congvan.layout.LineRole;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Words and letters confused, each line as badly as its place on the page was scanned; whole lines
 * of capitals lose their marks. Some letters are read by a program that knows no Vietnamese: in
 * those nothing keeps its marks, however good the scan.
 */
final class LetterWear implements Wear {
  private static final List<Double> PLACES = List.of(0.3, 0.6, 1.0, 1.0, 1.5, 2.5, 5.0);
  private static final String FRENCH = "éèë";

  /** Nơi nhận is bold and slanted, which is read worse than what else is printed. */
  private static final double SLANTED = 1.5;

  private static final double ENGLISH = 0.06;
  private static final double FOREIGN = 0.18;
  private static final Pattern BLANK = Pattern.compile(" ");
  private static final Set<LineRole> LONG =
      Set.of(LineRole.BODY, LineRole.ITEM, LineRole.OPENING, LineRole.ANNEX);

  private final Reader vietnamese = Reader.vietnamese();
  private final Reader english = Reader.english();
  private final Reader foreign = Reader.foreign();

  @Override
  public void on(WornText text, Dice dice, double severity) {
    double level = dice.level();
    if (level < FOREIGN) {
      Reader reader = level < ENGLISH ? english : foreign;
      double scale = 0.7 + 0.5 * dice.level();
      text.changeEach(piece -> piece.withText(latin(reader.read(piece.text(), dice, scale))));
    } else {
      text.changeEach(piece -> read(piece, dice, severity));
    }
  }

  /** Marks that the table of the reader left in place; it knows few. */
  private static String latin(String read) {
    return read.chars()
        .map(letter -> FRENCH.indexOf(letter) < 0 ? Letters.bare((char) letter) : letter)
        .collect(
            StringBuilder::new, (text, letter) -> text.append((char) letter), StringBuilder::append)
        .toString();
  }

  private WornPiece read(WornPiece piece, Dice dice, double severity) {
    double scale = 2 * severity * dice.of(PLACES) * (piece.is(LineRole.COPIES_LABEL) ? SLANTED : 1);
    boolean capitals = piece.text().equals(piece.text().toUpperCase(Locale.ROOT));
    boolean bare = capitals && dice.chance(Math.min(0.75, severity));
    String seen = bare ? withoutMarks(piece.text(), dice) : piece.text();
    boolean known = piece.role().filter(LONG::contains).isEmpty();
    return piece.withText(
        known
            ? vietnamese.read(seen, dice, scale)
            : vietnamese.spell(seen, dice, Math.min(scale, 2)));
  }

  private static String withoutMarks(String capitals, Dice dice) {
    return BLANK
        .splitAsStream(capitals)
        .map(word -> dice.chance(0.8) ? Letters.bare(word) : word)
        .collect(Collectors.joining(" "));
  }
}
