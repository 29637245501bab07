// SPDX-License-Identifier: Apache-2.0
package congvan.json;

import congvan.letter.Letter;
import congvan.text.Span;
import java.util.List;
import java.util.Map;
import java.util.function.BiConsumer;

/**
 * A member of a letter that may be asked for by name, and how it is written.
 *
 * @param write writes the member with its name, or nothing where the letter has none
 */
record Member(String name, BiConsumer<JsonOutput, Letter> write) {
  /** All of them, in the order of the contract. */
  static final List<Member> ALL =
      List.of(
          new Member("kind", (out, letter) -> out.choice("kind", letter.kind())),
          new Member("status", (out, letter) -> out.choice("status", letter.status())),
          new Member(
              "type", (out, letter) -> out.object("type", letter.type(), HeaderJson::writeType)),
          new Member(
              "number",
              (out, letter) -> out.object("number", letter.number(), HeaderJson::writeNumber)),
          new Member(
              "issuer",
              (out, letter) -> out.object("issuer", letter.issuer(), HeaderJson::writeIssuer)),
          new Member("place", (out, letter) -> out.text("place", letter.place())),
          new Member("issuedOn", (out, letter) -> out.date("issuedOn", letter.issuedOn())),
          new Member("subject", (out, letter) -> out.text("subject", letter.subject())),
          new Member("urgency", (out, letter) -> out.choice("urgency", letter.urgency())),
          new Member("secrecy", (out, letter) -> out.choice("secrecy", letter.secrecy())),
          new Member(
              "recipients",
              (out, letter) ->
                  out.list("recipients", letter.recipients(), PartiesJson::writeRecipient)),
          new Member(
              "copies",
              (out, letter) -> out.list("copies", letter.copies(), PartiesJson::writeCopy)),
          new Member("archive", (out, letter) -> out.text("archive", letter.archive())),
          new Member(
              "signer",
              (out, letter) -> out.object("signer", letter.signer(), PartiesJson::writeSigner)),
          new Member(
              "citations",
              (out, letter) -> out.list("citations", letter.citations(), CitationJson::write)),
          new Member("tasks", (out, letter) -> out.list("tasks", letter.tasks(), TaskJson::write)),
          new Member(
              "dates", (out, letter) -> out.list("dates", letter.dates(), RemarkJson::writeDate)),
          new Member(
              "deadlines",
              (out, letter) -> out.list("deadlines", letter.deadlines(), DeadlineJson::write)),
          new Member(
              "warnings",
              (out, letter) -> out.list("warnings", letter.warnings(), RemarkJson::writeWarning)),
          new Member("spans", Member::writeSpans),
          new Member("inferred", (out, letter) -> out.texts("inferred", letter.inferred())));

  private static void writeSpans(JsonOutput out, Letter letter) {
    if (!letter.spans().isEmpty()) {
      out.object("spans", letter.spans(), Member::writePlaces);
    }
  }

  private static void writePlaces(JsonOutput out, Map<String, List<Span>> places) {
    places.forEach(out::spans);
  }
}
