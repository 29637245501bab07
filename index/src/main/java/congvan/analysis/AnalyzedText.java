// SPDX-License-Identifier: Apache-2.0
package congvan.analysis;

import org.apache.lucene.analysis.TokenStream;

/**
 * A text whose tokens are found once and read by several fields: the bare ones by the field that is
 * searched, those with marks by the one that ranks.
 *
 * <pre>{@code
 * AnalyzedText analyzed = new AnalyzedText(Role.TEXT);     // one a thread, for all its texts
 * analyzed.read(text);
 * document.add(new TextField("text", analyzed.bare()));
 * document.add(new Field("exact", analyzed.exact(), withoutPositions));
 * }</pre>
 *
 * The streams are always the same two and tell the text that was read last, so a document must have
 * been added before the next text is read; a document with several texts needs several of these.
 * Each stream is used as Lucene uses them, reset first, and as often as one likes. For one thread.
 */
public final class AnalyzedText {
  private final TextScan scan;
  private final TokenStream bare;
  private final TokenStream exact;

  /** Makes one that holds no text yet, for one side of the search. */
  public AnalyzedText(Role role) {
    scan = new TextScan(role);
    bare = new ReadTokens(scan, Forms.BARE);
    exact = new ReadTokens(scan, Forms.EXACT);
  }

  /** Finds the tokens of a text, in time linear in its length; the text before is forgotten. */
  public AnalyzedText read(String text) {
    scan.read(text.toCharArray(), text.length());
    return this;
  }

  /** Every token without its marks: words, whole numbers, abbreviations; {@link Forms#BARE}. */
  public TokenStream bare() {
    return bare;
  }

  /** The words that have marks, with them; {@link Forms#EXACT}. */
  public TokenStream exact() {
    return exact;
  }
}
