// SPDX-License-Identifier: Apache-2.0
package congvan.nlp;

import congvan.layout.LinePiece;
import congvan.layout.RoleGuess;
import java.io.DataInput;
import java.io.DataOutput;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * The weights of a conditional random field over the pieces of a header, or of a closing: how much
 * each feature speaks for each class, and each class for the next. Weights are kept in steps of
 * {@code 1 / 256}. Immutable and safe to share between threads.
 */
public final class RoleWeights {
  private static final float STEP = 256;

  private final List<RoleClass> classes;
  private final FeatureTable features;
  private final Transitions transitions;

  /**
   * Makes them of what was learnt.
   *
   * @param features a weight for each class, by feature
   * @param transitions by {@link Step}, a weight for each class before and then for each class
   */
  public RoleWeights(
      List<RoleClass> classes, Map<Long, short[]> features, Map<Step, short[]> transitions) {
    this.classes = List.copyOf(classes);
    this.features = new FeatureTable(features);
    this.transitions = new Transitions(classes.size(), transitions);
  }

  /** A weight as it is kept. */
  public static short rounded(double weight) {
    return (short) Math.max(Short.MIN_VALUE, Math.min(Short.MAX_VALUE, Math.round(weight * STEP)));
  }

  static double exact(short weight) {
    return weight / STEP;
  }

  List<RoleGuess> guess(List<LinePiece> pieces) {
    List<long[]> found = LineFeatures.of(pieces);
    double[][] scores = new double[pieces.size()][];
    for (int i = 0; i < scores.length; i++) {
      scores[i] = scores(found.get(i));
    }
    double[][] shares = new Marginals(transitions, Step.all(pieces)).of(scores);
    List<RoleGuess> guesses = new ArrayList<>();
    for (double[] share : shares) {
      guesses.add(best(share));
    }
    return guesses;
  }

  private double[] scores(long[] found) {
    int[] sums = new int[classes.size()];
    for (long feature : found) {
      short[] weights = features.weights(feature);
      for (int i = 0; i < weights.length; i++) {
        sums[i] += weights[i];
      }
    }
    double[] scores = new double[sums.length];
    for (int i = 0; i < sums.length; i++) {
      scores[i] = sums[i] / STEP;
    }
    return scores;
  }

  private RoleGuess best(double[] shares) {
    int best = 0;
    for (int i = 1; i < shares.length; i++) {
      best = shares[i] > shares[best] ? i : best;
    }
    return new RoleGuess(classes.get(best).roles(), Math.min(1, shares[best]));
  }

  /** Writes them; the same weights give the same bytes. */
  public void write(DataOutput out) throws IOException {
    out.writeShort(classes.size());
    for (RoleClass each : classes) {
      out.writeUTF(each.name());
    }
    for (Step step : Step.values()) {
      writeWeights(out, transitions.weights(step));
    }
    Map<Long, short[]> sorted = features.sorted();
    out.writeInt(sorted.size());
    for (Map.Entry<Long, short[]> each : sorted.entrySet()) {
      out.writeUTF(LineFeatures.name(each.getKey()));
      writeWeights(out, each.getValue());
    }
  }

  private static void writeWeights(DataOutput out, short[] weights) throws IOException {
    int written = 0;
    for (short weight : weights) {
      written += weight == 0 ? 0 : 1;
    }
    out.writeShort(written);
    for (int i = 0; i < weights.length; i++) {
      if (weights[i] != 0) {
        out.writeShort(i);
        out.writeShort(weights[i]);
      }
    }
  }

  static RoleWeights read(DataInput in) throws IOException {
    List<RoleClass> classes = new ArrayList<>();
    for (int count = in.readUnsignedShort(); count > 0; count--) {
      classes.add(RoleClass.named(in.readUTF()));
    }
    Map<Step, short[]> transitions = new HashMap<>();
    for (Step step : Step.values()) {
      transitions.put(step, readWeights(in, classes.size() * classes.size()));
    }
    Map<Long, short[]> features = new HashMap<>();
    for (int count = in.readInt(); count > 0; count--) {
      features.put(LineFeatures.named(in.readUTF()), readWeights(in, classes.size()));
    }
    return new RoleWeights(classes, features, transitions);
  }

  private static short[] readWeights(DataInput in, int size) throws IOException {
    short[] weights = new short[size];
    for (int count = in.readUnsignedShort(); count > 0; count--) {
      int at = in.readUnsignedShort();
      if (at >= size) {
        throw new IOException("a weight for class " + at + " of " + size);
      }
      weights[at] = in.readShort();
    }
    return weights;
  }
}
