// SPDX-License-Identifier: Apache-2.0
package congvan.index;

import congvan.letter.Letter;
import congvan.query.LetterQuery;
import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** A few letters in an index, to be searched in a test. */
record Archive(LetterIndex index, LetterSearch search) implements Closeable {

  static Archive of(Path folder, Written... letters) throws IOException {
    return of(folder, Stream.of(letters).map(Written::letter).toList());
  }

  static Archive of(Path folder, List<Letter> letters) throws IOException {
    LetterIndex index = LetterIndex.open(folder);
    for (Letter letter : letters) {
      index.add(letter);
    }
    return new Archive(index, index.search());
  }

  /** Commits after each so many letters. */
  static Archive inSegments(Path folder, List<Letter> letters, int each) throws IOException {
    LetterIndex index = LetterIndex.open(folder);
    for (int i = 0; i < letters.size(); i++) {
      index.add(letters.get(i));
      if (i % each == each - 1) {
        index.commit();
      }
    }
    return new Archive(index, index.search());
  }

  /** The paths of the letters found, the best first. */
  List<String> paths(LetterQuery query) throws IOException {
    return search.search(SearchRequest.of(query).limit(100)).hits().stream()
        .map(hit -> hit.letter().path())
        .toList();
  }

  /** The texts of the tasks found, the best first. */
  List<String> tasks(LetterQuery query) throws IOException {
    return search.search(SearchRequest.of(query).tasks().limit(100)).hits().stream()
        .map(hit -> hit.task().orElseThrow().text())
        .toList();
  }

  /** All hits of a search, page after page. */
  List<Hit> allPages(SearchRequest request) throws IOException {
    List<Hit> all = new ArrayList<>();
    SearchResult page = search.search(request);
    all.addAll(page.hits());
    Optional<String> next = page.next();
    while (next.isPresent()) {
      page = search.search(request.after(next.get()));
      all.addAll(page.hits());
      next = page.next();
    }
    return all;
  }

  @Override
  public void close() throws IOException {
    search.close();
    index.close();
  }
}
