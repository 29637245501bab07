// SPDX-License-Identifier: Apache-2.0
package congvan.training;

import congvan.layout.LinePiece;
import congvan.layout.LineRoles;
import congvan.nlp.CrfLineRoles;
import java.io.PrintStream;
import java.util.List;

/**
 * {@code evaluate}: trains on all forms but some, and says how well the lines of those are told, by
 * the model that the library carries and by {@code ColumnDataClassifier}.
 */
final class EvaluateCommand {
  private static final int HELD_OUT = 200;
  private static final int ROUNDS = 10;
  private static final double COLUMN_SIGMA = 0.5;

  private EvaluateCommand() {}

  static void run(PrintStream out) {
    List<List<RoledPiece>> learnt = ModelTrainer.letters().learnt(ModelTrainer.LETTERS);
    List<List<RoledPiece>> heldOut = ModelTrainer.letters().heldOut(HELD_OUT);
    out.printf("%n## CRFClassifier%n%n");
    print(out, CrfLineRoles.of(ModelTrainer.train(learnt)), heldOut);
    out.printf("%n## ColumnDataClassifier%n%n");
    print(out, ColumnLineRoles.learntFrom(ModelTrainer.sequences(learnt), COLUMN_SIGMA), heldOut);
  }

  private static void print(PrintStream out, LineRoles roles, List<List<RoledPiece>> heldOut) {
    out.println(Evaluation.of(roles, heldOut).report());
    out.printf("%.0f letters/s%n", speed(roles, heldOut));
  }

  private static double speed(LineRoles roles, List<List<RoledPiece>> letters) {
    List<List<LinePiece>> pieces =
        letters.stream().map(each -> each.stream().map(RoledPiece::piece).toList()).toList();
    long start = 0;
    for (int round = 0; round < 2 * ROUNDS; round++) {
      start = round == ROUNDS ? System.nanoTime() : start;
      pieces.forEach(roles::guess);
    }
    return 1e9 * ROUNDS * letters.size() / (System.nanoTime() - start);
  }
}
