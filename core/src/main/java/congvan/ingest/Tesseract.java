// SPDX-License-Identifier: Apache-2.0
package congvan.ingest;

import congvan.page.Page;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import org.apache.tika.exception.TikaConfigException;
import org.apache.tika.exception.TikaException;
import org.apache.tika.io.TemporaryResources;
import org.apache.tika.io.TikaInputStream;
import org.apache.tika.metadata.Metadata;
import org.apache.tika.parser.ParseContext;
import org.apache.tika.parser.ocr.TesseractOCRConfig;
import org.apache.tika.parser.ocr.TesseractOCRParser;
import org.xml.sax.SAXException;

/**
 * The program that recognises text, with the language Vietnamese, through Tika's parser of images.
 * It is not looked for before a page needs it. A process that takes too long, or whose reader is
 * interrupted, is killed, and its files go.
 */
final class Tesseract {
  private static final String VIETNAMESE = "vie";
  private static final String MISSING =
      "it is an image, and Tesseract was not found to recognise it";
  private static final String WITHOUT_VIETNAMESE =
      "it is an image, and Tesseract was found without Vietnamese (vie)";
  private static final String INSTALL =
      """
      ; install it: apt install tesseract-ocr tesseract-ocr-vie (Debian, Ubuntu), \
      brew install tesseract tesseract-lang (macOS), \
      https://github.com/UB-Mannheim/tesseract/wiki with Vietnamese chosen (Windows)\
      """;

  private final Optional<TesseractFolder> folder;
  private Optional<TesseractOCRParser> found = Optional.empty();

  private Tesseract(Optional<TesseractFolder> folder) {
    this.folder = folder;
  }

  static Tesseract onPath() {
    return new Tesseract(Optional.empty());
  }

  /** The program at a place, or the one in a folder. */
  static Tesseract at(Path program) {
    return new Tesseract(Optional.of(TesseractFolder.of(program)));
  }

  /** Where it stands, if not on the path. */
  Optional<Path> place() {
    return folder.map(TesseractFolder::folder);
  }

  /** Why nothing can be read with it; nothing where it is there and knows Vietnamese. */
  Optional<String> absence() {
    try {
      parser();
      return Optional.empty();
    } catch (UnreadPageException e) {
      return Optional.of(e.reason());
    }
  }

  /** Reads one page. */
  Page read(OcrImage image, ReaderLimits limits) throws UnreadPageException {
    TesseractOCRParser parser = parser();
    HocrWords words = new HocrWords(image);
    try (TemporaryResources files = new TemporaryResources()) {
      Path file = files.createTempFile(".pgm");
      Graymap.write(image.pixels(), file);
      try (TikaInputStream in = TikaInputStream.get(file)) {
        parser.parse(in, words, new Metadata(), contextOf(image, limits));
      }
    } catch (TikaException | SAXException | IOException e) {
      throw new UnreadPageException(reasonOf(e, limits), e);
    }
    return words.page();
  }

  private synchronized TesseractOCRParser parser() throws UnreadPageException {
    if (found.isEmpty()) {
      found = Optional.of(search());
    }
    return found.get();
  }

  private TesseractOCRParser search() throws UnreadPageException {
    TesseractOCRParser parser = new TesseractOCRParser();
    folder.ifPresent(there -> there.configure(parser));
    if (!isThere(parser)) {
      throw new UnreadPageException(MISSING + INSTALL);
    }
    parser.setLanguage(VIETNAMESE);
    parser.setPreloadLangs(true);
    try {
      parser.initialize(Map.of());
    } catch (TikaConfigException e) {
      throw new UnreadPageException(WITHOUT_VIETNAMESE + INSTALL, e);
    }
    return parser;
  }

  private static boolean isThere(TesseractOCRParser parser) {
    try {
      return parser.hasTesseract();
    } catch (TikaConfigException e) {
      return false;
    }
  }

  private static ParseContext contextOf(OcrImage image, ReaderLimits limits) {
    TesseractOCRConfig config = new TesseractOCRConfig();
    config.setLanguage(VIETNAMESE);
    config.setOutputType(TesseractOCRConfig.OUTPUT_TYPE.HOCR);
    config.setPageSegMode("3");
    config.setTimeoutSeconds(secondsFor(limits));
    config.setMaxFileSizeToOcr(Long.MAX_VALUE);
    config.addOtherTesseractConfig("user_defined_dpi", Long.toString(Math.round(image.dpi())));
    ParseContext context = new ParseContext();
    context.set(TesseractOCRConfig.class, config);
    return context;
  }

  /** Less than the whole document may take without progress: the other pages are read then. */
  private static int secondsFor(ReaderLimits limits) {
    return Math.toIntExact(Math.max(1, limits.of(Limit.SECONDS) * 3 / 4));
  }

  private static String reasonOf(Exception e, ReaderLimits limits) {
    String message = String.valueOf(e.getMessage());
    return message.contains("timeout")
        ? "Tesseract took more than " + secondsFor(limits) + " seconds for a page, the limit"
        : "Tesseract failed (" + message.lines().findFirst().orElse("") + ")";
  }
}
