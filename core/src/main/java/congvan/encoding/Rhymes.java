// SPDX-License-Identifier: Apache-2.0
package congvan.encoding;

import congvan.lexicon.Table;
import java.util.HashMap;
import java.util.Map;

/** The rhymes (vần), and which tones each bears on which of its letters. */
final class Rhymes {
  private static final String MARKED = "ăâêôơư";
  private static final String VOWELS = "aeiouy" + MARKED;
  private static final String GLIDES = "oa oe uy";
  private static final int SAC = 2;
  private static final int NANG = 5;

  /** The places where the tone may stand, as bits. */
  private static final Map<String, Integer> PLACES = places();

  private Rhymes() {}

  /** Tells whether there is such a rhyme with this tone (0 for none) at this place. */
  static boolean allow(String rhyme, int tone, int place) {
    Integer places = PLACES.get(rhyme);
    if (places == null) {
      return false;
    }
    boolean stop = "cpt".indexOf(rhyme.charAt(rhyme.length() - 1)) >= 0 || rhyme.endsWith("ch");
    if (stop && tone != SAC && tone != NANG) {
      return false;
    }
    return tone == 0 || (place >= 0 && (places >> place & 1) == 1);
  }

  private static Map<String, Integer> places() {
    Map<String, Integer> places = new HashMap<>();
    for (Table.Row row : Table.beside(Rhymes.class, "rhymes.tsv").rows()) {
      for (String ending : row.cell("endings").split(" ", -1)) {
        String rhyme = row.cell("main") + (ending.equals("-") ? "" : ending);
        places.put(rhyme, placesIn(rhyme));
      }
    }
    return places;
  }

  /** On the last marked vowel, else before a final consonant, else on the first or middle one. */
  private static int placesIn(String rhyme) {
    int vowels = 0;
    int marked = -1;
    while (vowels < rhyme.length() && VOWELS.indexOf(rhyme.charAt(vowels)) >= 0) {
      marked = MARKED.indexOf(rhyme.charAt(vowels)) >= 0 ? vowels : marked;
      vowels++;
    }
    if (marked >= 0) {
      return 1 << marked;
    }
    if (vowels < rhyme.length()) {
      return 1 << vowels - 1;
    }
    return GLIDES.contains(rhyme) && vowels == 2 ? 0b11 : 1 << vowels / 3;
  }
}
