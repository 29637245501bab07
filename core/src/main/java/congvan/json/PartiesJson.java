// SPDX-License-Identifier: Apache-2.0
package congvan.json;

import congvan.letter.Assignee;
import congvan.letter.AssigneeRole;
import congvan.letter.Copy;
import congvan.letter.Recipient;
import congvan.letter.Signer;

/** The bodies and people a letter names: addressees, copies, assignees, the signer. */
final class PartiesJson {
  private PartiesJson() {}

  static void writeRecipient(JsonOutput out, Recipient recipient) {
    out.text("name", recipient.name());
    out.spans(recipient.spans());
  }

  static Recipient readRecipient(JsonInput in) {
    return new Recipient(in.text("name"), in.spans());
  }

  static void writeCopy(JsonOutput out, Copy copy) {
    out.text("name", copy.name());
    out.text("purpose", copy.purpose());
    out.spans(copy.spans());
  }

  static Copy readCopy(JsonInput in) {
    return new Copy(in.text("name"), in.optionalText("purpose"), in.spans());
  }

  static void writeAssignee(JsonOutput out, Assignee assignee) {
    out.text("name", assignee.name());
    out.choice("role", assignee.role());
    out.spans(assignee.spans());
  }

  static Assignee readAssignee(JsonInput in) {
    return new Assignee(in.text("name"), in.choice("role", AssigneeRole.class), in.spans());
  }

  static void writeSigner(JsonOutput out, Signer signer) {
    out.text("name", signer.name());
    out.text("position", signer.position());
    out.text("authority", signer.authority());
    out.spans(signer.spans());
  }

  static Signer readSigner(JsonInput in) {
    return new Signer(
        in.optionalText("name"),
        in.optionalText("position"),
        in.optionalText("authority"),
        in.spans());
  }
}
