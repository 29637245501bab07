// SPDX-License-Identifier: Apache-2.0
package congvan.fields.type;

import congvan.extract.Field;
import congvan.extract.FieldExtractor;
import congvan.extract.Found;
import congvan.extract.Readings;
import congvan.layout.Block;
import congvan.layout.BlockKind;
import congvan.layout.Layout;
import congvan.letter.DocumentType;
import congvan.letter.Family;
import congvan.lexicon.DamagedPhrases;
import congvan.lexicon.DocumentTypes;
import congvan.lexicon.DocumentTypes.TypeName;
import congvan.lexicon.Lexicon;
import congvan.text.Folding;
import congvan.text.Span;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Reads tên loại from its heading; a letter that names none but is addressed or has its trích yếu
 * under the number is a công văn (NĐ 30/2020/NĐ-CP, Điều 7 and Phụ lục I, ô 5a, 5b).
 */
public final class TypeExtractor implements FieldExtractor {
  private static final Pattern WITH_YEAR = Pattern.compile("\\d\\s?/\\s?(?:19|20)\\d{2}\\s?/");

  @Override
  public void find(Layout layout, Readings readings) {
    layout.first(BlockKind.TYPE).ifPresent(heading -> readHeading(layout, heading, readings));
    boolean letterForm =
        layout.first(BlockKind.ADDRESSEES).isPresent()
            || layout.first(BlockKind.SUBJECT).isPresent();
    if (readings.all(Field.TYPE).isEmpty() && letterForm) {
      DocumentType type = new DocumentType("CV", "Công văn", family(layout, List.of()), true);
      readings.add(Field.TYPE, new Found<>(type, List.of(), "type.no-heading"));
    }
  }

  private static void readHeading(Layout layout, Block heading, Readings readings) {
    Span place = heading.parts().get(0);
    int first = layout.syllables().from(place.start());
    DocumentTypes.standard()
        .nameAt(layout.syllables(), first)
        .map(Lexicon.Match::value)
        .or(() -> damaged(layout, place))
        .ifPresent(
            name ->
                readings.add(
                    Field.TYPE,
                    Found.at(type(layout, name), layout.original(place), "type.heading")));
  }

  private static Optional<TypeName> damaged(Layout layout, Span place) {
    return DocumentTypes.standard()
        .damagedNameAt(layout.text().normalized(), place.start(), place.end())
        .map(DamagedPhrases.Match::value);
  }

  private static DocumentType type(Layout layout, TypeName name) {
    return new DocumentType(name.code(), name.name(), family(layout, name.families()), false);
  }

  /** The Party's title makes it the Party's; a year in the number makes it a legal document. */
  private static Family family(Layout layout, List<String> families) {
    boolean party =
        layout.all(BlockKind.MOTTO).stream()
            .anyMatch(motto -> Folding.fold(layout.value(motto.span())).startsWith("dang cong"));
    if (party) {
      return Family.PARTY;
    }
    boolean withYear =
        layout.all(BlockKind.NUMBER).stream()
            .anyMatch(number -> WITH_YEAR.matcher(layout.value(number.span())).find());
    boolean onlyLegal = families.equals(List.of("LEGAL"));
    return onlyLegal || withYear && families.contains("LEGAL")
        ? Family.LEGAL
        : Family.ADMINISTRATIVE;
  }
}
