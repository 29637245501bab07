// SPDX-License-Identifier: Apache-2.0
package congvan.analysis;

import java.io.IOException;
import java.util.function.IntUnaryOperator;
import org.apache.lucene.analysis.TokenStream;

/** The tokens of a text as a stream, which may be read again and again. */
final class ReadTokens extends TokenStream {
  private final TokenCursor cursor;

  ReadTokens(TextScan scan, Forms forms) {
    cursor = new TokenCursor(scan, forms, this, IntUnaryOperator.identity());
  }

  @Override
  public void reset() {
    cursor.rewind();
  }

  @Override
  public boolean incrementToken() {
    return cursor.next();
  }

  @Override
  public void end() throws IOException {
    super.end();
    cursor.end();
  }
}
