// SPDX-License-Identifier: Apache-2.0
package congvan.ingest;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Calendar;
import java.util.List;
import java.util.stream.Stream;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.interactive.digitalsignature.PDSignature;

/**
 * The days on which a PDF was signed digitally (ký số), as its signatures say themselves: nobody
 * has checked these. The time stamped by an authority is not looked at.
 */
final class PdfSignatures {
  private static final ZoneId VIETNAM = ZoneId.of("Asia/Ho_Chi_Minh");

  private PdfSignatures() {}

  /** Returns them in their order, each once, as a calendar in Việt Nam had them. */
  static List<LocalDate> days(PDDocument document) {
    return document.getSignatureDictionaries().stream()
        .map(PDSignature::getSignDate)
        .flatMap(Stream::ofNullable)
        .map(Calendar::toInstant)
        .map(instant -> LocalDate.ofInstant(instant, VIETNAM))
        .distinct()
        .sorted()
        .toList();
  }
}
