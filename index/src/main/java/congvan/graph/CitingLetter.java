// SPDX-License-Identifier: Apache-2.0
package congvan.graph;

import congvan.index.NumberKey;
import congvan.letter.Letter;
import java.util.List;

/**
 * A letter as far as it cites.
 *
 * @param self the letter as a document
 * @param body the body that issued it
 * @param references what it cites, each document once, in order
 */
record CitingLetter(Directive self, Body body, List<Reference> references) {
  CitingLetter {
    references = List.copyOf(references);
  }

  static CitingLetter of(Letter letter) {
    return new CitingLetter(Directive.of(letter), Body.of(letter), References.of(letter));
  }

  Judgement judgement(Reference reference) {
    return new Judgement(reference.named(), body, self.issuedOn());
  }

  /** Annexes and stamps name the letter that they belong to. */
  boolean isItself(Reference reference) {
    String own = NumberKey.of(self.number());
    return !own.isEmpty()
        && NumberKey.of(reference.named().number()).equals(own)
        && judgement(reference).of(self) != Trust.NONE;
  }
}
