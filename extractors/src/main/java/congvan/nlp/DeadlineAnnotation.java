// SPDX-License-Identifier: Apache-2.0
package congvan.nlp;

import congvan.letter.Deadline;
import edu.stanford.nlp.ling.CoreAnnotation;

/** The key of the deadline (thời hạn) in a mention of type DATE. */
public final class DeadlineAnnotation implements CoreAnnotation<Deadline> {
  @Override
  public Class<Deadline> getType() {
    return Deadline.class;
  }
}
