// SPDX-License-Identifier: Apache-2.0
package congvan.training;

import congvan.layout.LineRole;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Words and letters confused, each line as badly as its place on the page was scanned; whole lines
 * of capitals lose their marks.
 */
final class LetterWear implements Wear {
  private static final List<Double> PLACES = List.of(0.3, 0.6, 1.0, 1.0, 1.5, 2.5, 5.0);
  private static final Pattern BLANK = Pattern.compile(" ");
  private static final Set<LineRole> LONG =
      Set.of(LineRole.BODY, LineRole.ITEM, LineRole.OPENING, LineRole.ANNEX);

  private final LetterConfusions letters = LetterConfusions.of("letters");
  private final WordConfusions words = WordConfusions.of("words");

  @Override
  public void on(WornText text, Dice dice, double severity) {
    double bare = Math.min(0.75, severity);
    text.changeEach(piece -> read(piece, dice, severity, bare));
  }

  private WornPiece read(WornPiece piece, Dice dice, double severity, double bare) {
    double scale = 2 * severity * dice.of(PLACES);
    boolean capitals = piece.text().equals(piece.text().toUpperCase(Locale.ROOT));
    String seen = capitals && dice.chance(bare) ? withoutMarks(piece.text(), dice) : piece.text();
    if (piece.role().filter(LONG::contains).isPresent()) {
      return piece.withText(letters.read(seen, dice, Math.min(scale, 2)));
    }
    return piece.withText(
        BLANK
            .splitAsStream(seen)
            .map(word -> word(word, dice, scale))
            .collect(Collectors.joining(" ")));
  }

  private String word(String word, Dice dice, double scale) {
    return words.knows(word) ? words.read(word, dice, scale) : letters.read(word, dice, scale);
  }

  private static String withoutMarks(String capitals, Dice dice) {
    return BLANK
        .splitAsStream(capitals)
        .map(word -> dice.chance(0.8) ? Marks.removed(word) : word)
        .collect(Collectors.joining(" "));
  }
}
