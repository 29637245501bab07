// SPDX-License-Identifier: Apache-2.0
package congvan.ingest;

import congvan.page.Page;
import java.io.InterruptedIOException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/**
 * Recognises the pages of one document, several at once: no more than the options allow to all
 * readers together. No more images are in memory than pages are being recognised.
 */
final class OcrPages {
  private final ReaderOptions options;
  private final ExecutorService workers;

  private OcrPages(ReaderOptions options, ExecutorService workers) {
    this.options = options;
    this.workers = workers;
  }

  /** What became of each page, in their order; none of them is drawn where none can be read. */
  static List<ReadPage> read(List<OcrSource> pages, ReaderOptions options)
      throws InterruptedIOException {
    Optional<String> refusal = refusal(pages.size(), options);
    return refusal.isPresent()
        ? Collections.nCopies(pages.size(), ReadPage.unread(refusal.get()))
        : readEach(pages, options);
  }

  private static Optional<String> refusal(int pages, ReaderOptions options) {
    if (!options.ocr().wanted()) {
      return Optional.of("it is an image, and images are not to be recognised");
    }
    Optional<String> tooMany = options.limits().refusal(Limit.RECOGNISED_PAGES, pages);
    return tooMany.isPresent() ? tooMany : options.ocr().tesseract().absence();
  }

  private static List<ReadPage> readEach(List<OcrSource> pages, ReaderOptions options)
      throws InterruptedIOException {
    try (ExecutorService workers = Executors.newVirtualThreadPerTaskExecutor()) {
      try {
        return new OcrPages(options, workers).readAll(pages);
      } catch (InterruptedException e) {
        throw interrupted(e);
      } finally {
        workers.shutdownNow();
      }
    }
  }

  private List<ReadPage> readAll(List<OcrSource> pages) throws InterruptedException {
    List<Future<ReadPage>> begun = new ArrayList<>();
    for (OcrSource page : pages) {
      begun.add(begin(page));
    }
    List<ReadPage> read = new ArrayList<>();
    for (Future<ReadPage> page : begun) {
      read.add(resultOf(page));
    }
    return read;
  }

  private Future<ReadPage> begin(OcrSource page) throws InterruptedException {
    options.ocr().processes().acquire();
    boolean begun = false;
    try {
      OcrImage image = page.image();
      Future<ReadPage> result = workers.submit(() -> readAndRelease(image));
      begun = true;
      return result;
    } catch (UnreadPageException e) {
      return CompletableFuture.completedFuture(ReadPage.unread(e.reason()));
    } finally {
      if (!begun) {
        options.ocr().processes().release();
      }
    }
  }

  private ReadPage readAndRelease(OcrImage image) {
    try {
      Page page = options.ocr().tesseract().read(image.cleaned(), options.limits());
      options.progress().pageRecognised();
      return ReadPage.of(page, PageOrigin.RECOGNISED);
    } catch (UnreadPageException e) {
      return ReadPage.unread(e.reason());
    } finally {
      options.ocr().processes().release();
    }
  }

  private static ReadPage resultOf(Future<ReadPage> page) throws InterruptedException {
    try {
      return page.get();
    } catch (ExecutionException e) {
      throw new IllegalStateException("a page could not be recognised", e.getCause());
    }
  }

  private static InterruptedIOException interrupted(InterruptedException cause) {
    Thread.currentThread().interrupt();
    InterruptedIOException interrupted =
        new InterruptedIOException("interrupted while pages were being recognised");
    interrupted.initCause(cause);
    return interrupted;
  }
}
