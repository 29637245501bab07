// SPDX-License-Identifier: Apache-2.0
package congvan.fields.subject;

import congvan.extract.Field;
import congvan.extract.FieldExtractor;
import congvan.extract.Found;
import congvan.extract.Readings;
import congvan.layout.Block;
import congvan.layout.BlockKind;
import congvan.layout.Layout;
import congvan.text.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Reads the trích yếu: what stands behind {@code V/v}, or under the name of the type, without the
 * words that lead to it (NĐ 30/2020/NĐ-CP, Phụ lục I, ô 5a, 5b).
 */
public final class SubjectExtractor implements FieldExtractor {
  private static final Pattern LEAD =
      Pattern.compile(
          "[^\\p{L}\\p{N}(\"“]{0,6}(?:(?:v\\s?[/\\\\|]\\s?[vw]|v[ií]v|viw|vv|w/v|yw|vw|về việc|vê"
              + " việc|[vwy][/\\\\|⁄%vayil1s]{1,3})(?=[\\s:.,]|$)|về(?=\\s|$)|"
              + "(?:v[êềệẻeè]|(?-i:\\p{Ll}\\p{L}{0,2}|\\p{Lu}{2,3})\\s)\\s?vi[eêệ]c(?=\\s|$))?[\\s:.,]*+",
          Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

  private static final Pattern MATTER =
      Pattern.compile("\\W{0,3}việc\\s++", Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

  @Override
  public void find(Layout layout, Readings readings) {
    for (Block block : layout.all(BlockKind.SUBJECT)) {
      List<Span> parts = withoutLead(layout, block.parts());
      String value = parts.stream().map(layout::value).collect(Collectors.joining(" ")).strip();
      value = withoutEnd(value);
      if (!value.isEmpty()) {
        String rule =
            layout.first(BlockKind.TYPE).isPresent() ? "subject.under-type" : "subject.v/v";
        readings.add(Field.SUBJECT, new Found<>(value, layout.original(parts), rule));
      }
    }
  }

  private static List<Span> withoutLead(Layout layout, List<Span> parts) {
    List<Span> rest = new ArrayList<>(parts);
    Span first = rest.get(0);
    Matcher lead = LEAD.matcher(layout.text().normalized()).region(first.start(), first.end());
    if (lead.lookingAt()) {
      rest.remove(0);
      if (lead.end() < first.end()) {
        rest.add(0, new Span(lead.end(), first.end()));
      } else if (lead.end() > lead.start() && !rest.isEmpty()) {
        rest.set(0, withoutMatter(layout, rest.get(0)));
      }
    }
    return rest;
  }

  /** {@code Về} at the end of a line, {@code việc} on the next. */
  private static Span withoutMatter(Layout layout, Span line) {
    Matcher matter = MATTER.matcher(layout.text().normalized()).region(line.start(), line.end());
    return matter.lookingAt() ? new Span(matter.end(), line.end()) : line;
  }

  private static String withoutEnd(String value) {
    int end = value.length();
    while (end > 0 && " ._-–—,;:~`'|".indexOf(value.charAt(end - 1)) >= 0) {
      end--;
    }
    return value.endsWith("...") ? value : value.substring(0, end);
  }
}
