// SPDX-License-Identifier: Apache-2.0
package congvan.ingest;

import static java.nio.charset.StandardCharsets.UTF_8;

import congvan.encoding.Encoding;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Reads a file to its text: plain text and Markdown in Unicode or an old encoding of Vietnamese
 * (TCVN3, VNI, VIQR, VISCII, VPS, windows-1258), the documents and tables of offices, web pages,
 * PDF, and images, whose text is recognised (OCR) by Tesseract where that is installed.
 *
 * <p>What a file is, its content decides; the name is asked only where the content leaves it open.
 * Plain text is kept exactly as it stands, line ends and all; only a byte order mark goes. In .docx
 * and PDF each line of a paragraph is a line of text; the cells of a header or closing table follow
 * one another, left before right; a row of any other table is one line, {@code | 1 | Sở Nội vụ |}.
 * Of the pages of PDFs and images, page numbers and running heads are left out, footnotes stand
 * behind the text, and what is printed of a digital signature stands before it.
 *
 * <p>What is in an old encoding, or came out of a file of any format as the codes of one, is
 * converted, stretch by stretch ({@link SourceDocument#converted()}); the text is the text after
 * the conversion.
 *
 * <p>Of a PDF each page is looked at by itself: one that is an image is recognised, one that has
 * text keeps it. What could not be recognised is told ({@link SourceDocument#unread()}).
 *
 * <p>Immutable and safe to share between threads. Nothing is read from the network, and no program
 * is started but Tesseract, when a page needs it. It inherits the environment of this process:
 * {@code OMP_THREAD_LIMIT=1} there halves the processor time of a page.
 */
public final class DocumentReader implements TextReader {
  private static final DocumentReader STANDARD = new DocumentReader(ReaderOptions.STANDARD);

  private final ReaderOptions options;

  private DocumentReader(ReaderOptions options) {
    this.options = options;
  }

  /** A reader with the {@linkplain ReaderLimits#standard() limits as they come}. */
  public static DocumentReader standard() {
    return STANDARD;
  }

  /** A reader with the {@link #settings()} of another, which may have been in another process. */
  public static DocumentReader withSettings(Map<String, String> settings) {
    return new DocumentReader(ReaderSettings.read(settings));
  }

  /**
   * Whether no more than decoding is needed to read a file of this name and content: it is plain
   * text, and no parser of a format touches it.
   */
  public static boolean readsAsPlainText(byte[] bytes, String name) {
    return FormatDetector.promisesText(new FileContent(name, bytes)) && !TextDecoder.hasZero(bytes);
  }

  /**
   * The extensions that files with a letter in them may have, in lower case: {@code txt}, {@code
   * docx}. For choosing files in a folder; {@link #read(Path)} reads what has another one too.
   */
  public static List<String> extensions() {
    return Stream.of(DocumentFormat.values())
        .flatMap(format -> format.extensions().stream())
        .toList();
  }

  /**
   * A reader like this one with other limits. A reader has no clock and no memory of its own: time
   * and memory are kept by {@code congvan.isolate}, all others here.
   */
  public DocumentReader with(ReaderLimits limits) {
    return new DocumentReader(options.with(limits));
  }

  /** What this reader takes on before it refuses. */
  public ReaderLimits limits() {
    return options.limits();
  }

  /** A reader like this one that tells of each image that it has recognised. */
  public DocumentReader with(Progress progress) {
    return new DocumentReader(options.with(progress));
  }

  /**
   * A reader like this one that takes every text to be in this encoding and looks for no other;
   * with {@link Encoding#UNICODE} nothing is converted.
   */
  public DocumentReader withEncoding(Encoding encoding) {
    return new DocumentReader(options.withEncoding(encoding));
  }

  /** All that a caller set, in words: limits, encoding. */
  public Map<String, String> settings() {
    return ReaderSettings.of(options);
  }

  /**
   * A reader like this one that recognises no images: scans have no text then, other files are read
   * as ever. Tesseract is not started by it.
   */
  public DocumentReader withoutOcr() {
    return new DocumentReader(options.with(options.ocr().unwanted()));
  }

  /**
   * A reader like this one that recognises images by the Tesseract at this place (the program, or
   * its folder) instead of the one on the path.
   */
  public DocumentReader withTesseract(Path program) {
    return new DocumentReader(options.with(options.ocr().withTesseract(program)));
  }

  /**
   * A reader like this one that recognises at most so many pages at once. Others made from it share
   * the number; without this all readers together recognise as many as there are processors.
   */
  public DocumentReader withOcrProcesses(int number) {
    return new DocumentReader(options.with(options.ocr().withProcesses(number)));
  }

  /**
   * Reads one file.
   *
   * @throws UnreadableDocumentException when it holds no text that can be read, or breaks a limit
   * @throws IOException when the disk does not give it
   */
  @Override
  public SourceDocument read(Path path) throws IOException {
    refuseIfTooLong(path);
    try (InputStream in = Files.newInputStream(path)) {
      return read(in, path.toString());
    }
  }

  @Override
  public SourceDocument read(InputStream in, String name) throws IOException {
    FileContent file = FileContent.read(in, name, options.limits());
    DocumentFormat format = FormatDetector.formatOf(file);
    try {
      return checked(file, format, format.read(file, options));
    } catch (TooDeepException e) {
      throw file.refused(TooDeepException.REASON, e);
    }
  }

  /**
   * Takes a text that is already there, as if it had been read from a file of that name.
   *
   * @throws UnreadableDocumentException when the text is blank or breaks a limit
   */
  public SourceDocument readText(String text, String name) throws UnreadableDocumentException {
    FileContent file = new FileContent(name, text.getBytes(UTF_8));
    DocumentText read = DocumentText.of(options.encoding().ofText(text));
    return checked(file, DocumentFormat.ofTextNamed(file), read);
  }

  private void refuseIfTooLong(Path path) throws IOException {
    Optional<String> refusal = options.limits().refusal(Limit.BYTES, Files.size(path));
    if (refusal.isPresent()) {
      throw new UnreadableDocumentException(path.toString(), refusal.get());
    }
  }

  private SourceDocument checked(FileContent file, DocumentFormat format, DocumentText read)
      throws UnreadableDocumentException {
    Optional<String> refusal = options.limits().refusal(Limit.CHARACTERS, read.text().length());
    if (refusal.isPresent()) {
      throw file.refused(refusal.get());
    }
    if (PlainText.isBlank(read.text())) {
      throw file.refused(format.noTextFound());
    }
    return new SourceDocument(
        file.name(),
        file.sha256(),
        format.mediaType(),
        read.text(),
        read.pages(),
        read.encoded().runs(),
        read.recognition(),
        read.signedOn(),
        read.unread());
  }
}
