// SPDX-License-Identifier: Apache-2.0
package congvan.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/** Lines shown in a document, in which a line with {@code …} stands for any others. */
final class Excerpt {
  private static final String LEFT_OUT = "…";

  private Excerpt() {}

  /** Fails unless the lines are all of the whole, in its order, but for what they leave out. */
  static void assertShows(List<String> excerpt, List<String> whole) {
    int at = 0;
    boolean gap = false;
    for (List<String> run : runs(excerpt)) {
      int found = at + Collections.indexOfSubList(whole.subList(at, whole.size()), run);
      assertThat(found).as("the next place of %s in %s", run, whole).isGreaterThanOrEqualTo(at);
      assertThat(gap || found == at).as("%s follows at once", run).isTrue();
      at = found + run.size();
      gap = true;
    }
    boolean open = excerpt.getLast().strip().equals(LEFT_OUT);
    assertThat(open || at == whole.size()).as("nothing follows %s", excerpt.getLast()).isTrue();
  }

  /** The stretches between what is left out; the first is empty where the beginning is. */
  private static List<List<String>> runs(List<String> excerpt) {
    List<List<String>> runs = new ArrayList<>(List.of(new ArrayList<>()));
    for (String line : excerpt) {
      if (line.strip().equals(LEFT_OUT)) {
        runs.add(new ArrayList<>());
      } else {
        runs.getLast().add(line);
      }
    }
    return runs;
  }
}
