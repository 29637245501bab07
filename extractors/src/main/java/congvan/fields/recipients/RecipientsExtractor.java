// SPDX-License-Identifier: Apache-2.0
package congvan.fields.recipients;

import congvan.extract.Field;
import congvan.extract.FieldExtractor;
import congvan.extract.Found;
import congvan.extract.Readings;
import congvan.layout.Block;
import congvan.layout.BlockKind;
import congvan.layout.Entries;
import congvan.layout.Layout;
import congvan.layout.Passage;
import congvan.letter.Recipient;
import congvan.text.Span;
import java.util.ArrayList;
import java.util.List;

/**
 * Reads whom a letter addresses (Kính gửi, Kính trình, Kính chuyển; of a công điện "... điện:"): a
 * line each, or several bodies between semicolons (NĐ 30/2020/NĐ-CP, Phụ lục I, ô 9a).
 */
public final class RecipientsExtractor implements FieldExtractor {
  @Override
  public void find(Layout layout, Readings readings) {
    for (Block block : layout.all(BlockKind.ADDRESSEES)) {
      for (List<Span> list : lists(layout, block)) {
        Entries.of(layout, list).forEach(entry -> read(entry, readings));
      }
    }
  }

  /** One list behind each label: Đồng kính gửi begins another. */
  private static List<List<Span>> lists(Layout layout, Block block) {
    List<List<Span>> lists = new ArrayList<>();
    lists.add(new ArrayList<>());
    List<Span> lines = block.parts();
    boolean address = false;
    int brokenLabel = brokenLabelEnd(layout, lines);
    for (int i = brokenLabel > 0 ? 1 : 0; i < lines.size(); i++) {
      Span line = lines.get(i);
      String written = layout.text().normalized().substring(line.start(), line.end());
      boolean first = lists.size() == 1 && lists.get(0).isEmpty();
      int label = i == 1 && brokenLabel > 0 ? brokenLabel : AddresseeLabel.end(written, first);
      if (label > 0) {
        lists.add(new ArrayList<>());
      }
      boolean bulleted = !Character.isLetterOrDigit(written.charAt(0));
      boolean inBracket = isInBracket(layout, lists.get(lists.size() - 1));
      address = !inBracket && (AddressLine.isOne(written) || (address && label == 0 && !bulleted));
      if (label < written.length() && !address) {
        lists.get(lists.size() - 1).add(new Span(line.start() + label, line.end()));
      }
    }
    lists.removeIf(List::isEmpty);
    return lists;
  }

  /** An address in brackets stays with the name, over as many lines as it runs. */
  private static boolean isInBracket(Layout layout, List<Span> list) {
    String before = Passage.of(layout, list).text();
    return before.lastIndexOf('(') > before.lastIndexOf(')');
  }

  /** Where in the second line a label ends that is broken over two: {@code Kính / gửi: ...}. */
  private static int brokenLabelEnd(Layout layout, List<Span> lines) {
    if (lines.size() < 2) {
      return 0;
    }
    int first = lines.get(0).end() - lines.get(0).start();
    String both = Passage.of(layout, lines.subList(0, 2)).text();
    return Math.max(0, AddresseeLabel.end(both, false) - first - 1);
  }

  private static void read(Passage entry, Readings readings) {
    String text = entry.text();
    int from = 0;
    int depth = 0;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      depth += c == '(' ? 1 : 0;
      depth -= c == ')' && depth > 0 ? 1 : 0;
      if (c == ';' && depth == 0) {
        add(entry.part(from, i), readings);
        from = i + 1;
      }
    }
    add(entry.part(from, text.length()), readings);
  }

  private static void add(Passage passage, Readings readings) {
    String text = AddressLine.withoutTail(passage.text());
    int start = 0;
    while (start < text.length() && !isNameStart(text.charAt(start))) {
      start++;
    }
    int end = text.length();
    while (end > start && !isNameEnd(text.charAt(end - 1))) {
      end--;
    }
    Passage name = passage.part(start, end);
    if (name.value().length() > 1 && !name.text().contains("......")) {
      Recipient recipient = new Recipient(name.value(), name.spans());
      readings.add(Field.RECIPIENTS, new Found<>(recipient, name.spans(), "recipients.line"));
    }
  }

  private static boolean isNameStart(char c) {
    return Character.isLetterOrDigit(c) || c == '(' || c == '"' || c == '“';
  }

  private static boolean isNameEnd(char c) {
    return Character.isLetterOrDigit(c) || c == ')' || c == '"' || c == '”' || c == ']';
  }
}
