// SPDX-License-Identifier: Apache-2.0
package congvan.index;

import congvan.letter.Letter;
import java.io.IOException;
import java.util.Set;
import org.apache.lucene.index.IndexReader;

/** Reads back what the index keeps of letters and tasks, document by document. */
final class StoredLetters {
  private final IndexReader reader;
  private final DocumentsOfLetter documents;

  StoredLetters(IndexReader reader) {
    this.reader = reader;
    documents = new DocumentsOfLetter(reader);
  }

  DocumentsOfLetter documents() {
    return documents;
  }

  int letterOf(int task) throws IOException {
    return documents.letterOf(task);
  }

  Letter letter(int document) throws IOException {
    return StoredLetter.letter(reader.storedFields(), document);
  }

  LetterSummary summary(int document) throws IOException {
    return StoredLetter.summary(reader.storedFields(), document);
  }

  String text(int document) throws IOException {
    return StoredLetter.text(reader.storedFields(), document);
  }

  /** The task of this document among those of its letter. */
  FoundTask task(int document, Letter letter) throws IOException {
    String path =
        reader.storedFields().document(document, Set.of(LetterSchema.ITEM)).get(LetterSchema.ITEM);
    return LetterTasks.of(letter).stream()
        .filter(task -> task.path().equals(path))
        .findFirst()
        .orElseThrow(() -> new IllegalStateException("no task " + path + " in " + letter.source()));
  }
}
