// SPDX-License-Identifier: Apache-2.0
package congvan.training;

import congvan.nlp.RoleModel;
import congvan.nlp.RoleWeights;
import congvan.training.noise.ScanDamage;
import java.util.List;

/** Trains the model of line roles: a chain for headers and one for closings. */
final class ModelTrainer {
  /** How many letters the model of the library is learnt from. */
  static final int LETTERS = 400;

  private static final long SEED = 7;
  private static final int ROUNDS = 60;
  private static final double SIGMA = 1;

  private ModelTrainer() {}

  /** The letters that the model of the library is learnt from. */
  static DamagedLetters letters() {
    return new DamagedLetters(SEED, ScanDamage.standard());
  }

  static RoleModel train(List<List<RoledPiece>> letters) {
    return new RoleModel(weights(letters, 0), weights(letters, 1));
  }

  private static RoleWeights weights(List<List<RoledPiece>> letters, int side) {
    return new CrfTrainer(ROUNDS, SIGMA)
        .train(
            letters.stream()
                .map(letter -> Sequence.bothOf(letter).get(side))
                .filter(sequence -> sequence.length() > 0)
                .toList());
  }

  /** The headers and closings of letters. */
  static List<Sequence> sequences(List<List<RoledPiece>> letters) {
    return letters.stream()
        .flatMap(letter -> Sequence.bothOf(letter).stream())
        .filter(sequence -> sequence.length() > 0)
        .toList();
  }
}
