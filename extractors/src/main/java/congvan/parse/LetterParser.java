// SPDX-License-Identifier: Apache-2.0
package congvan.parse;

import congvan.archive.ArchiveReader;
import congvan.archive.DocumentSink;
import congvan.extract.Field;
import congvan.extract.Found;
import congvan.extract.Readings;
import congvan.fields.deadlines.DeadlineExtractor;
import congvan.fields.deadlines.LetterTimes;
import congvan.ingest.DocumentReader;
import congvan.ingest.ReaderLimits;
import congvan.ingest.SourceDocument;
import congvan.ingest.TextReader;
import congvan.ingest.UnreadableDocumentException;
import congvan.layout.Layout;
import congvan.layout.LayoutReader;
import congvan.layout.LineRoles;
import congvan.letter.Letter;
import congvan.letter.Warning;
import congvan.text.LetterText;
import congvan.text.Span;
import congvan.time.WorkingCalendar;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/**
 * The front door: reads an official letter (công văn, quyết định, thông báo, ...) from a file, a
 * stream or a string.
 *
 * <pre>{@code
 * Letter letter = LetterParser.standard().parse(Path.of("152-QD-UBND.pdf"));
 * }</pre>
 *
 * <p>Immutable and safe to share between threads. What is odd inside a letter becomes a warning of
 * the letter, never an exception.
 */
public final class LetterParser {
  private static final LetterParser STANDARD =
      new LetterParser(
          DocumentReader.standard(),
          ArchiveReader.standard(),
          DeadlineExtractor.standard(),
          SecondReading.none());

  private final TextReader reader;
  private final ArchiveReader archives;
  private final DeadlineExtractor times;
  private final SecondReading second;

  private LetterParser(
      TextReader reader, ArchiveReader archives, DeadlineExtractor times, SecondReading second) {
    this.reader = reader;
    this.archives = archives;
    this.times = times;
    this.second = second;
  }

  /** Returns the parser with everything as it comes. */
  public static LetterParser standard() {
    return STANDARD;
  }

  /** Returns a parser that reads its files with this reader, such as one with other limits. */
  public LetterParser with(TextReader changed) {
    return new LetterParser(changed, archives.with(changed), times, second);
  }

  /** Returns a parser that looks into archives and mails by these limits. */
  public LetterParser with(ReaderLimits changed) {
    return new LetterParser(reader, archives.with(changed), times, second);
  }

  /**
   * Returns a parser that counts working days (ngày làm việc) by this calendar, which must be safe
   * to share between threads where the parser is shared.
   */
  public LetterParser with(WorkingCalendar changed) {
    return new LetterParser(reader, archives, new DeadlineExtractor(changed), second);
  }

  /**
   * Returns a parser that asks this for the roles of lines where scanning has damaged a letter so
   * much that rules are unsure of its parts. What is found by the answers adds to what rules found
   * or stands in for what they misread; {@link #explain(Path) explain} marks it {@code by line
   * roles}. Other letters are read as before, and as fast. It must be safe to share between threads
   * where the parser is shared.
   */
  public LetterParser with(LineRoles changed) {
    return new LetterParser(reader, archives, times, SecondReading.by(changed));
  }

  /**
   * Reads the letter in a file that holds one; {@link #parseAll} reads those in an archive.
   *
   * @throws congvan.ingest.UnreadableDocumentException if the file has no readable text
   * @throws IOException if the disk fails
   */
  public Letter parse(Path file) throws IOException {
    return parse(reader.read(file));
  }

  /**
   * Reads every letter in a file or a folder, one after another: in an archive (.zip, .7z,
   * .tar.gz), in a mail and what is attached to it, in these within one another, or the one in a
   * file of another kind. What cannot be read is told, and the others go on.
   *
   * <pre>{@code
   * LetterParser.standard().parseAll(Path.of("2026.zip"), letters::add, refusals::add);
   * }</pre>
   *
   * @throws IOException if the disk fails
   */
  public void parseAll(
      Path file, Consumer<Letter> letters, Consumer<UnreadableDocumentException> refusals)
      throws IOException {
    archives.read(
        file,
        new DocumentSink() {
          @Override
          public void read(SourceDocument document) {
            letters.accept(parse(document));
          }

          @Override
          public void refused(UnreadableDocumentException refusal) {
            refusals.accept(refusal);
          }
        });
  }

  /**
   * Reads the letter in a stream, which stays open; {@code name} stands for it in the result and in
   * messages.
   *
   * @throws congvan.ingest.UnreadableDocumentException if the stream has no readable text
   * @throws IOException if the stream fails
   */
  public Letter parse(InputStream stream, String name) throws IOException {
    return parse(reader.read(stream, name));
  }

  /** Reads the letter in a document that was read before. */
  public Letter parse(SourceDocument document) {
    Layout layout = LayoutReader.read(LetterText.of(document.text()));
    return LetterAssembler.assemble(document, layout, read(document, layout));
  }

  /**
   * Reads the letter in a file, and says of each value where it was found and by which rule.
   *
   * @throws congvan.ingest.UnreadableDocumentException if the file has no readable text
   * @throws IOException if the disk fails
   */
  public Explanation explain(Path file) throws IOException {
    return explain(reader.read(file));
  }

  /** Explains the letter in a document that was read before. */
  public Explanation explain(SourceDocument document) {
    Layout layout = LayoutReader.read(LetterText.of(document.text()));
    return Explainer.explain(document, layout, read(document, layout));
  }

  private Readings read(SourceDocument document, Layout layout) {
    Readings readings = new Readings();
    Extractors.FORM.forEach(extractor -> extractor.find(layout, readings));
    Extractors.BODY.forEach(extractor -> extractor.find(layout, readings));
    second.add(layout, readings);
    DoubtDecision.decide(document, layout, readings);
    List<Span> cells =
        readings.all(Field.TIME_CELLS).stream().map(found -> found.value().cell()).toList();
    Optional<LocalDate> issuedOn = readings.best(Field.ISSUED_ON).map(Found::value);
    addTimes(times.find(layout, issuedOn, cells), readings);
    return readings;
  }

  /** Times come last: a day without a year takes it from the day of issue. */
  private static void addTimes(LetterTimes times, Readings readings) {
    times.dates().forEach(found -> readings.add(Field.DATES, found));
    times.deadlines().forEach(found -> readings.add(Field.DEADLINES, found));
    for (Warning warning : times.warnings()) {
      List<Span> places = warning.span().stream().toList();
      readings.add(Field.WARNINGS, new Found<>(warning, places, "time.warning"));
    }
  }
}
