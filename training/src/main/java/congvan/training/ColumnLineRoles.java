// SPDX-License-Identifier: Apache-2.0
package congvan.training;

import congvan.layout.LinePiece;
import congvan.layout.LineRoles;
import congvan.layout.RoleGuess;
import congvan.nlp.LineFeatures;
import congvan.nlp.RoleClass;
import edu.stanford.nlp.classify.Classifier;
import edu.stanford.nlp.classify.ColumnDataClassifier;
import edu.stanford.nlp.classify.Dataset;
import edu.stanford.nlp.classify.GeneralDataset;
import edu.stanford.nlp.classify.LinearClassifier;
import edu.stanford.nlp.stats.Counter;
import edu.stanford.nlp.stats.Counters;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Properties;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Tells roles by CoreNLP's {@code ColumnDataClassifier}, each piece for itself; to be compared with
 * the model that the library carries.
 */
final class ColumnLineRoles implements LineRoles {
  private final ColumnDataClassifier columns;
  private final LinearClassifier<String, String> classifier;

  private ColumnLineRoles(
      ColumnDataClassifier columns, LinearClassifier<String, String> classifier) {
    this.columns = columns;
    this.classifier = classifier;
  }

  static ColumnLineRoles learntFrom(List<Sequence> sequences, double sigma) {
    Properties properties = new Properties();
    properties.setProperty("goldAnswerColumn", "0");
    properties.setProperty("displayedColumn", "0");
    properties.setProperty("1.useSplitWords", "true");
    properties.setProperty("1.splitWordsRegexp", " ");
    properties.setProperty("sigma", String.valueOf(sigma));
    properties.setProperty("tolerance", "1e-3");
    ColumnDataClassifier columns = new ColumnDataClassifier(properties);
    GeneralDataset<String, String> data = new Dataset<>();
    List<Sequence> learnt = Sequences.withFrequentClasses(sequences);
    Set<Long> frequent = Sequences.frequentFeatures(learnt);
    for (Sequence sequence : learnt) {
      for (int i = 0; i < sequence.length(); i++) {
        String[] row = row(sequence.classes().get(i).name(), sequence.features().get(i), frequent);
        data.add(columns.makeDatumFromStrings(row));
      }
    }
    Classifier<String, String> classifier = columns.makeClassifier(data);
    return new ColumnLineRoles(columns, (LinearClassifier<String, String>) classifier);
  }

  private static String[] row(String name, long[] features, Set<Long> known) {
    return new String[] {
      name,
      Arrays.stream(features)
          .filter(feature -> known.isEmpty() || known.contains(feature))
          .mapToObj(LineFeatures::name)
          .collect(Collectors.joining(" "))
    };
  }

  /** How many features it weighs. */
  int size() {
    return classifier.features().size();
  }

  @Override
  public String name() {
    return "columns";
  }

  @Override
  public List<RoleGuess> guess(List<LinePiece> pieces) {
    List<RoleGuess> guesses = new ArrayList<>();
    for (long[] features : LineFeatures.of(pieces)) {
      String[] row = row("", features, Set.of());
      Counter<String> shares = classifier.probabilityOf(columns.makeDatumFromStrings(row));
      String best = Counters.argmax(shares);
      guesses.add(new RoleGuess(RoleClass.named(best).roles(), Math.min(1, shares.getCount(best))));
    }
    return guesses;
  }
}
