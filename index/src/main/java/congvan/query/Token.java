// SPDX-License-Identifier: Apache-2.0
package congvan.query;

import java.util.Optional;

/**
 * A piece of what was typed.
 *
 * @param text a word as it is looked for, what stands between quotation marks, or the name of a
 *     field; else empty
 * @param raw a word with its wildcards, strokes and dashes at the ends; else as {@code text}
 * @param start where it begins in the cleaned text
 * @param end where it ends; of a field, where its value may begin
 */
record Token(Kind kind, String text, String raw, Optional<TypedField> field, int start, int end) {

  /** What a piece is. */
  enum Kind {
    WORD,
    PHRASE,

    /** A quotation mark that nothing closes. */
    QUOTE,
    FIELD,
    OPEN,
    CLOSE,
    AND,
    OR,
    NOT,

    /** A dash right before a word: NOT, for this word alone. */
    MINUS,

    /** A semicolon: the end of a value. */
    BREAK,
    END
  }

  static Token sign(Kind kind, int start, int end) {
    return new Token(kind, "", "", Optional.empty(), start, end);
  }

  boolean is(Kind asked) {
    return kind == asked;
  }
}
