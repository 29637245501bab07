// SPDX-License-Identifier: Apache-2.0
package congvan.isolate;

import congvan.ingest.DocumentReader;
import java.io.IOException;
import java.io.InterruptedIOException;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.concurrent.Semaphore;

/** The reading processes: started when needed, used again, never more than so many at once. */
final class Children {
  private final DocumentReader reader;
  private final ReadingCommand command;
  private final Semaphore places;
  private final Deque<Child> idle = new ArrayDeque<>();
  private boolean closed;

  Children(DocumentReader reader, ReadingCommand command, int most) {
    this.reader = reader;
    this.command = command;
    this.places = new Semaphore(most, true);
  }

  /** One that nobody else uses, preferably warm; waits while all are in use. */
  Child take() throws IOException {
    try {
      places.acquire();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new InterruptedIOException("interrupted before a file was read");
    }
    try {
      return next();
    } catch (IOException | RuntimeException e) {
      places.release();
      throw e;
    }
  }

  /** A cold one in the place of one that broke down. */
  Child replacement() throws IOException {
    return Child.start(command, reader.limits(), reader.settings());
  }

  /** To be followed by nothing else that concerns the child. */
  void giveBack(Child child) {
    keepOrClose(child);
    places.release();
  }

  /** Starts one that the first file will find warm. */
  void prepare() throws IOException {
    giveBack(take());
  }

  synchronized void close() {
    closed = true;
    idle.forEach(Child::close);
    idle.clear();
  }

  private Child next() throws IOException {
    synchronized (this) {
      if (closed) {
        throw new IllegalStateException("the reader is closed");
      }
      if (!idle.isEmpty()) {
        return idle.pop();
      }
    }
    return replacement();
  }

  private synchronized void keepOrClose(Child child) {
    if (closed) {
      child.close();
    } else if (child.isAlive()) {
      idle.push(child);
    }
  }
}
