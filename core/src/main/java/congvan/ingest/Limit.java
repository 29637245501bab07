// SPDX-License-Identifier: Apache-2.0
package congvan.ingest;

/** What may be limited in reading, so that no file can hold up the others. */
public enum Limit {
  /** Bytes of a file that is read whole; not of an archive, whose files are read one by one. */
  BYTES("it has %s bytes", 100_000_000, Integer.MAX_VALUE - 16),

  /** UTF-16 code units of the text. */
  CHARACTERS("its text has %s characters", 50_000_000, Integer.MAX_VALUE - 16),

  /** Pages, where the format has pages of its own (PDF, TIFF). */
  PAGES("it has %s pages", 2_000, Integer.MAX_VALUE),

  /** Pages of one file of which an image is recognised, which takes seconds a page. */
  RECOGNISED_PAGES("it has %s scanned pages", 300, Integer.MAX_VALUE),

  /** Width times height of an image in points; an A4 page scanned at 600 dpi has 35 million. */
  PIXELS("an image in it has %s pixels", 60_000_000, Integer.MAX_VALUE),

  /** Bytes that the parts of one package (.docx, .odt, .xlsx) unpack to. */
  UNPACKED_BYTES("it unpacks to %s bytes", 200_000_000, Integer.MAX_VALUE - 16),

  /** How many times its own size a package or archive may unpack to, beyond the first 10 MB. */
  COMPRESSION_RATIO("it unpacks to %s times its size", 500, Integer.MAX_VALUE),

  /** Files within files: 2 for the annex of a mail in an archive. */
  DEPTH("files are nested in it %s deep", 10, 50),

  /** Files that an archive or mail holds, those in inner ones included. */
  ENTRIES("it holds %s files", 1_000_000, Integer.MAX_VALUE),

  /** Bytes that the files in an archive or mail have together, unpacked. */
  CONTAINER_BYTES("the files in it have %s bytes together", 20_000_000_000L, Long.MAX_VALUE),

  /** Seconds for one document, and again for each page that is recognised. */
  SECONDS("reading it took %s seconds", 120, 1_000_000),

  /** Millions of bytes for the memory of a process that reads documents. */
  MEMORY("reading it needed %s MB of memory", 1_024, 1_000_000);

  private final String sentence;
  private final long standard;
  private final long highest;

  Limit(String sentence, long standard, long highest) {
    this.sentence = sentence;
    this.standard = standard;
    this.highest = highest;
  }

  long standard() {
    return standard;
  }

  boolean allows(long value) {
    return value >= 1 && value <= highest;
  }

  String of(String amount) {
    return sentence.formatted(amount);
  }
}
