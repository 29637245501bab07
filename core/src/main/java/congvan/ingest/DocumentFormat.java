// SPDX-License-Identifier: Apache-2.0
package congvan.ingest;

import java.util.List;

/** The formats that are read, each with its reader. */
enum DocumentFormat {
  TEXT("text/plain", "txt text") {
    @Override
    DocumentText read(FileContent file, ReaderOptions options) throws UnreadableDocumentException {
      return TextDecoder.decode(file, options.encoding());
    }
  },
  MARKDOWN("text/markdown", "md markdown") {
    @Override
    DocumentText read(FileContent file, ReaderOptions options) throws UnreadableDocumentException {
      return TextDecoder.decode(file, options.encoding());
    }
  },
  DOCX(
      "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
      "docx docm dotx dotm") {
    @Override
    DocumentText read(FileContent file, ReaderOptions options) throws UnreadableDocumentException {
      return TikaText.ofDocx(file, options);
    }
  },
  PDF("application/pdf", "pdf") {
    @Override
    DocumentText read(FileContent file, ReaderOptions options) throws UnreadableDocumentException {
      return TikaText.ofPdf(file, options);
    }

    @Override
    String noTextFound() {
      return "no text found (its pages may be scanned images, which are not read)";
    }
  };

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

  abstract DocumentText read(FileContent file, ReaderOptions options)
      throws UnreadableDocumentException;

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
