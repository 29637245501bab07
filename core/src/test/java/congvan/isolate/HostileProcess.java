// SPDX-License-Identifier: Apache-2.0
package congvan.isolate;

import static java.nio.charset.StandardCharsets.UTF_8;

import congvan.ingest.DocumentReader;
import congvan.ingest.Progress;
import congvan.ingest.SourceDocument;
import congvan.ingest.TextReader;
import congvan.ingest.UnreadableDocumentException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * A reading process that does what the first word of a file says, as a parser with a fault would.
 */
final class HostileProcess {
  private HostileProcess() {}

  public static void main(String[] arguments) {
    ReadingProcess.run(arguments, HostileReader::new);
  }

  static final class HostileReader implements TextReader {
    private static final List<byte[]> KEPT = new ArrayList<>();

    private final DocumentReader reader;
    private final Progress progress;

    HostileReader(Map<String, String> settings, Progress progress) {
      this.reader = DocumentReader.withSettings(settings);
      this.progress = progress;
    }

    @Override
    public SourceDocument read(Path path) {
      throw new AssertionError("the parent sends bytes, never paths: " + path);
    }

    @Override
    public SourceDocument read(InputStream in, String name) throws IOException {
      String text = new String(in.readAllBytes(), UTF_8);
      switch (text.split(" ", -1)[0]) {
        case "HANG" -> waitFor(Long.MAX_VALUE);
        case "SLOW" -> readPages();
        case "FILL" -> fill(Integer.MAX_VALUE);
        case "LEAK" -> fill(40);
        case "NEED" -> fill(30);
        case "CRASH" -> Runtime.getRuntime().halt(134);
        case "FAULT" -> throw new IllegalStateException("a fault");
        case "DEEP" -> throw new StackOverflowError();
        case "PRINT" -> System.out.println("not an answer");
        case "REFUSE" -> throw new UnreadableDocumentException(name, "no text found");
        default -> {}
      }
      return reader.readText(text, name);
    }

    private void readPages() {
      for (int page = 0; page < 6; page++) {
        waitFor(500);
        progress.pageRecognised();
      }
    }

    private static void fill(int megabytes) {
      for (int i = 0; i < megabytes; i++) {
        KEPT.add(new byte[1 << 20]);
      }
    }

    private static void waitFor(long millis) {
      try {
        Thread.sleep(millis);
      } catch (InterruptedException e) {
        throw new IllegalStateException(e);
      }
    }
  }
}
