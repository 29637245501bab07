// SPDX-License-Identifier: Apache-2.0
package congvan.bench;

import java.io.IOException;

/** Measures the index beside raw Lucene: {@code congvan.bench.Index [COUNT [SEED]]}. */
public final class Index {
  private static final String COUNT = "100000";
  private static final String SEED = "5";

  private Index() {}

  /** Takes how many generated letters, and the seed of them. */
  public static void main(String[] args) throws IOException {
    IndexRun.run(
        Integer.parseInt(args.length > 0 ? args[0] : COUNT),
        Long.parseLong(args.length > 1 ? args[1] : SEED));
  }
}
