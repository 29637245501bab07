// SPDX-License-Identifier: Apache-2.0
package congvan.fields.copies;

import congvan.extract.Field;
import congvan.extract.FieldExtractor;
import congvan.extract.Found;
import congvan.extract.Readings;
import congvan.layout.Block;
import congvan.layout.BlockKind;
import congvan.layout.Entries;
import congvan.layout.Layout;
import congvan.layout.Passage;
import congvan.letter.Copy;
import congvan.text.Folding;
import congvan.text.Span;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * Reads Nơi nhận: a line each, what the copy is for in a bracket at its end, and what is filed
 * behind Lưu (NĐ 30/2020/NĐ-CP, Phụ lục I, ô 9b).
 */
public final class CopiesExtractor implements FieldExtractor {
  private static final int LONGEST_STRAY = 3;
  private static final int AS_ABOVE = "Như trên".length();

  @Override
  public void find(Layout layout, Readings readings) {
    layout.first(BlockKind.RECIPIENTS).ifPresent(block -> read(layout, block, readings));
  }

  private static void read(Layout layout, Block block, Readings readings) {
    List<Span> lines = block.parts().subList(1, block.parts().size());
    boolean archived = false;
    for (Passage entry : Entries.of(layout, lines)) {
      Optional<Passage> archive = ArchiveEntry.read(entry);
      if (archive.isPresent() && !archived) {
        Passage filed = archive.get();
        readings.add(Field.ARCHIVE, new Found<>(filed.value(), filed.spans(), "archive.line"));
        archived = true;
      } else if (!archived || !isDrafterMark(entry)) {
        readCopy(entry, readings);
      }
    }
  }

  /** Below Lưu stands at most who typed the letter: {@code <Thanh T02.2022>}. */
  private static boolean isDrafterMark(Passage entry) {
    return entry.text().startsWith("<") || !entry.text().endsWith(";");
  }

  private static void readCopy(Passage entry, Readings readings) {
    Passage own = withoutStray(entry);
    Optional<CopyPurpose> purpose = CopyPurpose.at(own.text());
    int end = purpose.map(CopyPurpose::nameEnd).orElse(own.text().length());
    Passage name = trimmed(own, end);
    if (name.value().length() > 1) {
      Copy copy = new Copy(name.value(), purpose.map(CopyPurpose::text), name.spans());
      String rule = purpose.isPresent() ? "copies.line-with-purpose" : "copies.line";
      readings.add(Field.COPIES, new Found<>(copy, own.spans(), rule));
    }
  }

  /** Behind the semicolon OCR puts what it made of stamps and of the other column. */
  private static Passage withoutStray(Passage entry) {
    String text = entry.text();
    int semicolon = text.lastIndexOf(';');
    if (isAsAbove(Folding.fold(text)) && CopyPurpose.at(text).isEmpty()) {
      return goesOn(text) ? entry : entry.part(0, AS_ABOVE);
    }
    if (semicolon < 0 || text.indexOf('(', semicolon) >= 0) {
      return entry;
    }
    String tail = text.substring(semicolon + 1).strip();
    long letters = tail.chars().filter(Character::isLetter).count();
    boolean small = letters <= 2 * LONGEST_STRAY && tail.equals(tail.toLowerCase(Locale.ROOT));
    return letters <= LONGEST_STRAY || small ? entry.part(0, semicolon) : entry;
  }

  /** Như trên, whatever its vowel was read as: {@code Nhu tr€n}, {@code Nhu tr6n}. */
  private static boolean isAsAbove(String folded) {
    return folded.length() >= AS_ABOVE
        && folded.startsWith("nhu tr")
        && folded.charAt(AS_ABOVE - 1) == 'n';
  }

  /** Như trên, and a word behind it: {@code Như trên và Bộ Tài chính}. */
  private static boolean goesOn(String text) {
    return text.length() > AS_ABOVE + 1
        && text.charAt(AS_ABOVE) == ' '
        && Character.isLetter(text.charAt(AS_ABOVE + 1));
  }

  private static Passage trimmed(Passage own, int until) {
    String text = own.text();
    int end = until;
    while (end > 0 && !isNameEnd(text.charAt(end - 1))) {
      end--;
    }
    int start = 0;
    while (start < end
        && !Character.isLetterOrDigit(text.charAt(start))
        && text.charAt(start) != '(') {
      start++;
    }
    return own.part(start, end);
  }

  private static boolean isNameEnd(char c) {
    return Character.isLetterOrDigit(c) || c == ')' || c == '"' || c == '”';
  }
}
