// SPDX-License-Identifier: Apache-2.0
package congvan.analysis;

import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.TokenStream;

/**
 * Makes Vietnamese text searchable however it was typed. Each syllable gives its exact form and, at
 * the same place, the form without marks: {@code giam ngheo} finds {@code giảm nghèo}, and {@code
 * giảm nghèo} finds {@code giam ngheo} too but ranks the exact one higher. See {@link
 * VietnameseTokenizer} for the tokens.
 *
 * <p>Safe to share between threads, as all analyzers are. The index must be made with {@link
 * Role#TEXT} and asked with {@link Role#QUERY}.
 */
public final class VietnameseAnalyzer extends Analyzer {
  private static final int GAP = 100;

  private final Role role;
  private final Forms forms;

  /** Makes the analyzer for one side of the search that gives words in both forms. */
  public VietnameseAnalyzer(Role role) {
    this(role, Forms.BOTH);
  }

  /** Makes the analyzer for one side of the search. */
  public VietnameseAnalyzer(Role role, Forms forms) {
    this.role = role;
    this.forms = forms;
  }

  @Override
  protected TokenStreamComponents createComponents(String fieldName) {
    return new TokenStreamComponents(new VietnameseTokenizer(role, forms));
  }

  /** What stands before a wildcard is compared without marks. */
  @Override
  protected TokenStream normalize(String fieldName, TokenStream in) {
    return new FoldedTokens(in);
  }

  /** No phrase reaches from one text of a field to the next. */
  @Override
  public int getPositionIncrementGap(String fieldName) {
    return GAP;
  }
}
