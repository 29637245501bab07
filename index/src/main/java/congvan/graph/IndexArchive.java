// SPDX-License-Identifier: Apache-2.0
package congvan.graph;

import congvan.index.LetterSearch;
import congvan.index.LetterSummary;
import congvan.letter.Letter;
import congvan.query.LetterQuery;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/** The letters of an index at one point in time. */
record IndexArchive(LetterSearch search) implements Archive {
  /** A letter has seldom more copies, and each is compared word for word. */
  private static final int MOST_ALIKE = 40;

  @Override
  public List<LetterSummary> withNumber(String number) throws IOException {
    return search.withNumber(number);
  }

  @Override
  public List<LetterSummary> citing(String number) throws IOException {
    return search.citing(number);
  }

  @Override
  public Optional<Letter> letter(String path) throws IOException {
    return search.letter(path);
  }

  @Override
  public void forEach(Consumer<Letter> each) throws IOException {
    search.forEach(LetterQuery.all(), each);
  }

  @Override
  public List<LetterSummary> alike(Letter letter) throws IOException {
    return search.alike(letter, MOST_ALIKE);
  }
}
