// SPDX-License-Identifier: Apache-2.0
package congvan.parse;

import congvan.extract.Field;
import congvan.extract.Readings;
import congvan.layout.Block;
import congvan.layout.BlockKind;
import congvan.layout.Layout;
import congvan.letter.Status;
import congvan.letter.Warning;
import congvan.letter.WarningCode;
import congvan.text.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Says what is missing from an official document, and what was left out of its reading. */
final class LetterWarnings {
  private final Layout layout;
  private final Readings readings;
  private final List<Warning> warnings = new ArrayList<>();

  private LetterWarnings(Layout layout, Readings readings) {
    this.layout = layout;
    this.readings = readings;
  }

  static List<Warning> of(Layout layout, Readings readings, Status status) {
    LetterWarnings all = new LetterWarnings(layout, readings);
    if (!all.says(WarningCode.UNREADABLE_NUMBER)) {
      all.missing(Field.NUMBER, WarningCode.NO_NUMBER, "no number: blank, lost or not readable");
    }
    if (status == Status.ISSUED) {
      all.missingDate();
      all.missing(Field.ISSUER, WarningCode.NO_ISSUER, "no issuing body above the letter");
      all.missing(Field.SIGNER, WarningCode.NO_SIGNER, "no name of a signer below the letter");
      all.missing(Field.SUBJECT, WarningCode.NO_SUBJECT, "no subject (trích yếu)");
    }
    all.leftOut(BlockKind.SECOND_DOCUMENT, WarningCode.SECOND_DOCUMENT, "another document follows");
    all.leftOut(BlockKind.ANNEX, WarningCode.ANNEX_LEFT_OUT, "an annex follows");
    all.leftOut(BlockKind.COPY, WarningCode.COPY_STAMP, "the block of who copied it");
    all.leftOut(BlockKind.ARRIVAL_STAMP, WarningCode.ARRIVAL_STAMP, "the stamp of who received it");
    readings.all(Field.WARNINGS).forEach(found -> all.warnings.add(found.value()));
    return List.copyOf(all.warnings);
  }

  private void missingDate() {
    if (!says(WarningCode.UNREADABLE_DATE)) {
      missing(Field.ISSUED_ON, WarningCode.NO_DATE, "no day of issue: blank, lost or not readable");
    }
  }

  private boolean says(WarningCode code) {
    return readings.all(Field.WARNINGS).stream().anyMatch(found -> found.value().code() == code);
  }

  private void missing(Field<?> field, WarningCode code, String message) {
    if (readings.best(field).isEmpty()) {
      warnings.add(new Warning(code, message, Optional.empty()));
    }
  }

  private void leftOut(BlockKind kind, WarningCode code, String what) {
    for (Block block : layout.all(kind)) {
      Span place = layout.original(block.span());
      warnings.add(new Warning(code, what + "; it was left out", Optional.of(place)));
    }
  }
}
