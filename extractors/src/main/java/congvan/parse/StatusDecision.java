// SPDX-License-Identifier: Apache-2.0
package congvan.parse;

import congvan.extract.Field;
import congvan.extract.Found;
import congvan.extract.Readings;
import congvan.ingest.SourceDocument;
import congvan.layout.BlockKind;
import congvan.layout.Layout;
import congvan.letter.Status;
import congvan.text.Folding;
import java.util.List;

/**
 * Decides whether a document is a draft: it is marked DỰ THẢO, or its number and its day are both
 * blank and nothing shows that it was signed. A scan or a page image with a signer was signed:
 * number and day stand in the stamp that was not read.
 */
final class StatusDecision {
  private static final List<String> PAGE_IMAGE_SIGNS =
      List.of("--- PAGE", "original_format: \"pdf\"");

  private StatusDecision() {}

  static Found<Status> decide(SourceDocument document, Layout layout, Readings readings) {
    return readings
        .best(Field.STATUS)
        .orElseGet(
            () -> new Found<>(unmarked(document, layout, readings), List.of(), "status.blanks"));
  }

  private static Status unmarked(SourceDocument document, Layout layout, Readings readings) {
    boolean blank =
        readings.best(Field.NUMBER).isEmpty()
            && readings.best(Field.ISSUED_ON).isEmpty()
            && (layout.first(BlockKind.NUMBER).isPresent()
                || layout.first(BlockKind.PLACE_AND_DATE).isPresent());
    return blank && !isSigned(document, layout, readings) ? Status.DRAFT : Status.ISSUED;
  }

  private static boolean isSigned(SourceDocument document, Layout layout, Readings readings) {
    if (layout.first(BlockKind.SIGNATURE_LAYER).isPresent() || saysSigned(layout)) {
      return true;
    }
    boolean pageImage =
        document.ocr()
            || document.mediaType().endsWith("/pdf")
            || PAGE_IMAGE_SIGNS.stream().anyMatch(document.text()::contains);
    return pageImage && readings.best(Field.SIGNER).isPresent();
  }

  /** {@code (Đã ký)} stands where the signature is missing in typed copies. */
  private static boolean saysSigned(Layout layout) {
    return layout.all(BlockKind.SIGNATURE).stream()
        .flatMap(block -> block.parts().stream())
        .map(part -> Folding.fold(layout.value(part)))
        .anyMatch(line -> line.contains("da ky") || line.contains("(ky)"));
  }
}
