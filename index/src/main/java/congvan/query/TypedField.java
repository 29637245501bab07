// SPDX-License-Identifier: Apache-2.0
package congvan.query;

/** A field that may be typed before a colon, and what kind of value follows. */
enum TypedField {
  TEXT("nội dung", Kind.WORDS),
  SUBJECT("trích yếu", Kind.WORDS),
  ISSUER("cơ quan", Kind.WORDS),
  TYPE("loại", Kind.WORDS),
  SIGNER("người ký", Kind.WORDS),
  RECIPIENT("nơi nhận", Kind.WORDS),
  ASSIGNEE("giao", Kind.WORDS),
  PLACE("nơi ban hành", Kind.WORDS),
  NUMBER("số", Kind.NUMBER),
  CITES("viện dẫn", Kind.NUMBER),
  ISSUED("ngày", Kind.DAYS),
  DUE("hạn", Kind.DAYS),
  URGENCY("độ khẩn", Kind.CHOICE),
  SECRECY("độ mật", Kind.CHOICE),
  STATUS("trạng thái", Kind.CHOICE);

  /** What may stand behind the colon. */
  enum Kind {
    WORDS,
    NUMBER,
    DAYS,
    CHOICE
  }

  private final String shown;
  private final Kind kind;

  TypedField(String shown, Kind kind) {
    this.shown = shown;
    this.kind = kind;
  }

  /** The name by which the field is written back. */
  String shown() {
    return shown;
  }

  Kind kind() {
    return kind;
  }

  /** The field of words with the same name; only where the kind is {@link Kind#WORDS}. */
  WordField words() {
    return WordField.valueOf(name());
  }

  NumberField number() {
    return NumberField.valueOf(name());
  }

  DayField days() {
    return DayField.valueOf(name());
  }

  ValueField value() {
    return ValueField.valueOf(name());
  }
}
