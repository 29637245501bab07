// SPDX-License-Identifier: Apache-2.0
package congvan.graph;

import congvan.index.LetterIndex;
import congvan.index.LetterSearch;
import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.io.TempDir;

/** An index of invented letters, and the graph over it. */
abstract class GraphTest {
  @TempDir private Path folder;

  /** What is asked of a graph. */
  interface Question<T> {
    T of(DirectiveGraph graph) throws IOException;
  }

  final <T> T ask(Question<T> question, Invented... letters) throws IOException {
    try (LetterIndex index = LetterIndex.rebuild(folder)) {
      for (Invented letter : letters) {
        index.add(letter.build());
      }
      try (LetterSearch search = index.search()) {
        return question.of(DirectiveGraph.of(search));
      }
    }
  }

  final Related related(String number, Invented... letters) throws IOException {
    return ask(graph -> graph.related(graph.find(number).getFirst()), letters);
  }
}
