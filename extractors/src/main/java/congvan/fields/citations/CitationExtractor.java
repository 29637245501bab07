// SPDX-License-Identifier: Apache-2.0
package congvan.fields.citations;

import congvan.extract.Field;
import congvan.extract.FieldExtractor;
import congvan.extract.Found;
import congvan.extract.NumberReader;
import congvan.extract.Readings;
import congvan.layout.Block;
import congvan.layout.BlockKind;
import congvan.layout.Layout;
import congvan.letter.Citation;
import congvan.letter.DocumentNumber;
import congvan.text.Span;
import congvan.text.Syllables;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Finds every document that the body and its footnotes cite by number, each time it does, with its
 * date, its issuer and what the letter does with it: {@code Căn cứ Nghị định số 30/2020/NĐ-CP ngày
 * 05/3/2020 của Chính phủ}. The letter's own number is none; it is known only where it was read
 * before.
 */
public final class CitationExtractor implements FieldExtractor {
  @Override
  public void find(Layout layout, Readings readings) {
    Optional<String> own =
        readings.best(Field.NUMBER).map(found -> comparable(found.value().text()));
    for (Block block : layout.blocks()) {
      if (block.kind() == BlockKind.BODY || block.kind() == BlockKind.FOOTNOTES) {
        citations(layout, block)
            .filter(citation -> !own.equals(Optional.of(comparable(citation.number().text()))))
            .map(citation -> new Found<>(citation, citation.spans(), rule(citation)))
            .forEach(found -> readings.add(Field.CITATIONS, found));
      }
    }
  }

  private static Stream<Citation> citations(Layout layout, Block block) {
    Syllables text = layout.syllables();
    int first = text.from(block.span().start());
    int last = text.from(block.span().end());
    return first < last
        ? new CitationScan(text, first, last)
            .citations().stream().map(cited -> citation(layout, cited))
        : Stream.empty();
  }

  private static Citation citation(Layout layout, Cited cited) {
    Syllables text = layout.syllables();
    DocumentNumber number = NumberReader.read(layout.text(), cited.form());
    int end = Math.max(cited.form().span().end(), text.end(cited.tail().next() - 1));
    Span place = new Span(text.start(cited.lead().start()), end);
    return new Citation(
        layout.value(place),
        cited.lead().type().map(layout::value),
        number,
        cited.issuedOn(),
        cited.issuer().map(layout::value),
        cited.relation(),
        List.of(layout.original(place)));
  }

  private static String rule(Citation citation) {
    return "citation." + citation.relation().name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  private static String comparable(String number) {
    return number.toUpperCase(Locale.ROOT).replace('–', '-').replace('Ð', 'Đ');
  }
}
