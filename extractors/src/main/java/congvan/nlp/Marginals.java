// SPDX-License-Identifier: Apache-2.0
package congvan.nlp;

import java.util.Arrays;
import java.util.List;

/**
 * How likely each class is for each piece, all ways through the others counted: the forward and
 * backward sums of a chain, each scaled to a sum of 1 so that nothing overflows.
 */
final class Marginals {
  private final Transitions transitions;
  private final List<Step> steps;

  /** For a chain whose pieces follow each other so; the first step counts nothing. */
  Marginals(Transitions transitions, List<Step> steps) {
    this.transitions = transitions;
    this.steps = steps;
  }

  /** Turns the scores of each piece for each class into shares of 1. */
  double[][] of(double[][] scores) {
    int length = scores.length;
    double[][] forward = new double[length][];
    for (int i = 0; i < length; i++) {
      forward[i] = weights(scores[i]);
      if (i > 0) {
        multiply(forward[i], ahead(forward[i - 1], transitions.factors(steps.get(i))));
      }
      scale(forward[i]);
    }
    double[] behind = new double[length == 0 ? 0 : forward[0].length];
    Arrays.fill(behind, 1);
    for (int i = length - 1; i >= 0; i--) {
      multiply(forward[i], behind);
      scale(forward[i]);
      if (i > 0) {
        multiply(behind, weights(scores[i]));
        behind = back(behind, transitions.factors(steps.get(i)));
        scale(behind);
      }
    }
    return forward;
  }

  private static double[] weights(double[] scores) {
    double most = Arrays.stream(scores).max().orElse(0);
    double[] weights = new double[scores.length];
    for (int i = 0; i < weights.length; i++) {
      weights[i] = Math.exp(scores[i] - most);
    }
    return weights;
  }

  private static double[] ahead(double[] from, double[][] factors) {
    double[] sums = new double[from.length];
    for (int i = 0; i < from.length; i++) {
      double[] row = factors[i];
      for (int j = 0; j < sums.length; j++) {
        sums[j] += from[i] * row[j];
      }
    }
    return sums;
  }

  private static double[] back(double[] from, double[][] factors) {
    double[] sums = new double[from.length];
    for (int i = 0; i < sums.length; i++) {
      double[] row = factors[i];
      double sum = 0;
      for (int j = 0; j < from.length; j++) {
        sum += row[j] * from[j];
      }
      sums[i] = sum;
    }
    return sums;
  }

  private static void multiply(double[] values, double[] by) {
    for (int i = 0; i < values.length; i++) {
      values[i] *= by[i];
    }
  }

  private static void scale(double[] values) {
    double sum = Arrays.stream(values).sum();
    for (int i = 0; i < values.length; i++) {
      values[i] /= sum;
    }
  }
}
