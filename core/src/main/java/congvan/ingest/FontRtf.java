// SPDX-License-Identifier: Apache-2.0
package congvan.ingest;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import congvan.encoding.FontMarks;
import congvan.encoding.LegacyFont;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Optional;
import java.util.Set;

/**
 * Writes an RTF file again with the text in fonts of old encodings marked. The codes are the bytes
 * of the file, whatever set of characters it says they are of. Used once, by one thread.
 */
final class FontRtf {
  /**
   * Groups whose text nobody sees on the page, and the labels of lists, which are read by signs.
   */
  private static final Set<String> UNSEEN =
      Set.of(
          "fonttbl",
          "colortbl",
          "stylesheet",
          "info",
          "pict",
          "listtable",
          "xmlnstbl",
          "listtext",
          "pntext");

  /** A box is in a group that is not seen; its text is. */
  private static final String TEXT_BOX = "shptxt";

  private static final char SOFT_HYPHEN = '\u00AD';

  /** What a group inherits from the one around it. */
  private record State(int font, int fallbacks, boolean seen) {}

  private final FontRtfTokens tokens;
  private final FontRtfTable fonts;
  private final StringBuilder written;
  private final Deque<State> outer = new ArrayDeque<>();
  private State state = new State(0, 1, true);
  private int defaultFont;
  private int fallbacksLeft;
  private boolean fallbackGoes;

  private FontRtf(String rtf, FontRtfTable fonts) {
    this.tokens = new FontRtfTokens(rtf);
    this.fonts = fonts;
    this.written = new StringBuilder(rtf.length());
  }

  /** The file as Tika should see it; the same bytes where it names no such font. */
  static byte[] marked(byte[] file) {
    String rtf = new String(file, ISO_8859_1);
    FontRtfTable fonts = FontRtfTable.of(rtf);
    return fonts.isEmpty() ? file : new FontRtf(rtf, fonts).marked().getBytes(ISO_8859_1);
  }

  private String marked() {
    while (tokens.next()) {
      switch (tokens.kind()) {
        case OPEN -> outer.push(state);
        case CLOSE -> state = outer.isEmpty() ? state : outer.pop();
        case WORD -> readWord();
        case SYMBOL -> readSymbol();
        case CHARACTER, OTHER -> {}
      }
      write();
    }
    return written.toString();
  }

  private void readWord() {
    if (tokens.is("f")) {
      state = new State(tokens.number(defaultFont), state.fallbacks, state.seen);
    } else if (tokens.is("deff")) {
      defaultFont = tokens.number(0);
      state = new State(defaultFont, state.fallbacks, state.seen);
    } else if (tokens.is("plain")) {
      state = new State(defaultFont, state.fallbacks, state.seen);
    } else if (tokens.is("uc")) {
      state = new State(state.font, Math.max(tokens.number(1), 0), state.seen);
    } else if (tokens.is(TEXT_BOX)) {
      state = new State(state.font, state.fallbacks, true);
    } else if (UNSEEN.stream().anyMatch(tokens::is)) {
      state = new State(state.font, state.fallbacks, false);
    }
  }

  private void readSymbol() {
    if (tokens.isSymbol('*')) {
      state = new State(state.font, state.fallbacks, false);
    }
  }

  private void write() {
    Optional<LegacyFont> font = state.seen ? fonts.font(state.font) : Optional.empty();
    boolean marked = isFallback() ? fallbackGoes : font.isPresent() && writeMarked(font.get());
    if (!marked) {
      tokens.copyTo(written);
    }
    if (tokens.is("u")) {
      fallbacksLeft = state.fallbacks;
      fallbackGoes = marked;
    }
  }

  /**
   * What stands behind a letter of Unicode for programs that know none; it goes with the letter.
   */
  private boolean isFallback() {
    boolean fallback = false;
    switch (tokens.kind()) {
      case OPEN, CLOSE -> fallbacksLeft = 0;
      case WORD, SYMBOL, CHARACTER -> {
        fallback = fallbacksLeft > 0;
        fallbacksLeft -= fallback ? 1 : 0;
      }
      case OTHER -> {}
    }
    return fallback;
  }

  private boolean writeMarked(LegacyFont font) {
    if (tokens.kind() == FontRtfTokens.Kind.CHARACTER || tokens.is("u")) {
      return writeMarked(font, (char) tokens.number(' '));
    }
    return tokens.isSymbol('-')
        && FontMarks.isLetter(font, SOFT_HYPHEN)
        && writeMarked(font, SOFT_HYPHEN);
  }

  private boolean writeMarked(LegacyFont font, char c) {
    char mark = FontMarks.marked(font, c);
    if (mark == c) {
      return false;
    }
    String letter = "\\u" + (short) mark + "?";
    written.append(state.fallbacks == 1 ? letter : "{\\uc1" + letter + "}");
    return true;
  }
}
