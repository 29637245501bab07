// SPDX-License-Identifier: Apache-2.0
package congvan.index;

import org.apache.lucene.document.FieldType;
import org.apache.lucene.index.IndexOptions;

/** What Lucene keeps of the words of a field. */
final class FieldKinds {
  /** Words where they stand, and how long the text is: a phrase can be found, a rank be given. */
  static final FieldType RANKED = words(IndexOptions.DOCS_AND_FREQS_AND_POSITIONS, false);

  /** Words where they stand. */
  static final FieldType WORDS = words(IndexOptions.DOCS_AND_FREQS_AND_POSITIONS, true);

  /** Words that stand there. */
  static final FieldType PRESENT = words(IndexOptions.DOCS, true);

  private FieldKinds() {}

  private static FieldType words(IndexOptions kept, boolean withoutNorms) {
    FieldType type = new FieldType();
    type.setIndexOptions(kept);
    type.setOmitNorms(withoutNorms);
    type.freeze();
    return type;
  }
}
