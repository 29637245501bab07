// SPDX-License-Identifier: Apache-2.0
package congvan.training;

import java.io.IOException;
import java.io.PrintStream;
import java.util.List;

/**
 * Trains the model of line roles and says how well it does. Run by Maven's profile {@code learn}.
 */
public final class Main {
  private static final String USAGE =
      """
      model FILE   train the model of line roles and write it
      learn-noise FOLDER [PAGES [SEED]]
                   read bad scans with tesseract and write the tables of noise
      evaluate     say how well it does on letters of forms it has not learnt from
      """;

  private Main() {}

  /** Runs one command. */
  public static void main(String... arguments) throws IOException {
    PrintStream out = System.out;
    switch (arguments.length == 0 ? "" : arguments[0]) {
      case "model" -> ModelCommand.run(out, List.of(arguments).subList(1, arguments.length));
      case "learn-noise" -> NoiseCommand.run(out, List.of(arguments).subList(1, arguments.length));
      case "evaluate" -> EvaluateCommand.run(out);
      default -> {
        out.print(USAGE);
        System.exit(2);
      }
    }
  }
}
