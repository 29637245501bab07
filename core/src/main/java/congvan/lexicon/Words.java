// SPDX-License-Identifier: Apache-2.0
package congvan.lexicon;

import congvan.text.Syllables;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;

/**
 * Words and what each tells, from a table beside the rules that use them: the first column holds
 * the words, the second the name of a constant; words may have several rows. Marks count, case does
 * not. Immutable and safe to share between threads.
 *
 * @param <E> what words can tell
 */
public final class Words<E extends Enum<E>> {
  /** What the longest words at a place tell, and how many syllables they have. */
  public record Hit<E>(Set<E> tells, int length) {
    /** Tells whether the words tell this among others. */
    public boolean is(E meaning) {
      return length > 0 && tells.contains(meaning);
    }
  }

  private final Hit<E> nothing = new Hit<>(Set.of(), 0);
  private final Lexicon<Hit<E>> lexicon;

  private Words(Map<String, Set<E>> words) {
    Map<String, Hit<E>> hits = new LinkedHashMap<>();
    words.forEach((name, tells) -> hits.put(name, new Hit<>(tells, Syllables.of(name).count())));
    lexicon = Lexicon.of(hits);
  }

  /** Reads the table {@code name} that stands beside {@code owner}. */
  public static <E extends Enum<E>> Words<E> beside(Class<?> owner, String name, Class<E> type) {
    Map<String, Set<E>> words = new LinkedHashMap<>();
    for (Table.Row row : Table.beside(owner, name).rows()) {
      words
          .computeIfAbsent(row.cells().get(0), key -> EnumSet.noneOf(type))
          .add(Enum.valueOf(type, row.cells().get(1)));
    }
    return new Words<>(words);
  }

  /** Returns what the longest words tell that begin at this syllable; nothing where none do. */
  public Hit<E> at(Syllables text, int index) {
    return at(text, index, Integer.MAX_VALUE);
  }

  /**
   * Returns what the longest words tell that begin at a syllable and end at or before an offset.
   */
  public Hit<E> at(Syllables text, int index, int end) {
    return index < 0 ? nothing : lexicon.exactAt(text, index, end, nothing);
  }

  /** Tells at the price of one look whether words may begin at this syllable. */
  public boolean mayBeginAt(Syllables text, int index) {
    return lexicon.mayBeExactAt(text, index);
  }

  /** Tells whether words that tell this begin at this syllable. */
  public boolean is(Syllables text, int index, E meaning) {
    return at(text, index).is(meaning);
  }
}
