// SPDX-License-Identifier: Apache-2.0
package congvan.analysis;

import java.util.Map;
import org.apache.lucene.analysis.TokenFilterFactory;
import org.apache.lucene.analysis.TokenStream;

/**
 * Lets Solr and others compare what is typed beside a wildcard as it stands in the index: {@code
 * <filter name="congvanFolding"/>} makes {@code 05/QĐ-U} into {@code 5/qdu}. For the analyzer of
 * type {@code multiterm} behind a keyword tokenizer; words of a text go through the tokenizer
 * {@code congvan} alone.
 */
public final class VietnameseFoldingFilterFactory extends TokenFilterFactory {
  /** The name by which it is asked for. */
  public static final String NAME = "congvanFolding";

  /**
   * Takes the arguments of a schema, of which there are none.
   *
   * @throws IllegalArgumentException if there are some
   */
  public VietnameseFoldingFilterFactory(Map<String, String> arguments) {
    super(arguments);
    if (!arguments.isEmpty()) {
      throw new IllegalArgumentException("unknown arguments: " + arguments);
    }
  }

  /** Only there so that it can be listed; makes nothing. */
  public VietnameseFoldingFilterFactory() {
    throw defaultCtorException();
  }

  @Override
  public TokenStream create(TokenStream in) {
    return new FoldedTokens(in);
  }
}
