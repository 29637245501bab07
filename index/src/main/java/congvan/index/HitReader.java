// SPDX-License-Identifier: Apache-2.0
package congvan.index;

import congvan.letter.Letter;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.lucene.search.ScoreDoc;

/** Makes hits of the documents that were found, with what is to be shown of them. */
final class HitReader {
  private final StoredLetters stored;
  private final SearchRequest request;
  private final Snippets snippets;
  private final Map<Integer, Letter> read = new HashMap<>();

  HitReader(StoredLetters stored, SearchRequest request) {
    this.stored = stored;
    this.request = request;
    snippets = new Snippets(WantedWords.of(request.query()), request.snippets());
  }

  List<Hit> hits(List<? extends ScoreDoc> found) throws IOException {
    List<Hit> hits = new ArrayList<>();
    for (ScoreDoc each : found) {
      hits.add(request.target() == Target.LETTERS ? letter(each) : task(each));
    }
    return hits;
  }

  private Hit letter(ScoreDoc found) throws IOException {
    List<Snippet> passages =
        request.snippets() == 0 ? List.of() : snippets.of(stored.text(found.doc));
    return new Hit(stored.summary(found.doc), Optional.empty(), passages, found.score);
  }

  private Hit task(ScoreDoc found) throws IOException {
    int document = stored.letterOf(found.doc);
    FoundTask task = stored.task(found.doc, letterAt(document));
    return new Hit(
        stored.summary(document), Optional.of(task), snippets.of(task.text()), found.score);
  }

  /** Tasks of one letter often stand together on a page. */
  private Letter letterAt(int document) throws IOException {
    Letter letter = read.get(document);
    if (letter == null) {
      letter = stored.letter(document);
      read.put(document, letter);
    }
    return letter;
  }
}
