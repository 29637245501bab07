// SPDX-License-Identifier: Apache-2.0
package congvan.analysis;

import java.util.Locale;
import java.util.Map;
import org.apache.lucene.analysis.Tokenizer;
import org.apache.lucene.analysis.TokenizerFactory;
import org.apache.lucene.util.AttributeFactory;

/**
 * Lets Solr and others that go by names make a {@link VietnameseTokenizer}: {@code <tokenizer
 * name="congvan" role="text"/>}, and {@code role="query"} for the analyzer of queries.
 */
public final class VietnameseTokenizerFactory extends TokenizerFactory {
  /** The name by which it is asked for. */
  public static final String NAME = "congvan";

  private final Role role;
  private final Forms forms;

  /**
   * Takes the arguments of a schema.
   *
   * @throws IllegalArgumentException if {@code role} is neither {@code text} nor {@code query}, or
   *     there are other arguments
   */
  public VietnameseTokenizerFactory(Map<String, String> arguments) {
    super(arguments);
    role = Role.valueOf(get(arguments, "role", "text").toUpperCase(Locale.ROOT));
    forms = Forms.valueOf(get(arguments, "forms", "both").toUpperCase(Locale.ROOT));
    if (!arguments.isEmpty()) {
      throw new IllegalArgumentException("unknown arguments: " + arguments);
    }
  }

  /** Only there so that it can be listed; makes nothing. */
  public VietnameseTokenizerFactory() {
    throw defaultCtorException();
  }

  @Override
  public Tokenizer create(AttributeFactory attributes) {
    return new VietnameseTokenizer(role, forms, attributes);
  }
}
