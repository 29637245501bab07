// SPDX-License-Identifier: Apache-2.0
package congvan.isolate;

import congvan.ingest.DocumentReader;
import congvan.ingest.Limit;
import congvan.ingest.SourceDocument;
import congvan.ingest.TextReader;
import congvan.ingest.UnreadableDocumentException;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;

/**
 * Reads files in processes of their own, as a {@link DocumentReader} would here, but within {@link
 * Limit#SECONDS} and {@link Limit#MEMORY}: a file that hangs its parser or fills the memory is
 * refused like any other that cannot be read, and the next one is read.
 *
 * <pre>{@code
 * try (IsolatedReader reader = IsolatedReader.of(DocumentReader.standard(), 2)) {
 *   SourceDocument document = reader.read(Path.of("annex.docx"));
 * }
 * }</pre>
 *
 * <p>A process is started when the first file needs one, and reads on until a file has killed it.
 * Plain text is read here, as it needs no parser. The processes end with this one, however it ends.
 *
 * <p>Safe to share between threads.
 */
public final class IsolatedReader implements TextReader, AutoCloseable {
  private final DocumentReader reader;
  private final Children children;
  private final ScheduledExecutorService clock;

  private IsolatedReader(DocumentReader reader, Children children) {
    this.reader = reader;
    this.children = children;
    this.clock =
        Executors.newSingleThreadScheduledExecutor(
            Thread.ofPlatform().daemon().name("time limit of reading").factory());
  }

  /** Reads as this reader would, in up to so many processes of the Java that runs now. */
  public static IsolatedReader of(DocumentReader reader, int processes) {
    return of(reader, processes, ReadingCommand.ofThisProcess());
  }

  /** The same in processes that are started so. */
  public static IsolatedReader of(DocumentReader reader, int processes, ReadingCommand command) {
    if (processes < 1) {
      throw new IllegalArgumentException("not a number of processes: " + processes);
    }
    return new IsolatedReader(reader, new Children(reader, command, processes));
  }

  /** Starts a process that the first file will find there; without this it waits for one. */
  public void prepare() throws IOException {
    children.prepare();
  }

  @Override
  public SourceDocument read(Path path) throws IOException {
    refuse(reader.limits().refusal(Limit.BYTES, Files.size(path)), path.toString());
    try (InputStream in = Files.newInputStream(path)) {
      return read(in, path.toString());
    }
  }

  @Override
  public SourceDocument read(InputStream in, String name) throws IOException {
    int most = (int) reader.limits().of(Limit.BYTES);
    byte[] bytes = in.readNBytes(most + 1);
    if (bytes.length > most) {
      throw new UnreadableDocumentException(name, reader.limits().refusal(Limit.BYTES));
    }
    return bytes.length == 0 || DocumentReader.readsAsPlainText(bytes, name)
        ? reader.read(new ByteArrayInputStream(bytes), name)
        : documentOf(answer(bytes, name), name);
  }

  /** Ends the processes, once the files are read that are being read. */
  @Override
  public void close() {
    children.close();
    clock.shutdown();
  }

  private Answer answer(byte[] bytes, String name) throws IOException {
    Child child = children.take();
    try {
      boolean firstFile = child.state() != Child.State.USED;
      Answer answer = child.ask(bytes, name, clock);
      if (child.state() != Child.State.BROKEN || firstFile) {
        return answer;
      }
      // An earlier file may have left it so: this one gets a fair try.
      child = children.replacement();
      return child.ask(bytes, name, clock);
    } finally {
      children.giveBack(child);
    }
  }

  private static SourceDocument documentOf(Answer answer, String name) throws IOException {
    return switch (answer) {
      case Answer.Read read -> read.document();
      case Answer.Refused refused -> throw new UnreadableDocumentException(name, refused.reason());
      case Answer.Faulty faulty -> throw new ReadingFault(faulty.account());
      case Answer.Underway underway -> throw new IllegalStateException("not the last answer");
    };
  }

  private static void refuse(Optional<String> reason, String name) throws IOException {
    if (reason.isPresent()) {
      throw new UnreadableDocumentException(name, reason.get());
    }
  }
}
