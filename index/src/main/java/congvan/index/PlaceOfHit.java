// SPDX-License-Identifier: Apache-2.0
package congvan.index;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import org.apache.lucene.search.FieldDoc;
import org.apache.lucene.search.SortField;
import org.apache.lucene.util.BytesRef;

/** Writes where in the order a hit stands, and finds the place again. */
final class PlaceOfHit {
  private final DocumentsOfLetter letters;
  private final SearchRequest request;
  private final SortField[] keys;

  PlaceOfHit(DocumentsOfLetter letters, SearchRequest request) {
    this.letters = letters;
    this.request = request;
    keys = SearchOrder.of(request.order()).getSort();
  }

  /** The place behind this document, with so many before it. */
  String behind(FieldDoc document, int rank) throws IOException {
    List<String> written = new ArrayList<>();
    for (Object value : document.fields) {
      written.add(value instanceof BytesRef bytes ? bytes.utf8ToString() : String.valueOf(value));
    }
    int item = letters.letterOf(document.doc) - document.doc;
    return new Cursor(Cursor.of(request), rank, item, written).written();
  }

  Cursor read(String written) {
    Cursor cursor = Cursor.read(written, request);
    if (cursor.keys().size() != keys.length) {
      throw Cursor.refusal(written, request);
    }
    return cursor;
  }

  /** What stands in the order where the cursor says, as far as Lucene must know it. */
  FieldDoc document(Cursor cursor) throws IOException {
    Object[] values = new Object[keys.length];
    try {
      for (int i = 0; i < keys.length; i++) {
        values[i] = value(keys[i], cursor.keys().get(i));
      }
    } catch (NumberFormatException e) {
      throw Cursor.refusal(cursor.written(), request);
    }
    return new FieldDoc(number(cursor), 0, values);
  }

  /** A letter that is gone had no other document in the same place. */
  private int number(Cursor cursor) throws IOException {
    OptionalInt letter = letters.at(cursor.keys().getLast());
    return letter.isPresent() ? Math.max(0, letter.getAsInt() - cursor.item()) : 0;
  }

  private static Object value(SortField key, String written) {
    return switch (key.getType()) {
      case SCORE -> Float.valueOf(written);
      case STRING -> new BytesRef(written);
      default -> Integer.valueOf(written);
    };
  }
}
