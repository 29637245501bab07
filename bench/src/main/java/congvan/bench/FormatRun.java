// SPDX-License-Identifier: Apache-2.0
package congvan.bench;

import congvan.ingest.DocumentReader;
import congvan.ingest.SourceDocument;
import congvan.parse.LetterParser;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.apache.tika.exception.TikaException;
import org.apache.tika.metadata.Metadata;
import org.apache.tika.metadata.TikaCoreProperties;
import org.apache.tika.parser.AutoDetectParser;
import org.apache.tika.parser.ParseContext;
import org.apache.tika.parser.ocr.TesseractOCRConfig;
import org.apache.tika.sax.BodyContentHandler;
import org.xml.sax.SAXException;

/** Files of one format, read again and again for some seconds, by Tika and by us in turn. */
final class FormatRun {
  private static final AutoDetectParser TIKA = new AutoDetectParser();
  private static final DocumentReader READER = DocumentReader.standard().withoutOcr();
  private static final TesseractOCRConfig WITHOUT_OCR = withoutOcr();
  private static final long WARM_UP_SECONDS = 40;
  private static final long MEASURED_SECONDS = 15;

  private final List<Path> files;

  FormatRun(List<Path> files) {
    this.files = files;
  }

  FormatTimes measured() throws IOException {
    rounds(WARM_UP_SECONDS);
    return rounds(MEASURED_SECONDS);
  }

  private FormatTimes rounds(long seconds) throws IOException {
    FormatTimes times = new FormatTimes(0, 0, 0, 0);
    long end = System.nanoTime() + seconds * 1_000_000_000;
    while (System.nanoTime() < end) {
      for (Path file : files) {
        times = times.plus(once(file));
      }
    }
    return times;
  }

  private static FormatTimes once(Path file) throws IOException {
    byte[] bytes = Files.readAllBytes(file);
    String name = file.toString();
    long start = processorTime();
    readByTika(bytes, name);
    long afterTika = processorTime();
    SourceDocument document = READER.read(new ByteArrayInputStream(bytes), name);
    long afterReading = processorTime();
    LetterParser.standard().parse(document);
    return new FormatTimes(
        1, afterTika - start, afterReading - afterTika, processorTime() - afterReading);
  }

  private static void readByTika(byte[] bytes, String name) throws IOException {
    Metadata metadata = new Metadata();
    metadata.set(TikaCoreProperties.RESOURCE_NAME_KEY, name);
    ParseContext context = new ParseContext();
    context.set(TesseractOCRConfig.class, WITHOUT_OCR);
    try {
      TIKA.parse(new ByteArrayInputStream(bytes), new BodyContentHandler(-1), metadata, context);
    } catch (SAXException | TikaException e) {
      throw new IOException(name, e);
    }
  }

  /** Tika would recognise every picture, were there a Tesseract; that is no part of the contest. */
  private static TesseractOCRConfig withoutOcr() {
    TesseractOCRConfig config = new TesseractOCRConfig();
    config.setSkipOcr(true);
    return config;
  }

  private static long processorTime() {
    return ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
  }
}
