// SPDX-License-Identifier: Apache-2.0
package congvan.training;

import congvan.layout.LinePiece;
import congvan.layout.LineRoles;
import congvan.nlp.CrfLineRoles;
import congvan.nlp.RoleModel;
import congvan.parse.LetterParser;
import congvan.training.noise.ScanDamage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.util.List;

/**
 * {@code evaluate}: learns from all kinds of forms but some, and says how well the lines of those
 * are told, by the recipe of the model that the library carries and by {@code
 * ColumnDataClassifier}; and how many errors of the rules that saves over letters of another seed.
 */
final class EvaluateCommand {
  private static final int HELD_OUT = 200;
  private static final int ROUNDS = 10;
  private static final double COLUMN_SIGMA = 1;
  private static final long OTHER_SEED = 2027;
  private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();

  private EvaluateCommand() {}

  static void run(PrintStream out) throws IOException {
    List<List<RoledPiece>> learnt = ModelTrainer.letters().learnt(ModelTrainer.LETTERS);
    List<List<RoledPiece>> heldOut = ModelTrainer.letters().heldOut(HELD_OUT);
    RoleModel model = ModelTrainer.train(learnt);
    LineRoles roles = CrfLineRoles.of(model);
    out.printf("### CRFClassifier%n%n%d bytes, ", size(model));
    print(out, roles, heldOut);
    ColumnLineRoles columns =
        ColumnLineRoles.learntFrom(ModelTrainer.sequences(learnt), COLUMN_SIGMA);
    out.printf("%n### ColumnDataClassifier%n%n%d features, ", columns.size());
    print(out, columns, heldOut);
    LetterParser rules = LetterParser.standard();
    ReadingGain gain = new ReadingGain(rules, rules.with(roles), ScanDamage.standard());
    out.printf("%n### Errors of the rules that it saves%n%n```text%n");
    GainTable.lines(gain.over(OTHER_SEED, HELD_OUT)).forEach(out::println);
    out.println("```");
  }

  private static int size(RoleModel model) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    model.write(bytes);
    return bytes.size();
  }

  private static void print(PrintStream out, LineRoles roles, List<List<RoledPiece>> heldOut) {
    out.printf("%.0f letters/s, ", speed(roles, heldOut));
    out.println(Evaluation.of(roles, heldOut).report());
  }

  /**
   * Letters a second of this thread's own time, warm; what else the machine does counts nothing.
   */
  private static double speed(LineRoles roles, List<List<RoledPiece>> letters) {
    List<List<LinePiece>> pieces =
        letters.stream().map(each -> each.stream().map(RoledPiece::piece).toList()).toList();
    long start = 0;
    for (int round = 0; round < 2 * ROUNDS; round++) {
      start = round == ROUNDS ? THREADS.getCurrentThreadCpuTime() : start;
      pieces.forEach(roles::guess);
    }
    return 1e9 * ROUNDS * letters.size() / (THREADS.getCurrentThreadCpuTime() - start);
  }
}
