// SPDX-License-Identifier: Apache-2.0
package congvan.training;

import congvan.nlp.LineFeatures;
import congvan.nlp.RoleClass;
import congvan.nlp.RoleWeights;
import congvan.nlp.Step;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * What CoreNLP's text format says a classifier has learnt, in the form in which the library keeps
 * it.
 */
final class LearntWeights {
  private final List<String> lines;
  private final double least;
  private final List<String> classes;
  private final List<String> pairs;
  private final Map<Long, short[]> features = new HashMap<>();
  private final Map<Step, short[]> transitions = new EnumMap<>(Step.class);

  private LearntWeights(List<String> lines, double least) {
    this.lines = lines;
    this.least = least;
    this.classes = table("classIndex.size()=");
    this.pairs = table("labelIndices[1].size()=");
    for (Step step : Step.values()) {
      transitions.put(step, new short[classes.size() * classes.size()]);
    }
    List<String> names = table("featureIndex.size()=");
    int weights = behind("weights.length=");
    for (int i = 0; i < names.size(); i++) {
      String row = lines.get(weights + i);
      add(names.get(i), row.substring(row.indexOf('\t') + 1).split(" "));
    }
  }

  /**
   * Returns the weights.
   *
   * @param least those of features that move a score by less are left out
   */
  static RoleWeights of(WrittenCrf classifier, double least) {
    LearntWeights learnt = new LearntWeights(classifier.lines(), least);
    return new RoleWeights(
        learnt.classes.stream().map(RoleClass::named).toList(),
        learnt.features,
        learnt.transitions);
  }

  private int behind(String head) {
    int line = 0;
    while (!lines.get(line).startsWith(head)) {
      line++;
    }
    return line + 1;
  }

  private List<String> table(String head) {
    int first = behind(head);
    int size = Integer.parseInt(lines.get(first - 1).substring(head.length()).strip());
    return lines.subList(first, first + size).stream()
        .map(line -> line.substring(line.indexOf('\t') + 1))
        .toList();
  }

  private void add(String feature, String[] weights) {
    for (Step step : Step.values()) {
      if (feature.equals(PieceFeatureFactory.step(step))) {
        addStep(transitions.getOrDefault(step, new short[0]), weights);
        return;
      }
    }
    short[] kept = new short[classes.size()];
    for (int i = 0; i < kept.length; i++) {
      double weight = Double.parseDouble(weights[i]);
      kept[i] = Math.abs(weight) < least ? 0 : RoleWeights.rounded(weight);
    }
    if (!Arrays.equals(kept, new short[kept.length])) {
      features.put(LineFeatures.named(feature.substring(0, feature.indexOf('|'))), kept);
    }
  }

  private void addStep(short[] table, String[] weights) {
    for (int i = 0; i < weights.length; i++) {
      String pair = pairs.get(i);
      int gap = pair.indexOf(' ');
      int before = Integer.parseInt(pair.substring(0, gap));
      int own = Integer.parseInt(pair.substring(gap + 1));
      table[before * classes.size() + own] = RoleWeights.rounded(Double.parseDouble(weights[i]));
    }
  }
}
