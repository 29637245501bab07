// SPDX-License-Identifier: Apache-2.0
package congvan.training;

import congvan.layout.BlockKind;
import congvan.layout.LinePiece;
import congvan.layout.LineRole;
import congvan.layout.LineRoles;
import congvan.layout.RoleGuess;
import java.util.EnumMap;
import java.util.Formatter;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** How well line roles are told, over letters whose roles are known. */
final class Evaluation {
  private static final int STEPS = 10;

  private final Map<LineRole, int[]> counts = new EnumMap<>(LineRole.class);
  private final int[] guessed = new int[STEPS + 1];
  private final int[] right = new int[STEPS + 1];
  private int pieces;
  private int correct;
  private int formPieces;
  private int formCorrect;

  static Evaluation of(LineRoles roles, List<List<RoledPiece>> letters) {
    Evaluation evaluation = new Evaluation();
    for (List<RoledPiece> letter : letters) {
      List<LinePiece> pieces = letter.stream().map(RoledPiece::piece).toList();
      List<RoleGuess> guesses = roles.guess(pieces);
      for (int i = 0; i < letter.size(); i++) {
        evaluation.add(letter.get(i).roles(), guesses.get(i));
      }
    }
    return evaluation;
  }

  private void add(List<LineRole> truth, RoleGuess guess) {
    boolean same = truth.equals(guess.roles());
    boolean form = truth.stream().anyMatch(role -> role.block() != BlockKind.BODY);
    pieces++;
    correct += same ? 1 : 0;
    formPieces += form ? 1 : 0;
    formCorrect += form && same ? 1 : 0;
    int step = (int) (guess.probability() * STEPS);
    guessed[step]++;
    right[step] += same ? 1 : 0;
    for (LineRole role : LineRole.values()) {
      int at = (truth.contains(role) ? 1 : 0) + (guess.roles().contains(role) ? 2 : 0);
      counts.computeIfAbsent(role, key -> new int[4])[at]++;
    }
  }

  /** Of 100 pieces how many are told rightly. */
  double accuracy() {
    return 100.0 * correct / pieces;
  }

  /** Of 100 pieces that are no body how many are told rightly. */
  double formAccuracy() {
    return 100.0 * formCorrect / formPieces;
  }

  /** The figures, as Markdown. */
  String report() {
    Formatter report = new Formatter(Locale.ROOT);
    report.format(
        "%d pieces, right %.2f %%; of %d outside the body right %.2f %%%n%n",
        pieces, accuracy(), formPieces, formAccuracy());
    report.format("| role | pieces | precision | recall | F1 |%n|---|---|---|---|---|%n");
    counts.forEach((role, count) -> addRole(report, role, count));
    report.format("%n| probability | pieces | right |%n|---|---|---|%n");
    for (int step = 0; step < STEPS; step++) {
      addStep(report, step);
    }
    return report.toString();
  }

  private static void addRole(Formatter report, LineRole role, int[] count) {
    int truth = count[1] + count[3];
    int found = count[2] + count[3];
    if (truth + found > 0) {
      report.format(
          "| %s | %d | %.1f | %.1f | %.1f |%n",
          role,
          truth,
          100.0 * count[3] / found,
          100.0 * count[3] / truth,
          200.0 * count[3] / (truth + found));
    }
  }

  private void addStep(Formatter report, int step) {
    int all = guessed[step] + (step == STEPS - 1 ? guessed[STEPS] : 0);
    int good = right[step] + (step == STEPS - 1 ? right[STEPS] : 0);
    if (all > 0) {
      report.format(
          "| %.1f to %.1f | %d | %.1f %% |%n",
          (double) step / STEPS, (step + 1.0) / STEPS, all, 100.0 * good / all);
    }
  }
}
