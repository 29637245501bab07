// SPDX-License-Identifier: Apache-2.0
package congvan.text;

/**
 * A letter's text twice: as it was read from the file ({@link #original()}) and as the extractors
 * want it ({@link #normalized()}: Unicode NFC, blanks of all kinds as one kind, mark-up gone, lines
 * ended by {@code \n}). Every place in the second leads back to a place in the first.
 *
 * <p>Immutable and safe to share between threads.
 */
public final class LetterText {
  private final String original;
  private final String normalized;
  private final Origins origins;

  LetterText(String original, String normalized, Origins origins) {
    this.original = original;
    this.normalized = normalized;
    this.origins = origins;
  }

  /** Normalises a text; takes time linear in its length. */
  public static LetterText of(String original) {
    return new TextNormalizer(original).normalize();
  }

  /** The text as it was read, mark-up and all. */
  public String original() {
    return original;
  }

  /** The text that extractors match. */
  public String normalized() {
    return normalized;
  }

  /** Returns where a stretch of the normalized text stands in the original. */
  public Span toOriginal(Span span) {
    if (span.start() == span.end()) {
      boolean inside = span.start() < normalized.length();
      int at = inside ? origins.start(span.start()) : original.length();
      return new Span(at, at);
    }
    return new Span(origins.start(span.start()), origins.end(span.end() - 1));
  }

  /**
   * Returns where the normalized text stands that was read from this place of the original; the
   * first code unit, where several were read from it.
   */
  public int toNormalized(int originalOffset) {
    return origins.normalized(originalOffset, normalized.length());
  }

  /** Returns the stretch as a value of the contract: white space folded to one blank, trimmed. */
  public String value(Span span) {
    return value(normalized, span.start(), span.end());
  }

  /** Returns a stretch of any text with its white space folded to one blank and trimmed. */
  public static String value(CharSequence text, int start, int end) {
    return isFolded(text, start, end)
        ? text.subSequence(start, end).toString()
        : folded(text, start, end);
  }

  /** Tells whether nothing but single blanks stands between the words, as in most stretches. */
  private static boolean isFolded(CharSequence text, int start, int end) {
    boolean blank = true;
    for (int i = start; i < end; i++) {
      char c = text.charAt(i);
      if (c <= ' ' && (blank || c != ' ')) {
        return false;
      }
      blank = c == ' ';
    }
    return !blank;
  }

  private static String folded(CharSequence text, int start, int end) {
    StringBuilder value = new StringBuilder(end - start);
    boolean gap = false;
    for (int i = start; i < end; i++) {
      char c = text.charAt(i);
      if (c <= ' ') {
        gap = value.length() > 0;
      } else {
        if (gap) {
          value.append(' ');
          gap = false;
        }
        value.append(c);
      }
    }
    return value.toString();
  }
}
