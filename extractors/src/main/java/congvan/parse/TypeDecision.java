// SPDX-License-Identifier: Apache-2.0
package congvan.parse;

import congvan.extract.Field;
import congvan.extract.Found;
import congvan.extract.Readings;
import congvan.letter.DocumentNumber;
import congvan.letter.DocumentType;
import congvan.letter.Family;
import congvan.lexicon.DocumentTypes;
import congvan.text.Span;
import java.util.List;
import java.util.Optional;

/**
 * Decides the type from its heading and from the abbreviation in the number: the heading counts,
 * but a consolidated text (văn bản hợp nhất) carries the heading of what it consolidates, and a
 * letter that lost its heading is what its number says.
 */
final class TypeDecision {
  private static final String CONSOLIDATED = "VBHN";

  private TypeDecision() {}

  static Optional<Found<DocumentType>> decide(Readings readings) {
    Optional<Found<DocumentType>> heading = readings.best(Field.TYPE);
    Optional<String> abbreviation =
        readings.best(Field.NUMBER).map(Found::value).flatMap(DocumentNumber::type);
    boolean weak = heading.map(found -> found.value().inferred()).orElse(true);
    boolean consolidated = abbreviation.filter(CONSOLIDATED::equals).isPresent();
    if (abbreviation.isEmpty() || !weak && !consolidated) {
      return heading;
    }
    Family family = heading.map(found -> found.value().family()).orElse(Family.ADMINISTRATIVE);
    return DocumentTypes.standard()
        .byAbbreviation(abbreviation.get())
        .map(name -> new DocumentType(name.code(), name.name(), family(name, family), true))
        .map(type -> new Found<>(type, List.<Span>of(), "type.from-number"))
        .or(() -> heading);
  }

  private static Family family(DocumentTypes.TypeName name, Family otherwise) {
    return name.families().equals(List.of("LEGAL")) ? Family.LEGAL : otherwise;
  }
}
