// SPDX-License-Identifier: Apache-2.0
package congvan.index;

import congvan.analysis.AnalyzedText;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.FieldType;

/**
 * A field of short texts, as words without their marks; Lucene may read it for several documents.
 * Reused; for one thread.
 */
final class WordsField {
  private final AnalyzedText analyzed;
  private final TokenBuffer tokens = new TokenBuffer();
  private final Field field;

  /** Makes one that takes turns with others in analysing its texts. */
  WordsField(String name, FieldType kind, AnalyzedText analyzed) {
    this.analyzed = analyzed;
    field = new Field(name, tokens, kind);
  }

  /** The field with the words of these texts; nothing if there are none. */
  Optional<Field> set(Stream<String> texts) {
    tokens.clear();
    texts.forEach(it -> tokens.add(analyzed.read(it).bare()));
    return tokens.isEmpty() ? Optional.empty() : Optional.of(field);
  }

  /** The words that were set last. */
  TokenStream tokens() {
    return tokens;
  }
}
