// SPDX-License-Identifier: Apache-2.0
package congvan.json;

import congvan.letter.DocumentNumber;
import congvan.letter.DocumentType;
import congvan.letter.Family;
import congvan.letter.Issuer;

/** {@code type}, {@code number} and {@code issuer}: what the head of a letter says of it. */
final class HeaderJson {
  private HeaderJson() {}

  static void writeType(JsonOutput out, DocumentType type) {
    out.text("code", type.code());
    out.text("name", type.name());
    out.choice("family", type.family());
    out.flag("inferred", type.inferred());
  }

  static DocumentType readType(JsonInput in) {
    return new DocumentType(
        in.text("code"), in.text("name"), in.choice("family", Family.class), in.flag("inferred"));
  }

  static void writeNumber(JsonOutput out, DocumentNumber number) {
    out.text("text", number.text());
    out.text("ordinal", number.ordinal());
    out.number("year", number.year());
    out.text("type", number.type());
    out.text("agency", number.agency());
    out.text("unit", number.unit());
    out.spans(number.spans());
  }

  static DocumentNumber readNumber(JsonInput in) {
    return new DocumentNumber(
        in.text("text"),
        in.optionalText("ordinal"),
        in.optionalNumber("year"),
        in.optionalText("type"),
        in.optionalText("agency"),
        in.optionalText("unit"),
        in.spans());
  }

  static void writeIssuer(JsonOutput out, Issuer issuer) {
    out.text("name", issuer.name());
    out.text("parent", issuer.parent());
    out.spans(issuer.spans());
  }

  static Issuer readIssuer(JsonInput in) {
    return new Issuer(in.text("name"), in.optionalText("parent"), in.spans());
  }
}
