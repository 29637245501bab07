// SPDX-License-Identifier: Apache-2.0
package congvan.training.noise;

import congvan.layout.LineRole;
import java.util.EnumSet;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The dashes before addressees and copies, read as other marks, or not at all. */
final class Bullets implements Wear {
  private static final Pattern BULLET = Pattern.compile("^[-–+*] ?");
  private static final Set<LineRole> LISTED =
      EnumSet.of(LineRole.RECIPIENT, LineRole.COPY, LineRole.ARCHIVE);

  private final Weighted bullets = Weighted.of("strokes", "bullet");

  @Override
  public void on(WornText text, Dice dice, double severity) {
    double rate = 0.5 * severity;
    text.changeEach(
        piece ->
            piece.role().filter(LISTED::contains).isPresent() && dice.chance(rate)
                ? write(piece, bullets.draw(dice))
                : piece);
  }

  private static WornPiece write(WornPiece piece, String bullet) {
    return piece.withText(
        BULLET.matcher(piece.text()).replaceFirst(Matcher.quoteReplacement(bullet)));
  }
}
