// SPDX-License-Identifier: Apache-2.0
package congvan.index;

import congvan.query.ValueField;
import java.time.LocalDate;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.IntField;
import org.apache.lucene.document.KeywordField;
import org.apache.lucene.document.StringField;
import org.apache.lucene.util.BytesRef;

/** Fields that are no words. */
final class Fields {
  /** In UTF-16 code units; Lucene refuses what is much longer. Whoever asks must cut so, too. */
  private static final int LONGEST = 250;

  private Fields() {}

  /** In one piece, to be looked for. */
  static Field key(String name, String key) {
    return new StringField(name, new BytesRef(key), Field.Store.NO);
  }

  /** In one piece, to be looked for and counted. */
  static Field value(ValueField field, String value) {
    return new KeywordField(LetterSchema.facet(field), new BytesRef(cut(value)), Field.Store.NO);
  }

  /** A value as the index has it. */
  static String cut(String value) {
    return value.length() <= LONGEST ? value : value.substring(0, LONGEST);
  }

  static Field day(String name, LocalDate day) {
    return new IntField(name, (int) day.toEpochDay(), Field.Store.NO);
  }
}
