// SPDX-License-Identifier: Apache-2.0
package congvan.training.noise;

import congvan.layout.LineRole;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Number and day written by hand: figures become whatever the strokes look like. */
final class Handwriting implements Wear {
  private static final Pattern NUMBER = Pattern.compile("(?<=\\D{1,3} ?)\\d++ ?/?");
  private static final Pattern DAY = Pattern.compile(" ?\\d{1,2} ?(?=tháng)");
  private static final Pattern MONTH = Pattern.compile(" ?\\d{1,2} ?(?=năm)");

  private final Weighted strokes = Weighted.of("strokes", "number");
  private final Weighted days = Weighted.of("strokes", "day");

  @Override
  public void on(WornText text, Dice dice, double severity) {
    boolean number = dice.chance(0.3 + 0.5 * severity);
    boolean day = dice.chance(0.45 + 0.45 * severity);
    boolean month = day && dice.chance(0.3);
    text.changeEach(
        piece -> {
          if (number && piece.is(LineRole.NUMBER)) {
            return write(piece, NUMBER, strokes.draw(dice));
          }
          if (day && piece.is(LineRole.PLACE_AND_DATE)) {
            WornPiece written = write(piece, DAY, days.draw(dice));
            return month ? write(written, MONTH, days.draw(dice)) : written;
          }
          return piece;
        });
  }

  private static WornPiece write(WornPiece piece, Pattern place, String strokes) {
    return piece.withText(
        place.matcher(piece.text()).replaceFirst(Matcher.quoteReplacement(strokes)));
  }
}
