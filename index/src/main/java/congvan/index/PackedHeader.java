// SPDX-License-Identifier: Apache-2.0
package congvan.index;

import congvan.letter.Citation;
import congvan.letter.Copy;
import congvan.letter.DocumentNumber;
import congvan.letter.DocumentType;
import congvan.letter.Family;
import congvan.letter.Issuer;
import congvan.letter.Recipient;
import congvan.letter.Relation;
import congvan.letter.Signer;
import congvan.letter.Source;
import java.util.HexFormat;

/** Packs the records of a letter's header and closing, and what it cites. */
final class PackedHeader {
  private static final HexFormat HEX = HexFormat.of();

  private PackedHeader() {}

  /** A source without its path and text. */
  static void source(Packer out, Source source) {
    for (byte part : HEX.parseHex(source.sha256())) {
      out.octet(part);
    }
    out.text(source.mediaType());
    out.number(source.characters());
    out.optional(source.pages(), Packer::integer);
    out.flag(source.ocr());
    out.text(source.ocrConfidence().map(String::valueOf));
    out.text(source.encoding());
  }

  static Source source(Unpacker in, String path, String text) {
    byte[] digest = new byte[32];
    for (int i = 0; i < digest.length; i++) {
      digest[i] = in.octet();
    }
    return new Source(
        path,
        HEX.formatHex(digest),
        in.text(),
        in.integer(),
        in.optional(Unpacker::integer),
        in.flag(),
        in.optionalText().map(Double::valueOf),
        in.optionalText(),
        text);
  }

  static void type(Packer out, DocumentType type) {
    out.text(type.code());
    out.text(type.name());
    out.choice(type.family());
    out.flag(type.inferred());
  }

  static DocumentType type(Unpacker in) {
    return new DocumentType(in.text(), in.text(), in.choice(Family.class), in.flag());
  }

  static void number(Packer out, DocumentNumber number) {
    out.text(number.text());
    out.text(number.ordinal());
    out.optional(number.year(), Packer::integer);
    out.text(number.type());
    out.text(number.agency());
    out.text(number.unit());
    out.spans(number.spans());
  }

  static DocumentNumber number(Unpacker in) {
    return new DocumentNumber(
        in.text(),
        in.optionalText(),
        in.optional(Unpacker::integer),
        in.optionalText(),
        in.optionalText(),
        in.optionalText(),
        in.spans());
  }

  static void issuer(Packer out, Issuer issuer) {
    out.text(issuer.name());
    out.text(issuer.parent());
    out.spans(issuer.spans());
  }

  static Issuer issuer(Unpacker in) {
    return new Issuer(in.text(), in.optionalText(), in.spans());
  }

  static void recipient(Packer out, Recipient recipient) {
    out.text(recipient.name());
    out.spans(recipient.spans());
  }

  static Recipient recipient(Unpacker in) {
    return new Recipient(in.text(), in.spans());
  }

  static void copy(Packer out, Copy copy) {
    out.text(copy.name());
    out.text(copy.purpose());
    out.spans(copy.spans());
  }

  static Copy copy(Unpacker in) {
    return new Copy(in.text(), in.optionalText(), in.spans());
  }

  static void signer(Packer out, Signer signer) {
    out.text(signer.name());
    out.text(signer.position());
    out.text(signer.authority());
    out.spans(signer.spans());
  }

  static Signer signer(Unpacker in) {
    return new Signer(in.optionalText(), in.optionalText(), in.optionalText(), in.spans());
  }

  static void citation(Packer out, Citation citation) {
    out.text(citation.text());
    out.text(citation.type());
    number(out, citation.number());
    out.optional(citation.issuedOn(), Packer::day);
    out.text(citation.issuer());
    out.choice(citation.relation());
    out.spans(citation.spans());
  }

  static Citation citation(Unpacker in) {
    return new Citation(
        in.text(),
        in.optionalText(),
        number(in),
        in.optional(Unpacker::day),
        in.optionalText(),
        in.choice(Relation.class),
        in.spans());
  }
}
