// SPDX-License-Identifier: Apache-2.0
package congvan.nlp;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class MarginalsTest {
  private static final short[] NEXT = {256, -128, 0, 384};
  private static final short[] OTHER = {0, 512, -256, 128};
  private static final double[][] SCORES = {{1, 0.5}, {-2, 0.25}, {0, 3}};
  private static final List<Step> STEPS = List.of(Step.GAP, Step.NEXT_LINE, Step.SAME_LINE);

  private static Transitions transitions() {
    return new Transitions(2, Map.of(Step.NEXT_LINE, NEXT, Step.GAP, NEXT, Step.SAME_LINE, OTHER));
  }

  /** Adds up all eight ways through the chain. */
  private static double[][] byAllWays() {
    double[][] shares = new double[3][2];
    double all = 0;
    for (int way = 0; way < 8; way++) {
      int[] at = {way & 1, way >> 1 & 1, way >> 2};
      double score = SCORES[0][at[0]] + SCORES[1][at[1]] + SCORES[2][at[2]];
      score += (NEXT[2 * at[0] + at[1]] + OTHER[2 * at[1] + at[2]]) / 256.0;
      all += Math.exp(score);
      for (int i = 0; i < 3; i++) {
        shares[i][at[i]] += Math.exp(score);
      }
    }
    for (double[] share : shares) {
      share[0] /= all;
      share[1] /= all;
    }
    return shares;
  }

  @Test
  void allWaysThroughTheChainAreCounted() {
    double[][] shares = new Marginals(transitions(), STEPS).of(SCORES);
    double[][] expected = byAllWays();
    for (int i = 0; i < 3; i++) {
      assertThat(shares[i]).containsExactly(expected[i], within(1e-9));
    }
  }

  @Test
  void scoresOfAnySizeDoNotOverflow() {
    double[][] shares =
        new Marginals(transitions(), STEPS).of(new double[][] {{900, 0}, {0, 900}, {5000, 0}});
    assertThat(shares[0][0]).isEqualTo(1, within(1e-9));
    assertThat(shares[1][1]).isEqualTo(1, within(1e-9));
    assertThat(shares[2][0]).isEqualTo(1, within(1e-9));
  }

  @Test
  void anEmptyChainHasNoShares() {
    assertThat(new Marginals(transitions(), List.of()).of(new double[0][])).isEmpty();
  }
}
