// SPDX-License-Identifier: Apache-2.0
package congvan.ingest;

import congvan.encoding.FontMarks;
import congvan.encoding.LegacyFont;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.apache.poi.hwpf.usermodel.CharacterRun;
import org.apache.poi.hwpf.usermodel.Paragraph;

/**
 * The text of one paragraph of a .doc: without what was deleted or hidden, the instructions of
 * fields and the marks of notes; with the fonts of old encodings marked.
 */
final class WordBinaryRuns {
  private static final char DRAWING = '\b';
  private static final char LINE_BREAK = '\u000B';
  private static final char PAGE_BREAK = '\f';
  private static final char COLUMN_BREAK = '\u000E';
  private static final char FIELD = '\u0013';
  private static final char FIELD_RESULT = '\u0014';
  private static final char FIELD_END = '\u0015';
  private static final char HYPHEN = '\u001E';
  private static final char SOFT_HYPHEN = '\u001F';

  private final StringBuilder text = new StringBuilder();
  private final List<Integer> anchors = new ArrayList<>();
  private int fieldDepth;
  private int instructionDepth;

  private WordBinaryRuns() {}

  static WordBinaryRuns of(Paragraph paragraph) {
    WordBinaryRuns runs = new WordBinaryRuns();
    for (int i = 0; i < paragraph.numCharacterRuns(); i++) {
      runs.take(paragraph.getCharacterRun(i));
    }
    return runs;
  }

  String text() {
    return text.toString();
  }

  /** The places in the document that drawings hang on. */
  List<Integer> anchors() {
    return anchors;
  }

  private void take(CharacterRun run) {
    if (run.isMarkedDeleted() || run.isVanished()) {
      return;
    }
    if (run.isSymbol()) {
      text.append(symbol(run));
      return;
    }
    Optional<LegacyFont> font = Optional.ofNullable(run.getFontName()).flatMap(LegacyFont::named);
    String characters = run.text();
    for (int i = 0; i < characters.length(); i++) {
      char c = characters.charAt(i);
      if (c == DRAWING) {
        anchors.add(run.getStartOffset() + i);
      } else if (!isOfField(c)) {
        text.append(font.map(one -> marked(one, c)).orElseGet(() -> shown(c)));
      }
    }
  }

  /** Word 6 and LibreOffice write the soft hyphen, a letter of TCVN3, as the hyphen of a break. */
  private static String marked(LegacyFont font, char c) {
    if (c == SOFT_HYPHEN && FontMarks.isLetter(font, '\u00AD')) {
      return String.valueOf(FontMarks.marked(font, '\u00AD'));
    }
    return c < ' ' ? shown(c) : String.valueOf(FontMarks.marked(font, c));
  }

  /** Keeps to what a field shows; from its beginning to its result are instructions. */
  private boolean isOfField(char c) {
    switch (c) {
      case FIELD -> {
        fieldDepth++;
        instructionDepth = instructionDepth == 0 ? fieldDepth : instructionDepth;
      }
      case FIELD_RESULT -> endInstruction();
      case FIELD_END -> {
        endInstruction();
        fieldDepth = Math.max(0, fieldDepth - 1);
      }
      default -> {
        return instructionDepth > 0;
      }
    }
    return true;
  }

  private void endInstruction() {
    if (instructionDepth == fieldDepth) {
      instructionDepth = 0;
    }
  }

  private static String shown(char c) {
    return switch (c) {
      case '\t' -> "\t";
      case LINE_BREAK, PAGE_BREAK, COLUMN_BREAK -> "\n";
      case HYPHEN -> "-";
      default -> c < ' ' ? "" : String.valueOf(c);
    };
  }

  private static String symbol(CharacterRun run) {
    String font = run.getSymbolFont() == null ? "" : run.getSymbolFont().getMainFontName();
    Optional<LegacyFont> legacy = LegacyFont.named(font);
    if (legacy.isPresent()) {
      return String.valueOf(FontMarks.marked(legacy.get(), run.getSymbolCharacter()));
    }
    return SymbolSigns.sign(font, run.getSymbolCharacter() & 0xFF);
  }
}
