// SPDX-License-Identifier: Apache-2.0
package congvan.ingest;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.InputStream;
import java.util.Locale;
import java.util.Optional;
import org.apache.tika.exception.EncryptedDocumentException;
import org.apache.tika.exception.TikaException;
import org.apache.tika.extractor.EmbeddedDocumentExtractor;
import org.apache.tika.io.TikaInputStream;
import org.apache.tika.metadata.HttpHeaders;
import org.apache.tika.metadata.Metadata;
import org.apache.tika.metadata.PagedText;
import org.apache.tika.metadata.TikaCoreProperties;
import org.apache.tika.mime.MediaTypeRegistry;
import org.apache.tika.parser.CompositeParser;
import org.apache.tika.parser.ParseContext;
import org.apache.tika.parser.Parser;
import org.apache.tika.parser.html.HtmlMapper;
import org.apache.tika.parser.html.IdentityHtmlMapper;
import org.apache.tika.parser.html.JSoupParser;
import org.apache.tika.parser.microsoft.OfficeParser;
import org.apache.tika.parser.microsoft.OfficeParserConfig;
import org.apache.tika.parser.microsoft.ooxml.OOXMLParser;
import org.apache.tika.parser.microsoft.rtf.RTFParser;
import org.apache.tika.parser.microsoft.xml.WordMLParser;
import org.apache.tika.parser.odf.OpenDocumentParser;
import org.xml.sax.ContentHandler;
import org.xml.sax.SAXException;

/**
 * The text of files through Tika's parsers of the formats that are read, and no others: no image is
 * recognised, nothing embedded is opened, no program started. Whatever Tika would pass over in
 * silence becomes a refusal.
 */
final class TikaText {
  /** Numbers and days in cells are written as an office in Viet Nam sees them. */
  private static final Locale VIETNAM = Locale.forLanguageTag("vi-VN");

  private static final Parser PARSER =
      new CompositeParser(
          new MediaTypeRegistry(),
          new OOXMLParser(),
          new OfficeParser(),
          new RTFParser(),
          new OpenDocumentParser(),
          new WordMLParser(),
          new JSoupParser((in, metadata) -> UTF_8));

  private TikaText() {}

  /** Reads a file's bytes, as they are or as they were made ready for Tika, into a text. */
  static DocumentText read(
      FileContent file, DocumentFormat format, XhtmlText text, ReaderOptions options)
      throws UnreadableDocumentException {
    Metadata metadata = parse(file, format, text);
    return DocumentText.of(options.encoding().ofMarkedText(text.text()), pagesOf(metadata));
  }

  private static Metadata parse(FileContent file, DocumentFormat format, XhtmlText text)
      throws UnreadableDocumentException {
    Metadata metadata = new Metadata();
    metadata.set(HttpHeaders.CONTENT_TYPE, format.mediaType());
    try (TikaInputStream in = TikaInputStream.get(file.bytes())) {
      PARSER.parse(in, text, metadata, context());
    } catch (EncryptedDocumentException e) {
      throw file.refused("it is encrypted", e);
    } catch (TikaException | SAXException | IOException e) {
      throw file.refused(text.tooLong() ? text.limit() : reason(e), e);
    } catch (StackOverflowError e) {
      throw file.refused(TooDeepException.REASON, e);
    } catch (AssertionError e) { // a parser's own check, where a program runs with assertions on
      throw file.refused("it is broken (" + rootOf(e) + ")", e);
    }
    refuseIfSilentlyBroken(file, metadata);
    return metadata;
  }

  private static ParseContext context() {
    ParseContext context = new ParseContext();
    context.set(OfficeParserConfig.class, office());
    context.set(HtmlMapper.class, IdentityHtmlMapper.INSTANCE);
    context.set(Locale.class, VIETNAM);
    context.set(EmbeddedDocumentExtractor.class, new NothingEmbedded());
    return context;
  }

  private static OfficeParserConfig office() {
    OfficeParserConfig office = new OfficeParserConfig();
    office.setUseSAXDocxExtractor(true);
    office.setIncludeHeadersAndFooters(false);
    return office;
  }

  private static void refuseIfSilentlyBroken(FileContent file, Metadata metadata)
      throws UnreadableDocumentException {
    if (metadata.get(TikaCoreProperties.TIKA_META_EXCEPTION_WARNING) != null) {
      throw file.refused("it is broken (a part of it cannot be read)");
    }
  }

  private static Optional<Integer> pagesOf(Metadata metadata) {
    return Optional.ofNullable(metadata.getInt(PagedText.N_PAGES)).filter(pages -> pages > 0);
  }

  private static String reason(Exception e) {
    return e.getCause() instanceof TooDeepException
        ? TooDeepException.REASON
        : "it is broken (" + rootOf(e) + ")";
  }

  /** The innermost cause in one line: Tika's own message only says which parser failed. */
  static String rootOf(Throwable e) {
    Throwable root = e;
    while (root.getCause() != null) {
      root = root.getCause();
    }
    String message = String.valueOf(root.getMessage()).lines().findFirst().orElse("");
    return message.isBlank() ? root.getClass().getSimpleName() : message;
  }

  private static final class NothingEmbedded implements EmbeddedDocumentExtractor {
    @Override
    public boolean shouldParseEmbedded(Metadata metadata) {
      return false;
    }

    @Override
    public void parseEmbedded(
        InputStream in, ContentHandler handler, Metadata metadata, boolean html) {}
  }
}
