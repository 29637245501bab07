// SPDX-License-Identifier: Apache-2.0
package congvan.analysis;

import java.io.IOException;
import org.apache.lucene.analysis.TokenFilter;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;

/** What is typed beside a wildcard, without marks: {@code Giả} becomes {@code gia}. */
final class FoldedTokens extends TokenFilter {
  private final CharTermAttribute term = addAttribute(CharTermAttribute.class);

  FoldedTokens(TokenStream in) {
    super(in);
  }

  @Override
  public boolean incrementToken() throws IOException {
    if (!input.incrementToken()) {
      return false;
    }
    String typed = ComposedText.of(term.toString());
    term.setEmpty().append(NumberTerm.ofPiece(typed));
    return true;
  }
}
