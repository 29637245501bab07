// SPDX-License-Identifier: Apache-2.0
package congvan.cli;

import congvan.index.Facet;
import congvan.index.FoundTask;
import congvan.index.Hit;
import congvan.index.LetterSummary;
import congvan.index.SearchResult;
import congvan.index.Snippet;
import congvan.json.PlainJson;
import congvan.letter.Assignee;
import congvan.letter.Deadline;
import congvan.text.Span;
import java.util.LinkedHashMap;
import java.util.Map;

/** An answer as one object of JSON; what is absent or empty is left out, as in letters. */
final class AnswerJson {
  private AnswerJson() {}

  static String of(Answer answer) {
    SearchResult result = answer.result();
    Map<String, Object> members = new LinkedHashMap<>();
    members.put("query", answer.query().asRead());
    members.put("notes", answer.query().notes());
    members.put("total", result.total());
    members.put("hits", result.hits().stream().map(AnswerJson::hit).toList());
    members.put("facets", result.facets().stream().map(AnswerJson::facet).toList());
    members.put("didYouMean", answer.meant());
    members.put("next", result.next());
    return PlainJson.write(members);
  }

  private static Map<String, Object> hit(Hit hit) {
    Map<String, Object> members = new LinkedHashMap<>();
    members.put("letter", letter(hit.letter()));
    members.put("task", hit.task().map(AnswerJson::task));
    members.put("snippets", hit.snippets().stream().map(AnswerJson::snippet).toList());
    if (hit.score() > 0) {
      members.put("score", hit.score());
    }
    return members;
  }

  /** What a list shows of a letter, by the names that the members of a letter have. */
  static Map<String, Object> letter(LetterSummary letter) {
    Map<String, Object> members = new LinkedHashMap<>();
    members.put("path", letter.path());
    members.put("number", letter.number());
    members.put("type", letter.type());
    members.put("issuer", letter.issuer());
    members.put("parent", letter.parent());
    members.put("issuedOn", letter.issuedOn());
    members.put("subject", letter.subject());
    members.put("signer", letter.signer());
    return members;
  }

  private static Map<String, Object> task(FoundTask task) {
    Map<String, Object> members = new LinkedHashMap<>();
    members.put("path", task.path());
    members.put("text", task.text());
    members.put("assignees", task.assignees().stream().map(AnswerJson::assignee).toList());
    members.put("deadlines", task.deadlines().stream().map(AnswerJson::deadline).toList());
    return members;
  }

  private static Map<String, Object> assignee(Assignee assignee) {
    Map<String, Object> members = new LinkedHashMap<>();
    members.put("name", assignee.name());
    members.put("role", assignee.role());
    return members;
  }

  private static Map<String, Object> deadline(Deadline deadline) {
    Map<String, Object> members = new LinkedHashMap<>();
    members.put("text", deadline.text());
    members.put("kind", deadline.kind());
    members.put("relation", deadline.relation());
    members.put("value", deadline.term().value());
    members.put("rrule", deadline.term().rrule());
    members.put("earliest", deadline.window().earliest());
    members.put("latest", deadline.window().latest());
    return members;
  }

  private static Map<String, Object> snippet(Snippet snippet) {
    Map<String, Object> members = new LinkedHashMap<>();
    members.put("text", snippet.text());
    members.put("matches", snippet.matches().stream().map(AnswerJson::place).toList());
    return members;
  }

  private static Map<String, Integer> place(Span place) {
    Map<String, Integer> members = new LinkedHashMap<>();
    members.put("start", place.start());
    members.put("end", place.end());
    return members;
  }

  private static Map<String, Object> facet(Facet facet) {
    Map<String, Object> members = new LinkedHashMap<>();
    members.put("field", facet.field());
    members.put("values", facet.values().stream().map(AnswerJson::count).toList());
    return members;
  }

  private static Map<String, Object> count(Facet.Count count) {
    Map<String, Object> members = new LinkedHashMap<>();
    members.put("value", count.value());
    members.put("count", count.count());
    return members;
  }
}
