// SPDX-License-Identifier: Apache-2.0
package congvan.cli;

import congvan.ingest.DocumentReader;
import congvan.ingest.Limit;
import congvan.ingest.ReaderLimits;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;
import picocli.CommandLine.Spec.Target;

/** The options that say what is taken on in reading files, and what is refused. */
final class ReadingOptions {
  private static final long BYTES_PER_MEGABYTE = 1_000_000;

  @Spec(Target.MIXEE)
  private CommandSpec spec;

  @Option(
      names = "--max-bytes",
      paramLabel = "SIZE",
      converter = SizeOption.class,
      description = "Refuse files of more than this: 500K, 20M, 1G (100M if not given).")
  private @Nullable Long bytes;

  @Option(
      names = "--max-pages",
      paramLabel = "N",
      description = "Refuse files of more than so many pages (2000).")
  private @Nullable Long pages;

  @Option(
      names = "--timeout",
      paramLabel = "SECONDS",
      description = "Give up a file after this time; a scan has it for each page (120).")
  private @Nullable Long seconds;

  @Option(
      names = "--max-memory",
      paramLabel = "SIZE",
      converter = SizeOption.class,
      description = "Give up a file that needs more than this to be read (1024M).")
  private @Nullable Long memory;

  @Option(
      names = "--in-process",
      description =
          "Start no other processes to read .docx, .pdf and the like: sooner done with a few files,"
              + " but without --timeout and --max-memory one bad file may end all.")
  private boolean inProcess;

  @Option(
      names = "--no-ocr",
      description =
          "Recognise no images: scans are refused, and Tesseract is not started for pages of a PDF"
              + " that are images.")
  private boolean noOcr;

  /** The reader for these options, to be closed, for so many letters at a time. */
  LetterReader open(DocumentReader standard, int jobs) {
    DocumentReader limited = standard.with(limits());
    DocumentReader reader = noOcr ? limited.withoutOcr() : shared(limited, jobs);
    return inProcess ? LetterReader.here(reader, jobs) : LetterReader.isolated(reader, jobs);
  }

  /** Each of several processes has its share of the pages that are recognised at once. */
  private static DocumentReader shared(DocumentReader reader, int jobs) {
    int processors = Runtime.getRuntime().availableProcessors();
    return reader.withOcrProcesses(Math.max(1, processors / Math.max(1, jobs)));
  }

  /** Refuses what cannot be meant, before anything is opened. */
  ReaderLimits limits() {
    if (inProcess && (seconds != null || memory != null)) {
      throw wrong("--in-process goes without --timeout and --max-memory");
    }
    ReaderLimits limits = ReaderLimits.standard();
    limits = with(limits, Limit.BYTES, "--max-bytes", bytes);
    limits = with(limits, Limit.PAGES, "--max-pages", pages);
    limits = with(limits, Limit.SECONDS, "--timeout", seconds);
    return with(limits, Limit.MEMORY, "--max-memory", megabytes());
  }

  private @Nullable Long megabytes() {
    return memory == null ? null : memory / BYTES_PER_MEGABYTE;
  }

  private ReaderLimits with(ReaderLimits limits, Limit limit, String option, @Nullable Long value) {
    if (value == null) {
      return limits;
    }
    try {
      return limits.with(limit, value);
    } catch (IllegalArgumentException e) {
      throw wrong(option + ": " + e.getMessage());
    }
  }

  private ParameterException wrong(String message) {
    return new ParameterException(spec.commandLine(), message);
  }
}
