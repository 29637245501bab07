// SPDX-License-Identifier: Apache-2.0
package congvan.ingest;

import java.util.Set;

/** The formats that are read, each with its reader. */
enum DocumentFormat {
  TEXT("text/plain") {
    @Override
    DocumentText read(FileContent file, ReaderLimits limits) throws UnreadableDocumentException {
      return TextDecoder.decode(file);
    }
  },
  MARKDOWN("text/markdown") {
    @Override
    DocumentText read(FileContent file, ReaderLimits limits) throws UnreadableDocumentException {
      return TextDecoder.decode(file);
    }
  },
  DOCX("application/vnd.openxmlformats-officedocument.wordprocessingml.document") {
    @Override
    DocumentText read(FileContent file, ReaderLimits limits) throws UnreadableDocumentException {
      return TikaText.ofDocx(file, limits.maximumCharacters());
    }
  },
  PDF("application/pdf") {
    @Override
    DocumentText read(FileContent file, ReaderLimits limits) throws UnreadableDocumentException {
      return TikaText.ofPdf(file, limits.maximumCharacters());
    }

    @Override
    String noTextFound() {
      return "no text found (its pages may be scanned images, which are not read)";
    }
  };

  private static final Set<String> MARKDOWN_EXTENSIONS = Set.of("md", "markdown");

  private final String mediaType;

  DocumentFormat(String mediaType) {
    this.mediaType = mediaType;
  }

  /** Text or Markdown, by the file's name. */
  static DocumentFormat ofTextNamed(FileContent file) {
    return MARKDOWN_EXTENSIONS.contains(file.extension()) ? MARKDOWN : TEXT;
  }

  abstract DocumentText read(FileContent file, ReaderLimits limits)
      throws UnreadableDocumentException;

  String mediaType() {
    return mediaType;
  }

  /** Why a file of this format without a letter in it is refused. */
  String noTextFound() {
    return "no text found";
  }
}
