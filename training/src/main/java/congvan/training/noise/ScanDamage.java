// SPDX-License-Identifier: Apache-2.0
package congvan.training.noise;

import java.util.List;
import java.util.OptionalDouble;

/**
 * All kinds of damage of a bad scan and its recognition, in the order in which they happen. What
 * they draw from was counted by {@link LearnNoise}, unless the last column says otherwise.
 *
 * <table>
 * <caption>Kinds of damage</caption>
 * <tr><th>kind</th><th>what happens</th><th>drawn from</th></tr>
 * <tr><td>{@link PageWidth}</td><td>paragraphs broken at the width of a page</td><td>66 to 94
 * letters a line</td></tr>
 * <tr><td>{@link HeaderSides}</td><td>agency and nation, number and day each on one line; or one
 * column below the other</td><td>joints.tsv</td></tr>
 * <tr><td>{@link ClosingSides}</td><td>the lines of the signature beside those of Nơi nhận, the
 * name beside any; or below, in either order</td><td>joints.tsv</td></tr>
 * <tr><td>{@link SignatureLayers}</td><td>Ký bởi, Thời gian ký above the letter or in its closing
 * </td><td>usual forms</td></tr>
 * <tr><td>{@link ArrivalStamps}</td><td>dấu đến within the header, as lines or beside them</td><td>
 * usual forms</td></tr>
 * <tr><td>{@link Seals}</td><td>the words of the seal in the closing, as a line or beside one</td>
 * <td>the issuer's name</td></tr>
 * <tr><td>{@link LostParts}</td><td>lines not read at all, the signature gone, the page cut</td>
 * <td>lines.tsv</td></tr>
 * <tr><td>{@link Handwriting}</td><td>number, day and month as strokes of a pen are read</td><td>
 * strokes.tsv</td></tr>
 * <tr><td>{@link LabelWear}</td><td>Số, V/v, Kính gửi, Nơi nhận eaten, mangled, lost</td><td>
 * letters.tsv</td></tr>
 * <tr><td>{@link LetterWear}</td><td>words and letters confused, capitals without marks; some
 * letters read without Vietnamese</td><td>words.tsv, letters.tsv; *-english.tsv; *-foreign.tsv,
 * written down by hand</td></tr>
 * <tr><td>{@link Bullets}</td><td>dashes of lists as other marks</td><td>strokes.tsv</td></tr>
 * <tr><td>{@link Junk}</td><td>what dirt and stamps are read as: lines of their own, ends of lines
 * </td><td>junk.tsv</td></tr>
 * <tr><td>{@link PageFurniture}</td><td>page numbers, addresses</td><td>usual forms</td></tr>
 * <tr><td>{@link LineBreaks}</td><td>lines broken, empty lines added and lost</td><td>lines.tsv
 * </td></tr>
 * </table>
 *
 * <p>A line added to the letter is {@code NOISE}, {@code STAMP} or {@code SIGNATURE_LAYER}; what is
 * added to an end of a line belongs to that line.
 */
public final class ScanDamage implements Damage {
  private final OptionalDouble severity;
  private final List<Wear> kinds =
      List.of(
          new PageWidth(),
          new HeaderSides(),
          new ClosingSides(),
          new SignatureLayers(),
          new ArrivalStamps(),
          new Seals(),
          new LostParts(),
          new Handwriting(),
          new LabelWear(),
          new LetterWear(),
          new Bullets(),
          new Junk(),
          new PageFurniture(),
          new LineBreaks());

  private ScanDamage(OptionalDouble severity) {
    this.severity = severity;
  }

  /** Some letters hardly damaged, some ruined. */
  public static ScanDamage standard() {
    return new ScanDamage(OptionalDouble.empty());
  }

  /** All letters damaged alike, from 0, not at all, to 1. */
  public static ScanDamage withSeverity(double severity) {
    return new ScanDamage(OptionalDouble.of(severity));
  }

  /** More letters are damaged a little than much. */
  private static double light(double level) {
    return level * Math.sqrt(level);
  }

  @Override
  public LabelledText of(LabelledText letter, long seed) {
    Dice dice = Dice.of(seed);
    double level = severity.orElse(light(dice.level()));
    if (level == 0) {
      return letter;
    }
    WornText text = WornText.of(letter);
    kinds.forEach(kind -> kind.on(text, dice.apart(), level));
    return text.labelled(letter.template());
  }
}
