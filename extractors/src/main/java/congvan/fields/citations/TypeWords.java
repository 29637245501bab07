// SPDX-License-Identifier: Apache-2.0
package congvan.fields.citations;

import congvan.lexicon.DocumentTypes;
import congvan.lexicon.Lexicon;
import congvan.lexicon.Table;
import congvan.text.Folding;
import congvan.text.Syllables;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Names of types as they stand in running text: those of the rules and some that usage adds. */
final class TypeWords {
  private static final Lexicon<String> MORE =
      Lexicon.of(
          Table.beside(TypeWords.class, "cited-types.tsv").rows().stream()
              .map(row -> row.cell("name"))
              .collect(Collectors.toMap(Function.identity(), Function.identity())));
  private static final Set<String> ACTS =
      Set.of("Luật", "Bộ luật", "Pháp lệnh", "Lệnh", "Hiến pháp", "Nghị quyết");
  private static final long LAW = Folding.key("luật");
  private static final long LEGAL = Folding.key("pháp");

  private final Syllables text;

  TypeWords(Syllables text) {
    this.text = text;
  }

  /** Returns how many syllables the type has that begins here; 0 when none does. */
  int length(int at) {
    int known =
        DocumentTypes.standard()
            .nameAt(text, at)
            .filter(this::isSure)
            .map(Lexicon.Match::syllables)
            .orElse(0);
    int more =
        MORE.longestAt(text, at).filter(this::isSure).map(Lexicon.Match::syllables).orElse(0);
    boolean ofLegal = text.key(at) == LAW && text.key(at - 1) == LEGAL;
    return ofLegal ? 0 : Math.max(known, more);
  }

  /** Of one syllable alone only the marks tell: {@code Thư} is a type, {@code Thu} is none. */
  private boolean isSure(Lexicon.Match<?> match) {
    return match.exact() || match.syllables() > 1;
  }

  /** Returns the length of the act of the National Assembly that is named here: {@code Bộ luật}. */
  int actLength(int at) {
    boolean capital = text.isCapital(at);
    return capital
        ? DocumentTypes.standard()
            .nameAt(text, at)
            .filter(match -> ACTS.contains(match.value().name()))
            .map(Lexicon.Match::syllables)
            .orElse(0)
        : 0;
  }

  /** {@code QĐ 62/QĐ-TTg}, {@code CV số 12/...}: capitals that stand for a type. */
  boolean isAbbreviation(int index) {
    String written = text.written(index);
    boolean capitals = written.length() >= 2 && written.chars().allMatch(Character::isUpperCase);
    return capitals
        && (written.equals("VB") || DocumentTypes.standard().byAbbreviation(written).isPresent());
  }
}
