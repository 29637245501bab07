// SPDX-License-Identifier: Apache-2.0
package congvan.letter;

/** What is odd about a letter. */
public enum WarningCode {
  /** No số, ký hiệu was found, or its place is blank. */
  NO_NUMBER,

  /** No day of issue was found. */
  NO_DATE,

  /** A number stands there, but not for certain: written by hand, or damaged; it was left out. */
  UNREADABLE_NUMBER,

  /** A day of issue stands there, but not for certain: written by hand, or under a stamp. */
  UNREADABLE_DATE,

  /** No issuing body was found. */
  NO_ISSUER,

  /** Nobody who signed was found. */
  NO_SIGNER,

  /** No trích yếu was found. */
  NO_SUBJECT,

  /** A date that no calendar has: {@code ngày 31 tháng 2}. */
  INVALID_DATE,

  /** A date that can hardly be meant: {@code năm 2201}, or due before it is ordered. */
  SUSPICIOUS_DATE,

  /** A day of the week that its date is not; the date was taken: {@code thứ Ba, ngày 12/3/2026}. */
  WEEKDAY_MISMATCH,

  /** The text is none that this library reads; see {@link LetterKind#OTHER}. */
  NOT_AN_OFFICIAL_DOCUMENT,

  /** The file holds no text, or nothing readable. */
  NO_TEXT,

  /** Another document follows in the same file; it was left out. */
  SECOND_DOCUMENT,

  /** Phụ lục: an annex follows; it was left out. */
  ANNEX_LEFT_OUT,

  /** {@code SAO Y}, {@code SAO LỤC}: a copy, whose own number and signer were left out. */
  COPY_STAMP,

  /** {@code CÔNG VĂN ĐẾN}: number and date of an arrival stamp were left out. */
  ARRIVAL_STAMP,

  /** Parts of the text were in different encodings; all were converted, and may need a look. */
  MIXED_ENCODINGS,

  /** Pages whose image was not recognised; the text lacks them. */
  SOME_PAGES_NOT_READ,

  /** A value has several good readings; the best was taken. */
  SEVERAL_READINGS
}
