// SPDX-License-Identifier: Apache-2.0
package congvan.training;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import congvan.layout.LinePiece;
import congvan.layout.RoleGuess;
import congvan.nlp.CrfLineRoles;
import congvan.nlp.RoleClass;
import congvan.nlp.RoleModel;
import congvan.nlp.RoleWeights;
import congvan.training.noise.ScanDamage;
import edu.stanford.nlp.ling.CoreLabel;
import edu.stanford.nlp.stats.Counter;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class CrfTrainerTest {
  private static final CrfTrainer TRAINER = new CrfTrainer(8, 1);
  private static final List<List<RoledPiece>> LETTERS =
      new DamagedLetters(11, ScanDamage.withSeverity(0.3)).all(12);

  /** Headers alone. */
  private static List<Sequence> sequences() {
    return LETTERS.stream().map(letter -> Sequence.bothOf(letter).getFirst()).toList();
  }

  private static byte[] bytes(RoleWeights weights) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    new RoleModel(weights, weights).write(out);
    return out.toByteArray();
  }

  @Test
  void learningTwiceGivesTheSameBytes() throws IOException {
    assertThat(bytes(TRAINER.train(sequences()))).isEqualTo(bytes(TRAINER.train(sequences())));
  }

  @Test
  void theLibraryDecodesAsCoreNlpDoes() {
    List<Sequence> learnt = Sequences.withFrequentClasses(sequences());
    Set<Long> known = Sequences.frequentFeatures(learnt);
    WrittenCrf classifier = TRAINER.classifier(learnt.getFirst().classes().getFirst());
    classifier.train(
        learnt.stream().map(each -> CrfTrainer.labels(each, known)).collect(Collectors.toList()),
        classifier.defaultReaderAndWriter());
    RoleWeights weights = LearntWeights.of(classifier, 0);
    List<LinePiece> pieces =
        LETTERS.getLast().stream()
            .map(RoledPiece::piece)
            .filter(piece -> !piece.closing())
            .toList();
    List<RoleGuess> guesses = CrfLineRoles.of(new RoleModel(weights, weights)).guess(pieces);
    List<CoreLabel> labels = CrfTrainer.labels(learnt.getLast(), known);
    for (int i = 0; i < guesses.size(); i++) {
      Counter<String> shares = classifier.getCliqueTree(labels).probs(i);
      String name = new RoleClass(guesses.get(i).roles()).name();
      assertThat(guesses.get(i).probability()).isEqualTo(shares.getCount(name), within(0.02));
    }
  }
}
