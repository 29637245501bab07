// SPDX-License-Identifier: Apache-2.0
package congvan.golden;

import java.text.Normalizer;
import java.text.Normalizer.Form;

/** Something that a letter says, as it is expected or as it was read. */
interface Fact {
  /** Whether what was read is what was expected here. */
  boolean isMetBy(Fact actual);

  /** A fact that is a text; white space and the form of Unicode do not count. */
  static Fact text(String value) {
    String composed = Normalizer.normalize(value, Form.NFC);
    return new Text(composed.replaceAll("[\\s\\u00A0]+", " ").strip());
  }

  /** See {@link #text}. */
  record Text(String value) implements Fact {
    @Override
    public boolean isMetBy(Fact actual) {
      return equals(actual);
    }

    @Override
    public String toString() {
      return value;
    }
  }
}
