// SPDX-License-Identifier: Apache-2.0
package congvan.cli;

import java.util.Iterator;
import java.util.Optional;
import me.tongfei.progressbar.ProgressBar;
import me.tongfei.progressbar.ProgressBarBuilder;
import me.tongfei.progressbar.ProgressBarStyle;

/**
 * Shows a person how far indexing is: letters, letters a second, time left. How many files there
 * are is counted beside it; what archives hold comes on top when they are opened.
 */
final class IndexProgress implements AutoCloseable {
  private static final int MILLISECONDS = 250;

  private final Optional<ProgressBar> bar;
  private volatile boolean over;
  private volatile long files = -1;
  private long started;
  private long done;

  private IndexProgress(Optional<ProgressBar> bar) {
    this.bar = bar;
  }

  /** A bar where a person looks on, else nothing. */
  static IndexProgress of(Terminal terminal, IndexPaths paths) {
    if (!terminal.interactive()) {
      return new IndexProgress(Optional.empty());
    }
    IndexProgress progress = new IndexProgress(Optional.of(bar(terminal)));
    Thread.ofPlatform().daemon().name("count of files").start(() -> progress.count(paths));
    return progress;
  }

  private static ProgressBar bar(Terminal terminal) {
    return new ProgressBarBuilder()
        .setTaskName("indexing")
        .setUnit(" letters", 1)
        .setInitialMax(-1)
        .showSpeed()
        .setStyle(ProgressBarStyle.UNICODE_BLOCK)
        .setUpdateIntervalMillis(MILLISECONDS)
        .clearDisplayOnFinish()
        .setConsumer(new BarLine(terminal))
        .build();
  }

  private void count(IndexPaths paths) {
    long counted = 0;
    Iterator<Input> inputs = paths.inputs(empty -> {});
    while (!over && inputs.hasNext()) {
      inputs.next();
      counted++;
    }
    files = counted;
  }

  /** The same inputs, counted as they are begun. */
  Iterator<Input> counting(Iterator<Input> inputs) {
    return new Iterator<>() {
      @Override
      public boolean hasNext() {
        return inputs.hasNext();
      }

      @Override
      public Input next() {
        started++;
        return inputs.next();
      }
    };
  }

  /** One more letter is done with. */
  void step() {
    if (bar.isPresent()) {
      done++;
      long known = files;
      if (known >= 0) {
        bar.get().maxHint(known + Math.max(0, done - started));
      }
      bar.get().step();
    }
  }

  @Override
  public void close() {
    over = true;
    bar.ifPresent(ProgressBar::close);
  }
}
