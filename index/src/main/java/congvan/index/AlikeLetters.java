// SPDX-License-Identifier: Apache-2.0
package congvan.index;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.PriorityQueue;
import org.apache.lucene.index.BinaryDocValues;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.StoredFields;
import org.apache.lucene.util.Bits;
import org.apache.lucene.util.BytesRef;

/**
 * The letters whose text is most like a given one. Looks at the signature of every letter, which
 * takes a millisecond for some ten thousand.
 */
final class AlikeLetters {
  private record Found(int document, double alike) {}

  private final TextSignature wanted;
  private final int limit;
  private final PriorityQueue<Found> best =
      new PriorityQueue<>(Comparator.comparingDouble(Found::alike));

  private AlikeLetters(TextSignature wanted, int limit) {
    this.wanted = wanted;
    this.limit = limit;
  }

  /** The most alike first, the letter itself among them where it is in the index. */
  static List<LetterSummary> of(String text, IndexReader reader, int limit) throws IOException {
    AlikeLetters alike = new AlikeLetters(TextSignature.of(text), limit);
    for (LeafReaderContext leaf : reader.leaves()) {
      alike.look(leaf);
    }
    return alike.summaries(reader.storedFields());
  }

  private void look(LeafReaderContext leaf) throws IOException {
    Bits live = leaf.reader().getLiveDocs();
    BinaryDocValues signatures = DocValues.getBinary(leaf.reader(), LetterSchema.SIGNATURE);
    while (signatures.nextDoc() != BinaryDocValues.NO_MORE_DOCS) {
      if (live == null || live.get(signatures.docID())) {
        BytesRef bytes = signatures.binaryValue();
        double alike = TextSignature.of(bytes.bytes, bytes.offset).alike(wanted);
        offer(leaf.docBase + signatures.docID(), alike);
      }
    }
  }

  private void offer(int document, double alike) {
    if (best.size() < limit) {
      best.add(new Found(document, alike));
    } else if (best.element().alike() < alike) {
      best.remove();
      best.add(new Found(document, alike));
    }
  }

  private List<LetterSummary> summaries(StoredFields documents) throws IOException {
    List<LetterSummary> summaries = new ArrayList<>();
    while (!best.isEmpty()) {
      summaries.addFirst(StoredLetter.summary(documents, best.remove().document()));
    }
    return summaries;
  }
}
