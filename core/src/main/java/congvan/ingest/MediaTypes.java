// SPDX-License-Identifier: Apache-2.0
package congvan.ingest;

import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Which format a media type means: each format's own, and those that are the same to a reader. */
final class MediaTypes {
  private static final Map<String, DocumentFormat> OWN =
      Arrays.stream(DocumentFormat.values())
          .collect(Collectors.toMap(DocumentFormat::mediaType, Function.identity()));
  private static final Map<String, DocumentFormat> SAME =
      Map.of(
          "application/vnd.openxmlformats-officedocument.wordprocessingml.template",
          DocumentFormat.DOCX,
          "application/vnd.ms-word.document.macroenabled.12",
          DocumentFormat.DOCX,
          "application/vnd.ms-word.template.macroenabled.12",
          DocumentFormat.DOCX,
          "application/vnd.oasis.opendocument.text-template",
          DocumentFormat.ODT,
          "application/xhtml+xml",
          DocumentFormat.HTML,
          "application/x-mimearchive",
          DocumentFormat.MHT,
          "application/vnd.openxmlformats-officedocument.spreadsheetml.template",
          DocumentFormat.XLSX,
          "application/vnd.ms-excel.sheet.macroenabled.12",
          DocumentFormat.XLSX);

  private MediaTypes() {}

  /** The format that is read of files of this type; nothing for text and what is not read. */
  static Optional<DocumentFormat> format(String mediaType) {
    DocumentFormat format = OWN.getOrDefault(mediaType, SAME.get(mediaType));
    return Optional.ofNullable(format)
        .filter(found -> found != DocumentFormat.TEXT && found != DocumentFormat.MARKDOWN);
  }
}
