// SPDX-License-Identifier: Apache-2.0
package congvan.analysis;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.Reader;
import java.io.StringReader;
import org.apache.lucene.analysis.CharFilter;
import org.junit.jupiter.api.Test;

/** Offsets where a filter has changed the letters before they are read. */
class CharFilterTest {

  /** Leaves out the first signs of a text. */
  private static final class Behind extends CharFilter {
    private final int left;

    Behind(String text, int left) {
      super(new StringReader(text.substring(left)));
      this.left = left;
    }

    @Override
    protected int correct(int offset) {
      return offset + left;
    }

    @Override
    public int read(char[] into, int from, int length) throws IOException {
      return input.read(into, from, Math.min(length, 3));
    }
  }

  @Test
  void offsetsAreThoseOfTheTextBeforeTheFilter() throws IOException {
    String text = "*** Sở Nội vụ";
    try (VietnameseTokenizer tokenizer = new VietnameseTokenizer(Role.TEXT)) {
      tokenizer.setReader((Reader) new Behind(text, 3));

      assertThat(TokenLine.seen(tokenizer))
          .extracting(token -> token.term() + " " + text.substring(token.start(), token.end()))
          .containsExactly(
              "=snv Sở Nội vụ", "sở Sở", "so Sở", "nội Nội", "noi Nội", "vụ vụ", "vu vụ");
    }
  }
}
