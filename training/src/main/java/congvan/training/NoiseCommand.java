// SPDX-License-Identifier: Apache-2.0
package congvan.training;

import congvan.training.noise.LearnNoise;
import congvan.training.noise.MissingTesseractException;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Path;
import java.util.List;

/**
 * Learns the tables of noise anew: {@code learn-noise FOLDER [PAGES [SEED]]}. They belong in {@code
 * training/src/main/resources/congvan/training/noise}.
 */
final class NoiseCommand {
  private static final String PAGES = "72";
  private static final String SEED = "7";

  private NoiseCommand() {}

  static void run(PrintStream out, List<String> arguments) throws IOException {
    if (arguments.isEmpty()) {
      out.println("learn-noise needs the folder for its tables");
      return;
    }
    try {
      LearnNoise.run(
          Path.of(arguments.getFirst()),
          Long.parseLong(argument(arguments, 2, SEED)),
          Integer.parseInt(argument(arguments, 1, PAGES)),
          out);
    } catch (MissingTesseractException e) {
      out.println(e.getMessage());
    }
  }

  private static String argument(List<String> arguments, int at, String otherwise) {
    return at < arguments.size() ? arguments.get(at) : otherwise;
  }
}
