// SPDX-License-Identifier: Apache-2.0
package congvan.training;

import congvan.nlp.LineFeatures;
import congvan.nlp.RoleClass;
import congvan.nlp.RoleWeights;
import congvan.nlp.Step;
import edu.stanford.nlp.ling.CoreAnnotations;
import edu.stanford.nlp.ling.CoreLabel;
import edu.stanford.nlp.sequences.SeqClassifierFlags;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Properties;
import java.util.Set;

/** Trains the weights of headers or of closings with CoreNLP's {@code CRFClassifier}. */
final class CrfTrainer {
  /** Weights that move a score by less are left out. */
  private static final double LEAST = 0.04;

  private final int rounds;
  private final double sigma;

  /**
   * Makes a trainer.
   *
   * @param rounds how often L-BFGS goes over the data at most
   * @param sigma how far the prior lets weights go
   */
  CrfTrainer(int rounds, double sigma) {
    this.rounds = rounds;
    this.sigma = sigma;
  }

  RoleWeights train(List<Sequence> sequences) {
    List<Sequence> learnt = Sequences.withFrequentClasses(sequences);
    Set<Long> frequent = Sequences.frequentFeatures(learnt);
    Collection<List<CoreLabel>> documents = new ArrayList<>();
    for (Sequence sequence : learnt) {
      documents.add(labels(WordLoss.on(sequence, documents.size()), frequent));
    }
    WrittenCrf classifier = classifier(learnt.getFirst().classes().getFirst());
    classifier.train(documents, classifier.defaultReaderAndWriter());
    return LearntWeights.of(classifier, LEAST);
  }

  WrittenCrf classifier(RoleClass any) {
    Properties properties = new Properties();
    properties.setProperty("maxLeft", "1");
    properties.setProperty("useClassFeature", "true");
    properties.setProperty("sigma", String.valueOf(sigma));
    properties.setProperty("maxQNItr", String.valueOf(rounds));
    properties.setProperty("tolerance", "1e-4");
    properties.setProperty("backgroundSymbol", any.name());
    return new WrittenCrf(new SeqClassifierFlags(properties));
  }

  static List<CoreLabel> labels(Sequence sequence, Set<Long> known) {
    List<CoreLabel> labels = new ArrayList<>();
    for (int i = 0; i < sequence.length(); i++) {
      CoreLabel label = new CoreLabel();
      String name = sequence.classes().get(i).name();
      label.set(CoreAnnotations.AnswerAnnotation.class, name);
      label.set(CoreAnnotations.GoldAnswerAnnotation.class, name);
      label.set(
          FeatureNames.class,
          Arrays.stream(sequence.features().get(i))
              .filter(known::contains)
              .mapToObj(LineFeatures::name)
              .map(each -> each + "|C")
              .toList());
      Step step = sequence.steps().get(i);
      label.set(CoreAnnotations.ShapeAnnotation.class, PieceFeatureFactory.step(step));
      labels.add(label);
    }
    return labels;
  }
}
