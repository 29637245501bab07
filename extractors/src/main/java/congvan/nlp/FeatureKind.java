// SPDX-License-Identifier: Apache-2.0
package congvan.nlp;

/**
 * What a feature of a piece tells. The names stand in the model: who changes what one means trains
 * the model anew.
 */
@SuppressWarnings("EnumOrdinal") // the model has their names
enum FeatureKind {
  /** Always the same. */
  ALWAYS,
  /** How many lines stand between the piece and the edge of the letter, in steps. */
  EDGE,
  /** Which column, and whether an empty line stands above. */
  COLUMN,
  /** How much of it is capitals. */
  CASE,
  /** How many letters, in steps. */
  LENGTH,
  /** How many words, in steps. */
  WORDS,
  /** How long it is beside the longest piece, and its case. */
  WIDTH,
  /** The case and the length together. */
  CASE_AND_LENGTH,
  /** The case and the distance from the edge together. */
  CASE_AND_EDGE,
  /** How many digits. */
  DIGITS,
  /** What it begins with: bullet, label of an item, capital, bracket. */
  OPENS,
  /** What it ends with. */
  ENDS,
  /** What it begins and ends with. */
  OPENS_AND_ENDS,
  /** Whether it has the shape of a số, ký hiệu, however damaged. */
  NUMBER,
  /** Which of {@code ngày}, {@code tháng}, {@code năm} it has, each with a letter wrong perhaps. */
  DATE,
  /** Which signs stand in it. */
  SIGNS,
  /** How many of its words are single letters or no words: what recognition makes of dirt. */
  DIRT,
  /** How like a person's name it is. */
  NAME,
  /** How many capital words, and how many words of a name, it ends with. */
  TAIL,
  /** Whether case changes between its first and its last words, as where columns ran together. */
  CHANGE,
  /** The first word, without marks. */
  FIRST_WORD,
  /** The first two words. */
  FIRST_WORDS,
  /** The last word. */
  LAST_WORD,
  /** How like a phrase of the form its beginning is. */
  HEAD_LIKE,
  /** How like a phrase of the form its end is. */
  TAIL_LIKE,
  /** How like a type (in headers) or a title (in closings) its beginning is. */
  HEAD_NAMED,
  /** How like a type or a title its end is. */
  TAIL_NAMED,
  /** How like a phrase of the form its beginning is, and its case. */
  HEAD_LIKE_CASE,
  /** Case and length of the piece before. */
  BEFORE,
  /** What phrase the piece before is like. */
  BEFORE_LIKE,
  /** What the piece before ends with, and this one begins with. */
  BEFORE_ENDS,
  /** Case and length of the piece behind. */
  BEHIND,
  /** What phrase the piece behind is like. */
  BEHIND_LIKE,
  /** What the piece behind begins with. */
  BEHIND_OPENS,
  /** What phrase the second piece before is like. */
  SECOND_BEFORE_LIKE,
  /** What phrase the second piece behind is like. */
  SECOND_BEHIND_LIKE,
  /** Case and opening of the piece above, in the same column. */
  ABOVE,
  /** What phrase the piece above is like. */
  ABOVE_LIKE,
  /** Case and opening of the piece below, in the same column. */
  BELOW,
  /** What phrase the piece below is like. */
  BELOW_LIKE,
  /** How far above the label of addressees or copies stands. */
  SINCE_LABEL,
  /** How far above Lưu, or what is like it, stands. */
  SINCE_ARCHIVE,
  /** How far above a line like a title stands. */
  SINCE_TITLE,
  /** How far above Quốc hiệu or Tiêu ngữ stands. */
  SINCE_MOTTO,
  /** How far above a line like a date stands. */
  SINCE_DATE,
  /** How many long lines of prose stand above. */
  PROSE_ABOVE,
  /** How many long lines of prose stand below. */
  PROSE_BELOW,
  /** How many bulleted pieces stand above and below. */
  BULLETS;

  /** The feature of this kind with a value. */
  long of(int value) {
    return (long) ordinal() << 32 | value & 0xFFFF_FFFFL;
  }

  /** The kind of a feature. */
  static FeatureKind of(long feature) {
    return values()[(int) (feature >>> 32)];
  }

  /** Whether it is a word of the piece. */
  boolean isWord() {
    return this == FIRST_WORD || this == FIRST_WORDS || this == LAST_WORD;
  }

  /** The name of a feature, which is the same in every version of the library. */
  static String name(long feature) {
    return of(feature) + "=" + Integer.toHexString((int) feature);
  }

  /** The feature of a name. */
  static long parse(String name) {
    int mark = name.indexOf('=');
    return valueOf(name.substring(0, mark))
        .of(Integer.parseUnsignedInt(name, mark + 1, name.length(), 16));
  }
}
