// SPDX-License-Identifier: Apache-2.0
package congvan.archive;

import congvan.ingest.DocumentReader;
import congvan.ingest.ReaderLimits;
import congvan.ingest.TextReader;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/**
 * Reads all documents in a file or a folder: in an archive (.zip, .7z, .tar, .gz, .bz2, .xz), in a
 * mail with attachments (.eml, .msg, winmail.dat), in these within one another, or the one in a
 * file of another kind.
 *
 * <pre>{@code
 * ArchiveReader.standard().read(Path.of("2026.zip"), sink);
 * }</pre>
 *
 * <p>The text of a mail is a document too, without its header; plain text goes before HTML. A
 * file's name tells where it lay: {@code 2026.zip!/mail.eml!/annex.pdf}. In it a name that climbs
 * out ({@code ../../etc/passwd}), begins at a root or names a drive loses these parts, and a name
 * that comes again is numbered, {@code a (2).pdf}.
 *
 * <p>What cannot be read is refused, and the others go on; of an archive that is cut off, what
 * stands before the break is read. Files whose extension no readable format has are passed over, as
 * are hidden ones, what macOS and Windows leave behind, and pictures that belong to a mail's text.
 * Limits hold for the outermost file and all in it together.
 *
 * <p>Nothing is written to the disk, and no more than one file of an archive is kept at a time,
 * with the archives that it lies in; the outermost is read from the disk piece by piece. Immutable
 * and safe to share between threads.
 */
public final class ArchiveReader {
  private static final ArchiveReader STANDARD =
      new ArchiveReader(DocumentReader.standard(), ReaderLimits.standard());

  private final TextReader reader;
  private final ReaderLimits limits;

  private ArchiveReader(TextReader reader, ReaderLimits limits) {
    this.reader = reader;
    this.limits = limits;
  }

  /** A reader with everything as it comes. */
  public static ArchiveReader standard() {
    return STANDARD;
  }

  /** The extensions of files that hold others, in lower case: {@code zip}, {@code eml}. */
  public static List<String> extensions() {
    return Container.extensions();
  }

  /** A reader like this one that reads the files in archives, and all others, with that one. */
  public ArchiveReader with(TextReader changed) {
    return new ArchiveReader(changed, limits);
  }

  /** A reader like this one with other limits for what archives hold. */
  public ArchiveReader with(ReaderLimits changed) {
    return new ArchiveReader(reader, changed);
  }

  /**
   * Reads the documents in a file, or below a folder by its name, as the sink hears of them.
   *
   * @throws IOException when the disk does not give the file, or the sink throws it
   */
  public void read(Path path, DocumentSink sink) throws IOException {
    find(path, new ReadingSink(sink));
  }

  /**
   * Reads the documents in a stream, which is read to its end and not closed; the name stands for
   * it.
   *
   * @throws IOException when the stream does not give it, or the sink throws it
   */
  public void read(InputStream in, String name, DocumentSink sink) throws IOException {
    find(in, name, new ReadingSink(sink));
  }

  /**
   * Finds the files in a file, or below a folder by its name; the sink says which are read, and
   * when.
   *
   * @throws IOException when the disk does not give the file, or the sink throws it
   */
  public void find(Path path, FileSink sink) throws IOException {
    String name = path.toString();
    if (Files.isDirectory(path)) {
      new Folder(this, sink).find(path);
    } else if (Container.isOther(name)) {
      sink.found(
          new FoundFile(name, () -> reader.read(path), () -> PackedFile.onDisk(path).sha256()));
    } else {
      PackedFile file = PackedFile.onDisk(path);
      new Search(reader, new Budget(limits, name, file.size()), sink).of(file);
    }
  }

  /**
   * Finds the files in a stream, which is read to its end and not closed; the name stands for it.
   *
   * @throws IOException when the stream does not give it, or the sink throws it
   */
  public void find(InputStream in, String name, FileSink sink) throws IOException {
    PackedFile file;
    try {
      file = PackedFile.inMemory(name, new Budget(limits, name, Long.MAX_VALUE).bytesOf(in));
    } catch (RefusedException e) {
      sink.refused(e.naming(name));
      return;
    }
    new Search(reader, new Budget(limits, name, file.size()), sink).of(file);
  }
}
