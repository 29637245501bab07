// SPDX-License-Identifier: Apache-2.0
package congvan.cli;

import congvan.graph.Branch;
import congvan.graph.Cited;
import congvan.graph.Citing;
import congvan.graph.Directive;
import congvan.graph.Lineage;
import congvan.graph.Missing;
import congvan.graph.Related;
import congvan.graph.Twin;
import congvan.index.LetterSummary;
import congvan.json.PlainJson;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** What a document has to do with others, for programs. */
final class RelatedJson {
  private RelatedJson() {}

  static Map<String, Object> of(Related related) {
    Map<String, Object> json = of(related.directive());
    json.put("replacedBy", related.replacedBy().stream().map(RelatedJson::of).toList());
    json.put("amendedBy", related.amendedBy().stream().map(RelatedJson::of).toList());
    json.put("cites", related.cites().stream().map(RelatedJson::of).toList());
    json.put("citedBy", related.citedBy().stream().map(RelatedJson::of).toList());
    json.put("origins", of(related.origins()));
    json.put("carriedOutBy", of(related.carriedOutBy()));
    json.put("twins", related.twins().stream().map(RelatedJson::of).toList());
    return json;
  }

  static Map<String, Object> of(Directive directive) {
    Map<String, Object> json = new LinkedHashMap<>();
    json.put("number", directive.number());
    json.put("type", directive.type());
    json.put("issuedOn", directive.issuedOn());
    json.put("issuer", directive.issuer());
    json.put("parent", directive.parent());
    json.put("subject", directive.subject());
    json.put("indexed", directive.indexed());
    json.put("paths", directive.letters().stream().map(LetterSummary::path).toList());
    return json;
  }

  static String line(Missing missing) {
    Map<String, Object> json = new LinkedHashMap<>();
    json.put("letters", missing.letters());
    json.putAll(of(missing.named()));
    json.remove("indexed");
    return PlainJson.write(json);
  }

  private static Map<String, Object> of(Cited cited) {
    Map<String, Object> json = new LinkedHashMap<>();
    json.put("relations", cited.relations());
    json.put("text", cited.citation().text());
    json.put("certainty", cited.certainty());
    json.put("named", of(cited.named()));
    json.put("documents", cited.directives().stream().map(RelatedJson::of).toList());
    return json;
  }

  private static Map<String, Object> of(Citing citing) {
    Map<String, Object> json = new LinkedHashMap<>();
    json.put("relations", citing.relations());
    json.put("text", citing.citation().text());
    json.put("document", of(citing.directive()));
    return json;
  }

  private static Map<String, Object> of(Lineage lineage) {
    List<Map<String, Object>> branches = lineage.branches().stream().map(RelatedJson::of).toList();
    Map<String, Object> json = new LinkedHashMap<>();
    json.put("branches", branches);
    json.put("cut", lineage.cut());
    return json;
  }

  private static Map<String, Object> of(Branch branch) {
    Map<String, Object> json = new LinkedHashMap<>();
    json.put("depth", branch.depth());
    json.put("relation", branch.relation());
    json.put("certainty", branch.certainty());
    json.put("repeated", branch.repeated());
    json.put("document", of(branch.directive()));
    return json;
  }

  private static Map<String, Object> of(Twin twin) {
    Map<String, Object> json = new LinkedHashMap<>();
    json.put("likeness", twin.likeness());
    json.put("share", Math.round(twin.share() * 100) / 100.0);
    json.put("path", twin.letter().path());
    json.put("number", twin.letter().number());
    json.put("issuedOn", twin.letter().issuedOn());
    return json;
  }
}
