// SPDX-License-Identifier: Apache-2.0
package congvan.layout;

import congvan.lexicon.PersonNames;
import congvan.text.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Makes the blocks of a closing of places whose roles are known. Used once, by one thread. */
final class RoledClosing {
  private static final int SHORTEST_TITLE = 5;

  /** Two to five words, small letters behind the first; of the first the beginning may be lost. */
  private static final Pattern NAME_LIKE =
      Pattern.compile("[\\p{L}1][\\p{Ll}A-Z]{2,7}+(?: [\\p{Lu}1][\\p{Ll}A-Z]{1,7}+){1,4}+");

  private final Sheet sheet;
  private final String text;
  private final SignatureText signatureText;
  private final List<Span> recipients = new ArrayList<>();
  private final List<List<Span>> signatures = new ArrayList<>();
  private final List<Span> damagedNames = new ArrayList<>();
  private boolean named;

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
    int semicolon = Signs.last(text, ';', entry.start(), entry.end());
    Span behind = new Span(Math.max(entry.start(), semicolon + 1), entry.end());
    boolean both =
        semicolon > entry.start() && (signatureText.isTitle(behind) || isLeftOfTitle(behind));
    recipients.add(both ? new Span(entry.start(), semicolon + 1) : entry);
    if (both) {
      addTitle(behind);
    }
  }

  /** Below a title that stands beside Nơi nhận, what is in capitals behind an entry is the next. */
  private boolean isLeftOfTitle(Span place) {
    boolean list =
        text.substring(place.start(), place.end()).chars().anyMatch(c -> c == ',' || c == '(');
    return !signatures.isEmpty() && !named && !list && isTitle(place);
  }

  private boolean isTitle(Span place) {
    boolean title = signatureText.beginIn(place) >= 0;
    return title
        || signatureText.mostlyCapitals(place.start(), place.end())
            && Afterwords.letters(sheet, place) >= SHORTEST_TITLE;
  }

  /** What is no title is left out. */
  private void addSignature(RoledPlace place) {
    if (place.is(LineRole.SIGNER) && isName(place.place())) {
      openSignature(false).add(place.place());
      named = true;
    } else if (place.is(LineRole.SIGNER) && isNameLike(place.place())) {
      damagedNames.add(place.place());
    } else if (!place.is(LineRole.SIGNER) && isTitle(place.place())) {
      addTitle(place.place());
    }
  }

  private boolean isNameLike(Span place) {
    return NAME_LIKE.matcher(text).region(place.start(), place.end()).matches();
  }

  private boolean isName(Span place) {
    return signatureText.name(place).filter(PersonNames.Name::familyKnown).isPresent();
  }

  private void addTitle(Span place) {
    List<Span> lines = signatureText.cut(place);
    openSignature(true).addAll(lines);
    named = isName(lines.get(lines.size() - 1));
  }

  /** Titles behind a name begin another signature. */
  private List<Span> openSignature(boolean title) {
    if (signatures.isEmpty() || named && title) {
      signatures.add(new ArrayList<>());
    }
    return signatures.get(signatures.size() - 1);
  }

  private List<Block> blocks() {
    List<Span> list = recipients.size() > 1 ? recipients : List.of();
    Stream<Block> copies =
        Stream.of(list)
            .filter(lines -> !lines.isEmpty())
            .map(lines -> new Block(BlockKind.RECIPIENTS, lines));
    return Stream.of(
            copies,
            signatures.stream().map(lines -> new Block(BlockKind.SIGNATURE, lines)),
            damagedNames.stream().map(name -> new Block(BlockKind.DAMAGED_NAME, List.of(name))))
        .flatMap(blocks -> blocks)
        .toList();
  }
}
