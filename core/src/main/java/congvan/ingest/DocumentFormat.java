// SPDX-License-Identifier: Apache-2.0
package congvan.ingest;

import java.util.List;

/** The formats that are read, each with its reader. */
enum DocumentFormat {
  TEXT("text/plain", "txt text"),
  MARKDOWN("text/markdown", "md markdown"),
  DOCX(
      "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
      "docx docm dotx dotm"),
  DOC("application/msword", "doc dot"),
  ODT("application/vnd.oasis.opendocument.text", "odt ott"),
  RTF("application/rtf", "rtf"),
  HTML("text/html", "html htm xhtml"),
  MHT("multipart/related", "mht mhtml"),
  WORD_XML("application/vnd.ms-wordml", "wml"),
  XLSX("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet", "xlsx xlsm xltx"),
  XLS("application/vnd.ms-excel", "xls xlt"),
  ODS("application/vnd.oasis.opendocument.spreadsheet", "ods"),
  PDF("application/pdf", "pdf"),
  PNG("image/png", "png"),
  JPEG("image/jpeg", "jpg jpeg"),
  TIFF("image/tiff", "tif tiff"),
  BMP("image/bmp", "bmp"),
  GIF("image/gif", "gif");

  private final String mediaType;
  private final String extensions;

  DocumentFormat(String mediaType, String extensions) {
    this.mediaType = mediaType;
    this.extensions = extensions;
  }

  /** Text or Markdown, by the file's name. */
  static DocumentFormat ofTextNamed(FileContent file) {
    return MARKDOWN.extensions().contains(file.extension()) ? MARKDOWN : TEXT;
  }

  DocumentText read(FileContent file, ReaderOptions options) throws UnreadableDocumentException {
    return switch (this) {
      case TEXT, MARKDOWN -> TextDecoder.read(file, options);
      case DOCX -> PackagePictures.insteadOfNothing(DocxPackage.read(file, options), file, options);
      case DOC -> WordBinary.read(file, options);
      case ODT -> PackagePictures.insteadOfNothing(OdtPackage.read(file, options), file, options);
      case RTF -> RtfDocument.read(file, options);
      case WORD_XML -> ParagraphText.read(FontStories.markedXml(file), this, options);
      case HTML -> HtmlText.read(file, options);
      case MHT -> MhtPart.read(file, options);
      case ODS -> OdsPackage.read(file, options);
      case XLSX, XLS -> SheetText.read(file, this, options);
      case PDF -> PdfDocument.read(file, options);
      case PNG, JPEG, TIFF, BMP, GIF -> ImageText.of(file, options);
    };
  }

  String mediaType() {
    return mediaType;
  }

  /** The extensions that its files usually have, in lower case: {@code md}. */
  List<String> extensions() {
    return List.of(extensions.split(" ", -1));
  }

  /** Why a file of this format without a letter in it is refused. */
  String noTextFound() {
    return "no text found";
  }
}
