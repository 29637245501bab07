// SPDX-License-Identifier: Apache-2.0
package congvan.encoding;

/** Decodes the words of one chunk of VIQR. Used once, by one thread. */
final class ViqrWords {
  private final String text;
  private final int end;
  private final boolean strict;
  private final StringBuilder decoded;

  ViqrWords(String text, int end, boolean strict, StringBuilder decoded) {
    this.text = text;
    this.end = end;
    this.strict = strict;
    this.decoded = decoded;
  }

  void decodeFrom(int start) {
    int at = start;
    while (at < end) {
      if (isLetter(text.charAt(at))) {
        at = strict ? decodeByTheRules(at) : decodeBySense(at);
      } else {
        at += Viqr.isEscape(text, at) ? 1 : 0;
        decoded.append(text.charAt(at++));
      }
    }
  }

  private int decodeByTheRules(int at) {
    int length = Viqr.codeLength(text, at, end);
    decoded.append(length == 0 ? text.charAt(at) : Viqr.letter(text, at, length));
    return at + Math.max(1, length);
  }

  /** A word with all its marks, or without the last one, or as it stands. */
  private int decodeBySense(int start) {
    StringBuilder word = new StringBuilder();
    int at = start;
    int last = 0;
    while (at < end && isLetter(text.charAt(at))) {
      last = length(at);
      word.append(letter(at, last));
      at += Math.max(1, last);
    }
    String all = word.toString();
    if (last > 1 && Viqr.isMark(text.charAt(at - 1))) {
      String without = all.substring(0, all.length() - 1) + letter(at - last, last - 1);
      if (isBetter(without, all, at)) {
        decoded.append(without);
        return at - 1;
      }
    }
    decoded.append(isForeign(all, start, at) ? text.substring(start, at) : all);
    return at;
  }

  private char letter(int at, int length) {
    return length > 1 ? Viqr.letter(text, at, length) : text.charAt(at);
  }

  /** {@code dd/mm} is a pattern; of three, as in {@code SGDDDT} for SGDĐT, the last two are one. */
  private int length(int at) {
    int length = Viqr.codeLength(text, at, end);
    char after = at + 2 < end ? text.charAt(at + 2) : ' ';
    boolean pattern = text.startsWith("dd", at) && "/-".indexOf(after) >= 0;
    boolean third = (text.charAt(at) | 0x20) == 'd' && (after | 0x20) == 'd';
    return pattern || third ? 0 : length;
  }

  /** At the end of a sentence a full stop is more likely than a rare word. */
  private boolean isBetter(String without, String word, int wordEnd) {
    Syllable syllable = Syllable.of(word);
    boolean stop = text.charAt(wordEnd - 1) == '.' && mayEndSentence(wordEnd);
    boolean taken = syllable == Syllable.COMMON || (syllable == Syllable.POSSIBLE && !stop);
    return !taken && Syllable.of(without) != Syllable.STRANGE;
  }

  private boolean mayEndSentence(int at) {
    int next = at;
    while (next < text.length() && text.charAt(next) == ' ') {
      next++;
    }
    return next == text.length()
        || text.charAt(next) < ' '
        || (next > at && text.charAt(next) >= 'A' && text.charAt(next) <= 'Z');
  }

  /** Marks that English and names of files have too, and no syllable comes of them. */
  private boolean isForeign(String word, int start, int wordEnd) {
    String written = text.substring(start, wordEnd);
    return Syllable.of(word) == Syllable.STRANGE
        && written.chars().noneMatch(c -> "^(+`~".indexOf(c) >= 0)
        && !written.contains("dd")
        && !written.contains("DD");
  }

  private static boolean isLetter(char c) {
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
  }
}
