// SPDX-License-Identifier: Apache-2.0
package congvan.fields.issuer;

import congvan.extract.Field;
import congvan.extract.FieldExtractor;
import congvan.extract.Found;
import congvan.extract.Readings;
import congvan.layout.BlockKind;
import congvan.layout.Layout;
import congvan.lexicon.OrdinaryCase;
import congvan.text.Span;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Reads cơ quan ban hành, the last name of the letterhead, and cơ quan chủ quản, the names above it
 * (NĐ 30/2020/NĐ-CP, Phụ lục I, ô 2), in ordinary capitals.
 */
public final class IssuerExtractor implements FieldExtractor {
  private static final Pattern EDGES = Pattern.compile("^[^\\p{L}\\p{N}]++|[^\\p{L}\\p{N})]++$");

  @Override
  public void find(Layout layout, Readings readings) {
    layout
        .first(BlockKind.LETTERHEAD)
        .map(block -> LetterheadNames.of(layout, block.parts()))
        .filter(names -> !names.isEmpty())
        .ifPresent(names -> add(layout, names, readings));
  }

  private static void add(Layout layout, List<List<Span>> names, Readings readings) {
    List<Span> issuer = names.get(names.size() - 1);
    readings.add(
        Field.ISSUER,
        new Found<>(written(layout, issuer), layout.original(issuer), "issuer.last-of-letterhead"));
    List<Span> parent = names.subList(0, names.size() - 1).stream().flatMap(List::stream).toList();
    if (!parent.isEmpty()) {
      String value =
          names.subList(0, names.size() - 1).stream()
              .map(name -> written(layout, name))
              .collect(Collectors.joining(" "));
      readings.add(
          Field.ISSUER_PARENT, new Found<>(value, layout.original(parent), "issuer.above-it"));
    }
  }

  private static String written(Layout layout, List<Span> lines) {
    String name = lines.stream().map(layout::value).collect(Collectors.joining(" "));
    return OrdinaryCase.of(EDGES.matcher(name).replaceAll(""));
  }
}
