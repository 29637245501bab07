// SPDX-License-Identifier: Apache-2.0
package congvan.bench;

import java.io.IOException;

/** Measures the index beside raw Lucene: {@code congvan.bench.Index [COUNT [SEED [QUESTIONS]]]}. */
public final class Index {
  private static final String COUNT = "100000";
  private static final String SEED = "5";
  private static final String QUESTIONS = "1000";

  private Index() {}

  /** Takes how many generated letters, the seed of them, and how many questions of each kind. */
  public static void main(String[] args) throws IOException {
    IndexRun.run(
        Integer.parseInt(argument(args, 0, COUNT)),
        Long.parseLong(argument(args, 1, SEED)),
        Integer.parseInt(argument(args, 2, QUESTIONS)));
  }

  private static String argument(String[] args, int at, String otherwise) {
    return args.length > at ? args[at] : otherwise;
  }
}
