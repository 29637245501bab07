// SPDX-License-Identifier: Apache-2.0
package congvan.ingest;

import congvan.encoding.EncodedText;
import congvan.page.Page;
import congvan.page.PageReader;
import congvan.page.PageText;
import congvan.page.Word;
import congvan.text.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;

/** From the pages of a document, some of them recognised, to its one text. */
final class PagesText {
  private final List<ReadPage> pages;

  private PagesText(List<ReadPage> pages) {
    this.pages = pages;
  }

  /** The text of the pages; a file whose pages are all images that were not read is refused. */
  static DocumentText of(FileContent file, List<ReadPage> pages, ReaderOptions options)
      throws UnreadableDocumentException {
    PagesText text = new PagesText(pages);
    text.refuseIfUnread(file);
    return text.read(options);
  }

  private void refuseIfUnread(FileContent file) throws UnreadableDocumentException {
    if (pages.stream().allMatch(ReadPage::isLost)) {
      Optional<String> reason = pages.stream().flatMap(page -> page.unread().stream()).findFirst();
      if (reason.isPresent()) {
        throw file.refused(reason.get());
      }
    }
  }

  private DocumentText read(ReaderOptions options) {
    PageText text = PageReader.read(pages.stream().map(ReadPage::page).toList());
    EncodedText encoded = encoded(text.text(), options);
    boolean same = encoded.text().equals(text.text());
    return new DocumentText(
        encoded,
        Optional.of(pages.size()).filter(count -> count > 0),
        recognition(same ? text.doubtful() : List.of()),
        List.of(),
        unread());
  }

  /** What was recognised is in Unicode: a strange letter in it is an error of the recognition. */
  private EncodedText encoded(String text, ReaderOptions options) {
    return pages.stream().allMatch(ReadPage::isOcr)
        ? EncodedText.unicode(text)
        : options.encoding().ofMarkedText(text);
  }

  /** Where the conversion of an old encoding has moved letters, nobody knows the doubtful ones. */
  private Optional<Recognition> recognition(List<Span> doubtful) {
    if (pages.stream().noneMatch(ReadPage::isOcr)) {
      return Optional.empty();
    }
    OptionalDouble mean =
        pages.stream()
            .filter(page -> page.origin() == PageOrigin.RECOGNISED)
            .map(ReadPage::page)
            .map(Page::words)
            .flatMap(List::stream)
            .mapToDouble(Word::confidence)
            .average();
    Optional<Double> confidence =
        mean.isPresent() ? Optional.of(mean.getAsDouble()) : Optional.empty();
    return Optional.of(new Recognition(confidence, doubtful));
  }

  private List<UnreadPage> unread() {
    List<UnreadPage> unread = new ArrayList<>();
    for (int i = 0; i < pages.size(); i++) {
      int number = i + 1;
      pages.get(i).unread().ifPresent(reason -> unread.add(new UnreadPage(number, reason)));
    }
    return unread;
  }
}
