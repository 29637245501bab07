// SPDX-License-Identifier: Apache-2.0
package congvan.nlp;

import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;

/** How likely each class is behind each other, by the step between. Immutable. */
final class Transitions {
  private final int classes;
  private final Map<Step, short[]> weights;
  private final Map<Step, double[][]> factors = new EnumMap<>(Step.class);

  Transitions(int classes, Map<Step, short[]> weights) {
    this.classes = classes;
    this.weights = new EnumMap<>(weights);
    for (Step step : Step.values()) {
      factors.put(step, factors(weights(step)));
    }
  }

  private double[][] factors(short[] flat) {
    double[][] table = new double[classes][classes];
    for (int i = 0; i < flat.length; i++) {
      table[i / classes][i % classes] = Math.exp(RoleWeights.exact(flat[i]));
    }
    return table;
  }

  short[] weights(Step step) {
    return Objects.requireNonNull(weights.get(step), () -> "no weights of " + step);
  }

  /** What to multiply with, for each class before and then each class. */
  double[][] factors(Step step) {
    return Objects.requireNonNull(factors.get(step));
  }
}
