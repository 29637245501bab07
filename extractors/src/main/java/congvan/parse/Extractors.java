// SPDX-License-Identifier: Apache-2.0
package congvan.parse;

import congvan.extract.FieldExtractor;
import congvan.fields.assignees.AssigneesExtractor;
import congvan.fields.citations.CitationExtractor;
import congvan.fields.copies.CopiesExtractor;
import congvan.fields.issued.IssuedExtractor;
import congvan.fields.issuer.IssuerExtractor;
import congvan.fields.marks.MarksExtractor;
import congvan.fields.number.NumberExtractor;
import congvan.fields.recipients.RecipientsExtractor;
import congvan.fields.signer.SignerExtractor;
import congvan.fields.subject.SubjectExtractor;
import congvan.fields.tasks.TasksExtractor;
import congvan.fields.type.TypeExtractor;
import java.util.List;

/** Who reads what of a letter. The times are read last and elsewhere. */
final class Extractors {
  /** Those of header and closing, which may be read twice. */
  static final List<FieldExtractor> FORM =
      List.of(
          new NumberExtractor(),
          new TypeExtractor(),
          new IssuerExtractor(),
          new IssuedExtractor(),
          new SubjectExtractor(),
          new MarksExtractor(),
          new RecipientsExtractor(),
          new CopiesExtractor(),
          new SignerExtractor());

  /** Those of the body. */
  static final List<FieldExtractor> BODY =
      List.of(new TasksExtractor(), new AssigneesExtractor(), new CitationExtractor());

  private Extractors() {}
}
