// SPDX-License-Identifier: Apache-2.0
package congvan.training;

import congvan.nlp.Step;
import edu.stanford.nlp.ling.CoreAnnotations;
import edu.stanford.nlp.ling.CoreLabel;
import edu.stanford.nlp.sequences.Clique;
import edu.stanford.nlp.sequences.FeatureFactory;
import edu.stanford.nlp.util.PaddedList;
import java.util.Collection;
import java.util.List;

/**
 * Hands CoreNLP the features that a label carries: those of the piece for its class, and its {@link
 * Step} for its class and the one before. The first piece of a chain has no step.
 */
final class PieceFeatureFactory extends FeatureFactory<CoreLabel> {
  private static final long serialVersionUID = 1;

  static String step(Step step) {
    return "STEP=" + step + "|CpC";
  }

  @Override
  public Collection<String> getCliqueFeatures(
      PaddedList<CoreLabel> labels, int position, Clique clique) {
    CoreLabel label = labels.get(position);
    if (clique.equals(cliqueC)) {
      return label.get(FeatureNames.class);
    }
    return clique.equals(cliqueCpC) && position > 0
        ? List.of(label.getString(CoreAnnotations.ShapeAnnotation.class))
        : List.of();
  }
}
