// SPDX-License-Identifier: Apache-2.0
package congvan.layout;

import congvan.text.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** Makes the blocks of a closing of places whose roles are known. Used once, by one thread. */
final class RoledClosing {
  private final Sheet sheet;
  private final String text;
  private final SignatureText signatureText;
  private final List<Span> recipients = new ArrayList<>();
  private final List<List<Span>> signatures = new ArrayList<>();
  private boolean named = true;

  private RoledClosing(Sheet sheet) {
    this.sheet = sheet;
    this.text = sheet.text().normalized();
    this.signatureText = new SignatureText(sheet);
  }

  static List<Block> blocks(Sheet sheet, List<RoledPlace> places) {
    RoledClosing closing = new RoledClosing(sheet);
    places.forEach(closing::add);
    return closing.blocks();
  }

  private void add(RoledPlace place) {
    if (place.isOf(BlockKind.RECIPIENTS)) {
      addRecipients(place);
    } else if (place.isOf(BlockKind.SIGNATURE)) {
      addSignature(place);
    }
  }

  private void addRecipients(RoledPlace place) {
    if (place.is(LineRole.COPIES_LABEL)) {
      addLabel(place.place());
    } else if (!place.is(LineRole.ARCHIVE) || ArchiveLine.is(sheet, place.place(), true)) {
      boolean first = recipients.isEmpty();
      Span own = first ? LabelCut.behind(text, place.place()) : place.place();
      addLabel(new Span(place.place().start(), own.start()));
      EntryCuts.of(text, own, first).forEach(this::addEntry);
    }
  }

  /** The first place of the block is its label, empty where it is lost. */
  private void addLabel(Span label) {
    if (recipients.isEmpty()) {
      recipients.add(label);
    }
  }

  /** A title of the right column may stand behind the entry. */
  private void addEntry(Span entry) {
    int title = signatureText.beginIn(entry);
    int semicolon = Signs.last(text, ';', entry.start(), entry.end());
    boolean both = semicolon > entry.start() && title > semicolon;
    recipients.add(both ? new Span(entry.start(), semicolon + 1) : entry);
    if (both) {
      addSignature(new RoledPlace(new Span(title, entry.end()), LineRole.POSITION));
    }
  }

  private void addSignature(RoledPlace place) {
    boolean name = place.is(LineRole.SIGNER);
    if (named && !name || signatures.isEmpty()) {
      signatures.add(new ArrayList<>());
    }
    List<Span> lines = signatureText.cut(place.place());
    signatures.get(signatures.size() - 1).addAll(lines);
    named = name || signatureText.name(lines.get(lines.size() - 1)).isPresent();
  }

  private List<Block> blocks() {
    List<Span> list = recipients.size() > 1 ? recipients : List.of();
    Stream<Block> copies =
        Stream.of(list)
            .filter(lines -> !lines.isEmpty())
            .map(lines -> new Block(BlockKind.RECIPIENTS, lines));
    return Stream.concat(
            copies, signatures.stream().map(lines -> new Block(BlockKind.SIGNATURE, lines)))
        .toList();
  }
}
