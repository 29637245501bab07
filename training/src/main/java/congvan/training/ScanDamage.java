// SPDX-License-Identifier: Apache-2.0
package congvan.training;

import java.util.List;
import java.util.OptionalDouble;

/** All kinds of damage of a bad scan and its recognition. */
final class ScanDamage implements Damage {
  private final OptionalDouble severity;
  private final List<Wear> kinds =
      List.of(
          new PageWidth(),
          new HeaderSides(),
          new ClosingSides(),
          new SignatureLayers(),
          new ArrivalStamps(),
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
  static ScanDamage standard() {
    return new ScanDamage(OptionalDouble.empty());
  }

  /** All letters damaged alike, from 0, not at all, to 1. */
  static ScanDamage withSeverity(double severity) {
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
