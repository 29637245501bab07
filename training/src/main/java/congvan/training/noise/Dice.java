// SPDX-License-Identifier: Apache-2.0
package congvan.training.noise;

import java.util.List;
import java.util.SplittableRandom;

/** Chance that a seed decides, the same on every machine. */
final class Dice {
  private final SplittableRandom random;

  private Dice(SplittableRandom random) {
    this.random = random;
  }

  static Dice of(long seed) {
    return new Dice(new SplittableRandom(seed));
  }

  /** Dice of their own: what is drawn from them moves nothing that is drawn from these. */
  Dice apart() {
    return new Dice(random.split());
  }

  boolean chance(double probability) {
    return random.nextDouble() < probability;
  }

  /** From 0 to 1. */
  double level() {
    return random.nextDouble();
  }

  int below(int bound) {
    return random.nextInt(bound);
  }

  int between(int least, int most) {
    return least + random.nextInt(most - least + 1);
  }

  <T> T of(List<T> values) {
    return values.get(random.nextInt(values.size()));
  }

  String of(String... values) {
    return values[random.nextInt(values.length)];
  }
}
