// SPDX-License-Identifier: Apache-2.0
package congvan.ingest;

import congvan.page.Page;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;

/** Finds the pages of a PDF that are images, and recognises them; the others keep their text. */
final class ScannedPages {
  private final PDDocument document;
  private final List<Page> texts;
  private final ReaderOptions options;
  private final Map<Integer, OcrSource> pictures = new LinkedHashMap<>();

  private ScannedPages(PDDocument document, List<Page> texts, ReaderOptions options) {
    this.document = document;
    this.texts = texts;
    this.options = options;
  }

  /**
   * The pages with the words that they show.
   *
   * @param texts the words that the file holds for each page, those drawn without ink included
   */
  static List<ReadPage> completed(PDDocument document, List<Page> texts, ReaderOptions options)
      throws IOException {
    return new ScannedPages(document, texts, options).completed();
  }

  private List<ReadPage> completed() throws IOException {
    List<ReadPage> pages = new ArrayList<>();
    for (int i = 0; i < texts.size(); i++) {
      pages.add(asFound(i));
    }
    List<ReadPage> recognised = recognised();
    int next = 0;
    for (int index : pictures.keySet()) {
      pages.set(index, better(pages.get(index), recognised.get(next++)));
    }
    return pages;
  }

  /** The page as the file has it; where that will not do, its picture is put down to be read. */
  private ReadPage asFound(int index) throws IOException {
    PDPage page = document.getPage(index);
    Page text = texts.get(index);
    if (!PageVerdict.mayBeImage(text) && !ImageResources.mayBePage(page)) {
      return ReadPage.of(text, PageOrigin.TEXT);
    }
    PageContents contents = PageContents.of(page);
    PageVerdict verdict = PageVerdict.of(text, contents);
    if (verdict.isToBeRecognised()) {
      pictures.put(index, new PagePicture(document, index, contents, options.limits()));
    }
    return ReadPage.of(text, verdict.origin());
  }

  private List<ReadPage> recognised() throws IOException {
    return pictures.isEmpty() ? List.of() : OcrPages.read(List.copyOf(pictures.values()), options);
  }

  /** What the file has is kept where nothing was recognised, or worse. */
  private static ReadPage better(ReadPage found, ReadPage recognised) {
    if (recognised.unread().isPresent()) {
      return new ReadPage(found.page(), found.origin(), recognised.unread());
    }
    boolean worse =
        found.origin() == PageOrigin.HIDDEN_TEXT
            && PageVerdict.quality(found.page()) > PageVerdict.quality(recognised.page());
    return worse ? found : recognised;
  }
}
