// SPDX-License-Identifier: Apache-2.0
package congvan.training.noise;

import congvan.layout.LineRole;
import congvan.testdata.GeneratedLetter;
import congvan.testdata.GeneratedLine;
import congvan.testdata.GeneratedPart;
import congvan.text.Span;
import java.util.ArrayList;
import java.util.List;

/**
 * Says of a generated letter what its lines are, in the words of the layout.
 *
 * <p>The bases of a decision, the deciding authority above them (thẩm quyền ban hành) and {@code
 * QUYẾT ĐỊNH:} are its opening: they stand where another letter has its first sentence, and an
 * authority is what stands above who signs.
 */
public final class GeneratedForms {
  private GeneratedForms() {}

  /** Gives each line, or each column of one, the role that the generator wrote it for. */
  public static LabelledText of(GeneratedLetter letter) {
    List<RoleSpan> spans = new ArrayList<>();
    int start = 0;
    for (GeneratedLine line : letter.lines()) {
      for (GeneratedPart part : line.parts()) {
        spans.add(new RoleSpan(new Span(start + part.start(), start + part.end()), role(part)));
      }
      start += line.text().length() + 1;
    }
    return new LabelledText(letter.text(), letter.form(), spans);
  }

  private static LineRole role(GeneratedPart part) {
    return switch (part.role()) {
      case DECIDING_AUTHORITY, BASIS, ENACTING, OPENING -> LineRole.OPENING;
      case HEADING, ITEM -> LineRole.ITEM;
      case TABLE_ROW, BODY -> LineRole.BODY;
      case RULE, PAGE_MARK -> LineRole.NOISE;
      case PARENT_AGENCY -> LineRole.PARENT_AGENCY;
      case ISSUER -> LineRole.ISSUER;
      case NATIONAL_TITLE -> LineRole.NATIONAL_TITLE;
      case MOTTO -> LineRole.MOTTO;
      case NUMBER -> LineRole.NUMBER;
      case PLACE_AND_DATE -> LineRole.PLACE_AND_DATE;
      case TYPE -> LineRole.TYPE;
      case SUBJECT -> LineRole.SUBJECT;
      case MARK -> LineRole.MARK;
      case RECIPIENTS_LABEL -> LineRole.RECIPIENTS_LABEL;
      case RECIPIENT -> LineRole.RECIPIENT;
      case COPIES_LABEL -> LineRole.COPIES_LABEL;
      case COPY -> LineRole.COPY;
      case ARCHIVE -> LineRole.ARCHIVE;
      case AUTHORITY -> LineRole.AUTHORITY;
      case POSITION -> LineRole.POSITION;
      case SIGNER -> LineRole.SIGNER;
      case SIGNATURE_LAYER -> LineRole.SIGNATURE_LAYER;
      case STAMP -> LineRole.STAMP;
      case ANNEX -> LineRole.ANNEX;
    };
  }
}
