// SPDX-License-Identifier: Apache-2.0
package congvan.json;

import congvan.letter.Citation;
import congvan.letter.Relation;

/** An entry of {@code citations}. */
final class CitationJson {
  private CitationJson() {}

  static void write(JsonOutput out, Citation citation) {
    out.text("text", citation.text());
    out.text("type", citation.type());
    out.object("number", citation.number(), HeaderJson::writeNumber);
    out.date("issuedOn", citation.issuedOn());
    out.text("issuer", citation.issuer());
    out.choice("relation", citation.relation());
    out.spans(citation.spans());
  }

  static Citation read(JsonInput in) {
    return new Citation(
        in.text("text"),
        in.optionalText("type"),
        HeaderJson.readNumber(in.object("number")),
        in.date("issuedOn"),
        in.optionalText("issuer"),
        in.choice("relation", Relation.class),
        in.spans());
  }
}
