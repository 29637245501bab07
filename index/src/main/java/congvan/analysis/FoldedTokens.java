// SPDX-License-Identifier: Apache-2.0
package congvan.analysis;

import congvan.text.Folding;
import java.io.IOException;
import org.apache.lucene.analysis.TokenFilter;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;

/** Tokens in lower case and without marks: {@code Giả} becomes {@code gia}. */
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
    String composed = ComposedText.of(term.toString()).text();
    term.setEmpty();
    for (int i = 0; i < composed.length(); i++) {
      term.append(Folding.fold(composed.charAt(i)));
    }
    return true;
  }
}
