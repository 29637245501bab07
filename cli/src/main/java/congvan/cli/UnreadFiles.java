// SPDX-License-Identifier: Apache-2.0
package congvan.cli;

import congvan.json.LetterJson;
import java.io.BufferedWriter;
import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * What could not be read: all of it in a file, a line of JSON each, and the first for a person. The
 * file is made when there is something to say; an earlier one is removed at the start.
 */
final class UnreadFiles implements Closeable {
  private static final int MOST_TOLD = 20;

  private final Path report;
  private final List<Outcome.Unread<?>> first = new ArrayList<>();
  private Optional<BufferedWriter> lines = Optional.empty();
  private long count;

  UnreadFiles(Path report) throws IOException {
    this.report = report;
    Files.deleteIfExists(report);
  }

  void add(Outcome.Unread<?> unread) throws IOException {
    count++;
    if (first.size() < MOST_TOLD) {
      first.add(unread);
    }
    if (lines.isEmpty()) {
      lines = Optional.of(Files.newBufferedWriter(report));
    }
    BufferedWriter out = lines.get();
    out.write(LetterJson.writeUnread(unread.origin().name(), unread.reason()));
    out.write('\n');
  }

  long count() {
    return count;
  }

  /** Names the first, and where all are named. */
  void tell(Complaints complaints) {
    first.forEach(complaints::unread);
    if (count > first.size()) {
      complaints.say((count - first.size()) + " more could not be read");
    }
    if (count > 0) {
      complaints.say("what could not be read is listed in " + report);
    }
  }

  @Override
  public void close() throws IOException {
    if (lines.isPresent()) {
      lines.get().close();
    }
  }
}
