// SPDX-License-Identifier: Apache-2.0
package congvan.fields.signer;

import congvan.extract.Field;
import congvan.extract.FieldExtractor;
import congvan.extract.Found;
import congvan.extract.Readings;
import congvan.layout.Block;
import congvan.layout.BlockKind;
import congvan.layout.Layout;
import congvan.layout.Passage;
import congvan.lexicon.PersonNames;
import congvan.text.Span;
import congvan.text.Syllables;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * Reads who signed: the name, the position above it, and the lines of authority above that (NĐ
 * 30/2020/NĐ-CP, Phụ lục I, ô 7a, 7b). Of the two who sign minutes the chair counts.
 */
public final class SignerExtractor implements FieldExtractor {
  @Override
  public void find(Layout layout, Readings readings) {
    List<Block> signatures =
        layout.all(BlockKind.SIGNATURE).stream()
            .sorted(Comparator.comparingInt(block -> TitleLines.rank(layout, block)))
            .toList();
    signatures.forEach(block -> read(layout, block, readings));
    if (readings.best(Field.SIGNER).isEmpty()) {
      layout.first(BlockKind.DAMAGED_NAME).ifPresent(name -> readDamaged(layout, name, readings));
      signatures.stream().findFirst().ifPresent(block -> readNameless(layout, block, readings));
    }
  }

  /** Under a stamp or a pen's stroke only the titles may be left to read. */
  private static void readNameless(Layout layout, Block block, Readings readings) {
    readTitles(layout, TitleLines.of(layout, block.parts()), readings);
  }

  private static void readDamaged(Layout layout, Block name, Readings readings) {
    String value = Passage.of(layout, name.parts()).value();
    readings.add(
        Field.SIGNER, new Found<>(value, layout.original(name.parts()), "signer.damaged-name"));
  }

  private static void read(Layout layout, Block block, Readings readings) {
    List<Span> lines = block.parts();
    int at = lines.size() - 1;
    Optional<Span> name = Optional.empty();
    while (at >= 0 && name.isEmpty()) {
      name = nameOf(layout, lines.get(at--));
    }
    if (name.isPresent()) {
      boolean broken = at >= 0 && isFamilyAlone(layout, lines.get(at));
      List<TitleLines.Line> titles = TitleLines.of(layout, lines.subList(0, broken ? at : at + 1));
      String rule = titles.isEmpty() ? "signer.alone" : "signer.below-position";
      List<Span> places = broken ? List.of(lines.get(at), name.get()) : List.of(name.get());
      String value = Passage.of(layout, places).value();
      readings.add(Field.SIGNER, new Found<>(value, layout.original(places), rule));
      readTitles(layout, titles, readings);
    }
  }

  /** The family name on a line above the rest of the name. */
  private static boolean isFamilyAlone(Layout layout, Span line) {
    Syllables text = layout.syllables();
    int first = text.from(line.start());
    return text.end(first) == line.end() && PersonNames.standard().isFamily(text, first);
  }

  private static Optional<Span> nameOf(Layout layout, Span line) {
    return TitleLines.isTitle(layout, line)
        ? Optional.empty()
        : PersonNames.standard().whole(layout.syllables(), line).map(PersonNames.Name::span);
  }

  private static void readTitles(Layout layout, List<TitleLines.Line> titles, Readings readings) {
    int last = titles.size() - 1;
    boolean position = last >= 0 && !titles.get(last).isAuthority();
    if (position) {
      add(Field.SIGNER_POSITION, layout, titles.subList(last, last + 1), readings);
    }
    if (last > 0 || (last == 0 && !position)) {
      add(Field.SIGNER_AUTHORITY, layout, titles.subList(0, position ? last : last + 1), readings);
    }
  }

  private static void add(
      Field<String> field, Layout layout, List<TitleLines.Line> lines, Readings readings) {
    String value = lines.stream().map(TitleLines.Line::text).collect(Collectors.joining(" / "));
    List<Span> places = new ArrayList<>();
    lines.forEach(line -> places.addAll(line.places()));
    readings.add(field, new Found<>(value, layout.original(places), "signer.above-name"));
  }
}
