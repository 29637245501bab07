// SPDX-License-Identifier: Apache-2.0
package congvan.bench;

import congvan.index.LetterIndex;
import congvan.letter.Letter;
import congvan.parse.LetterParser;
import java.io.IOException;
import java.nio.file.Path;
import java.util.concurrent.atomic.LongAdder;

/** What we do: the letter read by {@link LetterParser}, then indexed with its tasks. */
final class LetterIndexing implements Indexing {
  private final LetterIndex index;
  private final LongAdder extraction = new LongAdder();

  LetterIndexing(Path folder) throws IOException {
    index = LetterIndex.rebuild(folder);
  }

  @Override
  public void add(Sample sample) throws IOException {
    long start = Effort.threadTime();
    Letter letter = LetterParser.standard().parse(sample.document());
    extraction.add(Effort.threadTime() - start);
    index.add(letter);
  }

  /** Processor time of all extraction so far, in nanoseconds. */
  long extraction() {
    return extraction.sum();
  }

  @Override
  public void close() throws IOException {
    index.close();
  }
}
