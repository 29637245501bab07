// SPDX-License-Identifier: Apache-2.0
package congvan.training;

import edu.stanford.nlp.ling.CoreAnnotation;
import java.util.List;

/** The key of the features of a piece, by name, in the label that CoreNLP sees of it. */
public final class FeatureNames implements CoreAnnotation<List<String>> {
  @SuppressWarnings("unchecked")
  @Override
  public Class<List<String>> getType() {
    return (Class<List<String>>) (Class<?>) List.class;
  }
}
