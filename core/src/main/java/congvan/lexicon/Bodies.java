// SPDX-License-Identifier: Apache-2.0
package congvan.lexicon;

import congvan.text.Syllables;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/**
 * The bodies (cơ quan, tổ chức) that issue documents: the names that are known beforehand ({@code
 * agencies.tsv}, {@code provinces.tsv}), and the words with which the name of any body begins
 * ({@code body-heads.tsv}). Immutable and safe to share between threads.
 */
public final class Bodies {
  private static final Bodies STANDARD = new Bodies();

  /** A word with which names of bodies begin; {@code Sở} needs more, {@code Chính phủ} does not. */
  public record Head(String words, boolean needsMore) {}

  private final Lexicon<Head> heads;
  private final DamagedPhrases<Head> damagedHeads;
  private final Lexicon<String> names;
  private final Map<String, String> byAbbreviation = new HashMap<>();

  private Bodies() {
    Map<String, Head> headWords = new LinkedHashMap<>();
    for (Table.Row row : Table.beside(Bodies.class, "body-heads.tsv").rows()) {
      String words = row.cell("head");
      headWords.put(words, new Head(words, row.cell("needs_more").equals("yes")));
    }
    heads = Lexicon.of(headWords);
    damagedHeads = DamagedPhrases.of(headWords);
    Map<String, String> known = new LinkedHashMap<>();
    for (Table.Row row : Table.beside(Bodies.class, "agencies.tsv").rows()) {
      known.putIfAbsent(row.cell("name"), row.cell("name"));
      byAbbreviation.putIfAbsent(row.cell("abbreviation"), row.cell("name"));
    }
    for (Table.Row row : Table.beside(Bodies.class, "provinces.tsv").rows()) {
      known.putIfAbsent(row.cell("name"), row.cell("name"));
    }
    names = Lexicon.of(known);
  }

  /** Returns the bodies of the Vietnamese state, Party and mass organisations. */
  public static Bodies standard() {
    return STANDARD;
  }

  /** Returns the head of a body's name that begins at this syllable. */
  public Optional<Lexicon.Match<Head>> headAt(Syllables text, int index) {
    return heads.longestAt(text, index);
  }

  /** Tells at the price of one look whether a head may begin at this syllable with its marks. */
  public boolean mayHeadBeginAt(Syllables text, int index) {
    return heads.mayBeExactAt(text, index);
  }

  /** Returns the head of a body's name that begins at this syllable with its marks. */
  public Optional<Lexicon.Match<Head>> exactHeadAt(Syllables text, int index) {
    return heads.exactAt(text, index);
  }

  /**
   * Returns the head of a body's name that begins at an offset through what OCR did to it: {@code
   * CỤG}. It looks at every sign, and is meant for lines of a letterhead without a head.
   */
  public Optional<Head> damagedHeadAt(CharSequence text, int start, int end) {
    return damagedHeads.at(text, start, end).map(DamagedPhrases.Match::value);
  }

  /** Returns the longest known name of a body or a province that begins at this syllable. */
  public Optional<Lexicon.Match<String>> nameAt(Syllables text, int index) {
    return names.longestAt(text, index);
  }

  /** Returns the body that an abbreviation usually stands for: {@code SNV} is Sở Nội vụ. */
  public Optional<String> byAbbreviation(String abbreviation) {
    return Optional.ofNullable(byAbbreviation.get(abbreviation));
  }
}
