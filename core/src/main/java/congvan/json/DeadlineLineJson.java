// SPDX-License-Identifier: Apache-2.0
package congvan.json;

import congvan.letter.Assignee;
import congvan.letter.Deadline;
import congvan.letter.DocumentNumber;
import congvan.letter.Issuer;
import congvan.letter.Letter;
import congvan.letter.LetterDeadline;
import java.io.StringWriter;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;

/**
 * A deadline with its letter as a line of JSON: the members of a deadline, then {@code about},
 * which says what is due, {@code assignees}, and of the letter {@code number}, {@code issuer},
 * {@code issuedOn}, {@code subject} and {@code path}, each as plain text. Stateless and safe to
 * share between threads.
 */
public final class DeadlineLineJson {
  private DeadlineLineJson() {}

  /** Returns the deadline on one line, without its end. */
  public static String write(LetterDeadline deadline) {
    StringWriter buffer = new StringWriter();
    try (JsonGenerator generator =
        LetterJson.FACTORY.createGenerator(ObjectWriteContext.empty(), buffer)) {
      new JsonOutput(generator).object(deadline, DeadlineLineJson::writeMembers);
    }
    return buffer.toString();
  }

  private static void writeMembers(JsonOutput out, LetterDeadline line) {
    Deadline deadline = line.deadline();
    DeadlineJson.write(out, deadline);
    out.text("about", line.about());
    out.list("assignees", line.assignees(), DeadlineLineJson::writeAssignee);
    writeLetter(out, line.letter());
  }

  private static void writeAssignee(JsonOutput out, Assignee assignee) {
    out.text("name", assignee.name());
    out.choice("role", assignee.role());
  }

  private static void writeLetter(JsonOutput out, Letter letter) {
    out.text("number", letter.number().map(DocumentNumber::text));
    out.text("issuer", letter.issuer().map(Issuer::name));
    out.date("issuedOn", letter.issuedOn());
    out.text("subject", letter.subject());
    out.text("path", letter.source().path());
  }
}
