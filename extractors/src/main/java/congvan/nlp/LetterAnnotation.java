// SPDX-License-Identifier: Apache-2.0
package congvan.nlp;

import congvan.letter.Letter;
import edu.stanford.nlp.ling.CoreAnnotation;

/** The key of the letter itself in the annotation of a whole document. */
public final class LetterAnnotation implements CoreAnnotation<Letter> {
  @Override
  public Class<Letter> getType() {
    return Letter.class;
  }
}
