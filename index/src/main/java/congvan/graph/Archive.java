// SPDX-License-Identifier: Apache-2.0
package congvan.graph;

import congvan.index.LetterSummary;
import congvan.letter.Letter;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/** What the graph asks of an index. */
interface Archive {
  List<LetterSummary> withNumber(String number) throws IOException;

  List<LetterSummary> citing(String number) throws IOException;

  Optional<Letter> letter(String path) throws IOException;

  void forEach(Consumer<Letter> each) throws IOException;

  /** Letters whose text may be nearly the same, the likeliest first. */
  List<LetterSummary> alike(Letter letter) throws IOException;
}
