// SPDX-License-Identifier: Apache-2.0
package congvan.ingest;

import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * What a file is. Names that promise plain text and the signatures of .docx and PDF are settled
 * here; everything else is Tika's to say, which costs some tenths of a second the first time.
 */
final class FormatDetector {
  private static final Set<String> TEXT_EXTENSIONS = Set.of("txt", "text", "md", "markdown", "");
  private static final String PDF = "%PDF-";
  private static final String OLD_OFFICE = "\u00D0\u00CF\u0011\u00E0";
  private static final String ZIP = "PK\003\004";
  private static final List<String> SIGNATURES = List.of(PDF, ZIP, "{\\rtf", OLD_OFFICE);
  private static final int PDF_SIGNATURE_WITHIN_BYTES = 1024;
  private static final String ENCRYPTED_OFFICE = "application/x-tika-ooxml-protected";
  private static final Set<String> PLAIN_TEXT =
      Set.of("text/plain", "text/x-web-markdown", TikaMediaType.UNKNOWN);
  private static final Set<String> WEB_ARCHIVES = Set.of("mht", "mhtml", "doc", "htm", "html");
  private static final String MAIL = "message/rfc822";
  private static final Set<String> HOLDS_OTHERS =
      Set.of(
          "application/zip",
          "application/x-7z-compressed",
          "application/x-tar",
          "application/x-gtar",
          "application/gzip",
          "application/x-bzip2",
          "application/x-xz",
          "message/rfc822",
          "application/vnd.ms-outlook",
          "application/vnd.ms-tnef");

  private FormatDetector() {}

  static DocumentFormat formatOf(FileContent file) throws UnreadableDocumentException {
    if (file.bytes().length == 0) {
      throw file.refused("the file is empty");
    }
    if (promisesText(file)) {
      return DocumentFormat.ofTextNamed(file);
    }
    if (file.head(PDF_SIGNATURE_WITHIN_BYTES).contains(PDF)) {
      return DocumentFormat.PDF;
    }
    return isZipNamedDocx(file) ? DocumentFormat.DOCX : formatSeenByTika(file);
  }

  /** Why bytes that turned out to be no text are not read: what they are, or else that. */
  static String refusalOfBinary(FileContent file, String otherwise) {
    String mediaType = TikaMediaType.of(file);
    return PLAIN_TEXT.contains(mediaType) ? otherwise : refusalOf(mediaType);
  }

  static boolean promisesText(FileContent file) {
    String head = file.head(8);
    boolean markUp = file.extension().isEmpty() && head.startsWith("<");
    return TEXT_EXTENSIONS.contains(file.extension())
        && !markUp
        && SIGNATURES.stream().noneMatch(head::startsWith);
  }

  /** To ask Tika first is slow. */
  private static boolean isZipNamedDocx(FileContent file) {
    return file.extension().equals("docx")
        && file.head(ZIP.length()).equals(ZIP)
        && file.head(file.bytes().length).contains("word/");
  }

  /** A web archive is a mail in form; its name, or Word's, tells it from one. */
  private static boolean isNamedAsPage(FileContent file) {
    return WEB_ARCHIVES.contains(file.extension());
  }

  private static DocumentFormat formatSeenByTika(FileContent file)
      throws UnreadableDocumentException {
    String mediaType = TikaMediaType.of(file);
    Optional<DocumentFormat> format = MediaTypes.format(mediaType);
    if (format.isPresent()) {
      return format.get();
    }
    if (PLAIN_TEXT.contains(mediaType)) {
      return DocumentFormat.ofTextNamed(file);
    }
    if (mediaType.equals(MAIL) && isNamedAsPage(file)) {
      return DocumentFormat.MHT;
    }
    throw file.refused(refusalOf(mediaType));
  }

  private static String refusalOf(String mediaType) {
    if (mediaType.equals(ENCRYPTED_OFFICE)) {
      return "it is encrypted";
    }
    return HOLDS_OTHERS.contains(mediaType)
        ? "it may hold several documents, which ArchiveReader and LetterParser.parseAll read"
        : "it is " + mediaType + ", which is not read";
  }
}
