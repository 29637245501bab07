// SPDX-License-Identifier: Apache-2.0
package congvan.lexicon;

import congvan.lexicon.Lexicon.Match;
import congvan.text.Folding;
import congvan.text.Syllables;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * The types of documents (tên loại văn bản) with their abbreviations, from {@code
 * document-types.tsv}: {@code KH} is Kế hoạch. Immutable and safe to share between threads.
 */
public final class DocumentTypes {
  private static final DocumentTypes STANDARD = new DocumentTypes();

  /**
   * A type.
   *
   * @param code the abbreviation; the initials of the name where no rule gives one
   * @param families the families that have such a type, the most usual first, by the names of
   *     {@code Family}
   */
  public record TypeName(String code, String name, List<String> families) {
    /** Copies the families. */
    public TypeName {
      families = List.copyOf(families);
    }
  }

  private final Map<String, TypeName> byAbbreviation = new HashMap<>();
  private final Map<String, TypeName> byBareAbbreviation = new HashMap<>();
  private final Lexicon<TypeName> names;
  private final DamagedPhrases<TypeName> damagedNames;

  private DocumentTypes() {
    Map<String, TypeName> all = new LinkedHashMap<>();
    for (Table.Row row : Table.beside(DocumentTypes.class, "document-types.tsv").rows()) {
      String abbreviation = row.cell("abbreviation");
      String name = row.cell("name");
      List<String> families = List.of(row.cell("families").split(" "));
      if (abbreviation.isEmpty()) {
        all.putIfAbsent(name, new TypeName(initials(name), name, families));
      } else {
        TypeName type = new TypeName(abbreviation, name, families);
        all.putIfAbsent(name, type);
        byAbbreviation.putIfAbsent(abbreviation, type);
        byBareAbbreviation.putIfAbsent(Folding.fold(abbreviation), type);
      }
    }
    names = Lexicon.of(all);
    damagedNames = DamagedPhrases.of(all);
  }

  /** Returns the types that the rules and usage know. */
  public static DocumentTypes standard() {
    return STANDARD;
  }

  private static String initials(String name) {
    return List.of(name.split(" ")).stream()
        .map(word -> word.substring(0, 1))
        .map(initial -> initial.equals("đ") ? "Đ" : Folding.fold(initial))
        .collect(Collectors.joining())
        .toUpperCase(Locale.ROOT);
  }

  /**
   * Returns the type that an abbreviation stands for; of several the one of the state ({@code TT}
   * is Thông tư). Where case or marks are wrong ({@code QD}, {@code CTR}) they are not counted.
   */
  public Optional<TypeName> byAbbreviation(String abbreviation) {
    TypeName exact = byAbbreviation.get(abbreviation);
    return exact != null
        ? Optional.of(exact)
        : Optional.ofNullable(byBareAbbreviation.get(Folding.fold(abbreviation)));
  }

  /** Returns the longest name of a type that begins at this syllable, whatever its case. */
  public Optional<Match<TypeName>> nameAt(Syllables text, int index) {
    return names.longestAt(text, index);
  }

  /** Returns the longest name of a type that begins at this syllable, with its marks. */
  public Optional<Match<TypeName>> exactNameAt(Syllables text, int index) {
    return names.exactAt(text, index);
  }

  /**
   * Returns the name of a type that stands at an offset through what OCR did to it: {@code QUYÉ1
   * Đ1NH}. It looks at every sign, and is meant for headings in which no name stands as it is.
   */
  public Optional<DamagedPhrases.Match<TypeName>> damagedNameAt(
      CharSequence text, int start, int end) {
    return damagedNames.at(text, start, end);
  }

  /** Returns the longest name of a type that begins at this syllable and ends before an offset. */
  public Optional<Match<TypeName>> nameAt(Syllables text, int index, int end) {
    return names.longestAt(text, index, end);
  }
}
