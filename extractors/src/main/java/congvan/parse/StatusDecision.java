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
import java.util.regex.Pattern;

/**
 * Decides whether a document is a draft: it is marked DỰ THẢO, or its number and its day are both
 * blank and nothing shows that it was signed. A scan, or a page image with a signer, was signed:
 * number and day stand in the stamp or the handwriting that was not read.
 */
final class StatusDecision {
  private static final List<String> PAGE_IMAGE_SIGNS =
      List.of("--- PAGE", "original_format: \"pdf\"");

  private static final Pattern NUMBER_BLANK =
      Pattern.compile("(?iu)s[ốo]\\s*:?[\\s.…_]*+(?:[/-]|$)");
  private static final Pattern DAY_BLANK = Pattern.compile("(?iu)ng[àa]y[\\s.…_]*+(?:th[áa]ng|/)");

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
            && isBlank(layout, BlockKind.NUMBER, NUMBER_BLANK)
            && isBlank(layout, BlockKind.PLACE_AND_DATE, DAY_BLANK);
    return blank && !isSigned(document, layout, readings) ? Status.DRAFT : Status.ISSUED;
  }

  /** Blanks, dots and lines to be filled in are blank; what a scan could not read is not. */
  private static boolean isBlank(Layout layout, BlockKind kind, Pattern blank) {
    return layout.first(kind).map(block -> layout.value(block.span())).stream()
        .allMatch(value -> blank.matcher(value).find());
  }

  private static boolean isSigned(SourceDocument document, Layout layout, Readings readings) {
    boolean scanned = document.ocr() || !document.signedOn().isEmpty();
    if (scanned || layout.first(BlockKind.SIGNATURE_LAYER).isPresent() || saysSigned(layout)) {
      return true;
    }
    boolean pageImage =
        document.mediaType().endsWith("/pdf")
            || PAGE_IMAGE_SIGNS.stream().anyMatch(document.text()::contains);
    return pageImage && readings.best(Field.SIGNER).isPresent();
  }

  /** {@code (Đã ký)} stands where the signature is missing in typed copies. */
  private static boolean saysSigned(Layout layout) {
    return layout.all(BlockKind.SIGNATURE).stream()
        .map(block -> Folding.fold(layout.value(block.span())))
        .anyMatch(signature -> signature.contains("da ky") || signature.contains("(ky)"));
  }
}
