// SPDX-License-Identifier: Apache-2.0
package congvan.analysis;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.tokenattributes.OffsetAttribute;
import org.apache.lucene.analysis.tokenattributes.PositionIncrementAttribute;
import org.apache.lucene.analysis.tokenattributes.PositionLengthAttribute;

/** What an analyzer makes of a text, token by token. */
final class TokenLine {
  /** A token as Lucene gets it. */
  record Seen(String term, int start, int end, int increment, int length) {}

  private TokenLine() {}

  static List<Seen> seen(Role role, String text) {
    return seen(role, Forms.BOTH, text);
  }

  static List<Seen> seen(Role role, Forms forms, String text) {
    try (VietnameseAnalyzer analyzer = new VietnameseAnalyzer(role, forms);
        TokenStream tokens = analyzer.tokenStream("text", text)) {
      return seen(tokens);
    } catch (IOException e) {
      throw new AssertionError("a text in memory cannot fail", e);
    }
  }

  static List<Seen> seen(TokenStream tokens) {
    List<Seen> seen = new ArrayList<>();
    CharTermAttribute term = tokens.getAttribute(CharTermAttribute.class);
    OffsetAttribute offset = tokens.getAttribute(OffsetAttribute.class);
    PositionIncrementAttribute increment = tokens.getAttribute(PositionIncrementAttribute.class);
    PositionLengthAttribute length = tokens.getAttribute(PositionLengthAttribute.class);
    try {
      tokens.reset();
      while (tokens.incrementToken()) {
        seen.add(
            new Seen(
                term.toString(),
                offset.startOffset(),
                offset.endOffset(),
                increment.getPositionIncrement(),
                length.getPositionLength()));
      }
      tokens.end();
    } catch (IOException e) {
      throw new AssertionError("a text in memory cannot fail", e);
    }
    return seen;
  }

  static String of(Role role, String text) {
    return of(seen(role, text));
  }

  static String of(Role role, Forms forms, String text) {
    return of(seen(role, forms, text));
  }

  static String of(TokenStream tokens) {
    return of(seen(tokens));
  }

  /** In one line: {@code giảm|giam nghèo|ngheo}; {@code -} where there is none. */
  private static String of(List<Seen> tokens) {
    StringBuilder line = new StringBuilder();
    for (Seen token : tokens) {
      line.append(token.increment() == 0 ? "|" : line.isEmpty() ? "" : " ").append(token.term());
      if (token.length() > 1) {
        line.append('*').append(token.length());
      }
    }
    return line.isEmpty() ? "-" : line.toString();
  }
}
