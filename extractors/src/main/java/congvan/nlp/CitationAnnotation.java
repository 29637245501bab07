// SPDX-License-Identifier: Apache-2.0
package congvan.nlp;

import congvan.letter.Citation;
import edu.stanford.nlp.ling.CoreAnnotation;

/** The key of the citation (văn bản viện dẫn) in a mention of type LAW. */
public final class CitationAnnotation implements CoreAnnotation<Citation> {
  @Override
  public Class<Citation> getType() {
    return Citation.class;
  }
}
