// SPDX-License-Identifier: Apache-2.0
package congvan.text;

import java.text.Normalizer;

/** Walks a text once and writes its normalized form with the way back. Used once, by one thread. */
final class TextNormalizer {
  /** The signs of ASCII in the width of East Asian ones; some keyboards and OCR write them. */
  private static final char FULL_WIDTH = '\uFF01';

  private static final char FULL_WIDTH_END = '\uFF5E';

  /** Which characters stay as they are, unless a combining mark follows. */
  private static final boolean[] PLAIN = plain();

  private final String text;
  private final char[] out;
  private final Origins origins = new Origins();
  private int length;

  TextNormalizer(String text) {
    this.text = text;
    this.out = new char[text.length()];
  }

  private static boolean[] plain() {
    boolean[] plain = new boolean[0x2028];
    for (char c = 0; c < plain.length; c++) {
      boolean odd = c < ' ' || MarkUp.isSign(c) || c == 0x85 || c == 0xA0 || c == 0xAD;
      boolean letter = c < 0x300 || (c >= 0x1E00 && c <= 0x1EFF);
      plain[c] = (letter && !odd) || isBare(c);
    }
    return plain;
  }

  /** Signs that take no combining mark. */
  private static boolean isBare(char c) {
    return c == '\n' || c == '\t' || (c >= 0x2010 && c <= 0x2027) || c == '\uF0B7';
  }

  LetterText normalize() {
    int at = 0;
    while (at < text.length()) {
      int end = plainEnd(at);
      at = end > at ? copy(at, end) : step(at);
    }
    return new LetterText(text, new String(out, 0, length), origins);
  }

  /** Returns where the characters end that stay as they are. */
  private int plainEnd(int start) {
    int at = start;
    while (at < text.length() && text.charAt(at) < PLAIN.length && PLAIN[text.charAt(at)]) {
      at++;
    }
    boolean marked = at > start && at < text.length() && isCombining(text.charAt(at));
    return marked && !isBare(text.charAt(at - 1)) ? at - 1 : at;
  }

  private int copy(int start, int end) {
    text.getChars(start, end, out, length);
    origins.copied(length, start);
    length += end - start;
    return end;
  }

  private int step(int at) {
    char c = text.charAt(at);
    if (c < 0x80) {
      return ascii(c, at);
    }
    if (c >= 0x300 && (c < 0x1E00 || c > 0x1EFF)) {
      return rare(c, at);
    }
    if (c == 0xA0) {
      return put(' ', at, at + 1);
    }
    return c == 0xAD || c == 0x85 ? odd(c, at) : letter(c, at);
  }

  private int ascii(char c, int at) {
    int markUpEnd = MarkUp.isSign(c) ? MarkUp.end(text, at) : at;
    if (markUpEnd > at) {
      return MarkUp.isBlankEntity(text, at) ? put(' ', at, markUpEnd) : markUpEnd;
    }
    return switch (c) {
      case '\r' ->
          at + 1 < text.length() && text.charAt(at + 1) == '\n'
              ? put('\n', at, at + 2)
              : put('\n', at, at + 1);
      case '\u000B' -> put('\n', at, at + 1);
      case '\f' -> put('\n', at, at + 1);
      case '\n', '\t' -> put(c, at, at + 1);
      default -> c < ' ' ? put(' ', at, at + 1) : letter(c, at);
    };
  }

  private int odd(char c, int at) {
    return c == 0x85 ? put('\n', at, at + 1) : at + 1;
  }

  /** A letter with the combining marks that follow it, composed. */
  private int letter(char c, int at) {
    int end = at + 1;
    while (end < text.length() && isCombining(text.charAt(end))) {
      end++;
    }
    if (end == at + 1) {
      return put(c, at, end);
    }
    return putAll(Normalizer.normalize(text.substring(at, end), Normalizer.Form.NFC), at, end);
  }

  private int rare(char c, int at) {
    if (c >= 0x2000 && c <= 0x200A || c == 0x202F || c == 0x205F || c == 0x3000) {
      return put(' ', at, at + 1);
    }
    if (c == 0x2028 || c == 0x2029) {
      return put('\n', at, at + 1);
    }
    if (c >= 0x200B && c <= 0x200F || c == 0x2060 || c == 0xFEFF) {
      return at + 1;
    }
    if (c >= FULL_WIDTH && c <= FULL_WIDTH_END) {
      return put((char) (c - FULL_WIDTH + '!'), at, at + 1);
    }
    if (c == 0x2044 || c == 0x2215) {
      return put('/', at, at + 1);
    }
    if (isBare(c)) {
      return put(c, at, at + 1);
    }
    int end = at + Character.charCount(text.codePointAt(at));
    while (end < text.length() && isCombining(text.charAt(end))) {
      end++;
    }
    return putAll(Normalizer.normalize(text.substring(at, end), Normalizer.Form.NFC), at, end);
  }

  private static boolean isCombining(char c) {
    return c >= 0x300 && c <= 0x36F;
  }

  private int putAll(String composed, int start, int end) {
    int room = Math.min(composed.length(), end - start);
    for (int i = 0; i < room; i++) {
      put(composed.charAt(i), start, end);
    }
    return end;
  }

  private int put(char c, int start, int end) {
    out[length] = c;
    if (end == start + 1) {
      origins.copied(length++, start);
    } else {
      origins.made(length++, start, end);
    }
    return end;
  }
}
