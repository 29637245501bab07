// SPDX-License-Identifier: Apache-2.0
package congvan.layout;

import congvan.lexicon.PersonNames;
import congvan.lexicon.Titles;
import congvan.text.Span;
import congvan.text.Syllables;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Collects the lines of the signatures that stand one below the other: titles, then a name; titles
 * behind a name begin another signature, as in minutes and joint circulars. Used once, by one
 * thread.
 */
final class SignatureColumn {
  private static final int LONGEST_TITLE = 80;
  private static final int MOST_SIGNATURES = 8;
  private static final int FEWEST_LETTERS = 2;
  private static final int LONGEST_SYLLABLE = 8;

  private final Sheet sheet;
  private final SignatureText signatureText;
  private final List<List<Span>> signatures = new ArrayList<>();
  private boolean named;
  private Optional<Span> family = Optional.empty();

  SignatureColumn(Sheet sheet, SignatureText signatureText) {
    this.sheet = sheet;
    this.signatureText = signatureText;
  }

  boolean isEmpty() {
    return signatures.isEmpty();
  }

  /** Tells whether the last signature has its name. */
  boolean isNamed() {
    return named;
  }

  /** Adds a cell if it is a line of a signature; tells whether it was. */
  boolean take(Span cell) {
    if (signatureText.isSigned(cell)) {
      return true;
    }
    boolean title = signatureText.isTitle(cell);
    if (!title && signatureText.name(cell).isPresent()) {
      return takeName(cell);
    }
    boolean more = !isEmpty() && !named && isTitleLike(cell);
    if (title || more || !named && signatureText.isBrokenTitle(cell)) {
      signatureText.cut(cell).forEach(this::add);
      return true;
    }
    keepFamily(cell);
    return false;
  }

  /** Keeps what may be the beginning of the name that the next cell holds the rest of. */
  void keepFamily(Span cell) {
    boolean dirt = Afterwords.letters(sheet, cell) < FEWEST_LETTERS;
    if (!isEmpty() && !named && !dirt) {
      family = signatureText.familyAlone(cell);
    }
  }

  /** OCR puts the family name on a line of its own where a pen's stroke goes through. */
  private boolean takeName(Span name) {
    if (!named) {
      boolean known = signatureText.name(name).filter(PersonNames.Name::familyKnown).isPresent();
      family.filter(it -> !known).ifPresent(this::add);
      add(name);
    }
    return named;
  }

  /** Adds a cell as it is: what OCR left of a title. */
  void add(Span line) {
    boolean name = signatureText.name(line).isPresent() && !signatureText.isTitle(line);
    if (isEmpty() || named && !name) {
      signatures.add(new ArrayList<>());
    }
    if (signatures.size() <= MOST_SIGNATURES) {
      signatures.get(signatures.size() - 1).add(line);
    }
    named = name;
  }

  boolean isTitleLike(Span cell) {
    return cell.end() - cell.start() < LONGEST_TITLE
        && hasWords(cell)
        && signatureText.mostlyCapitals(cell.start(), cell.end());
  }

  /** What OCR makes of a signature may be capitals, but no syllables. */
  private boolean hasWords(Span cell) {
    Syllables text = sheet.syllables();
    for (int i = text.from(cell.start()); i < text.from(cell.end()); i++) {
      if (text.end(i) - text.start(i) > LONGEST_SYLLABLE) {
        return false;
      }
    }
    return true;
  }

  /**
   * Tells whether a second signature begins here: minutes are signed by who wrote and who chairs.
   */
  boolean isFollowedBy(Span place) {
    Syllables text = sheet.syllables();
    if (isEmpty()
        || place.end() - place.start() >= LONGEST_TITLE
        || !signatureText.isTitle(place)) {
      return false;
    }
    Span first = signatures.get(0).get(0);
    Titles titles = Titles.standard();
    return titles.kindAt(text, text.from(first.start())) == Titles.Kind.CLERK
        || titles.kindAt(text, text.from(place.start())) == Titles.Kind.CHAIR;
  }

  /** Returns a block a signature. */
  List<Block> blocks() {
    return signatures.stream()
        .limit(MOST_SIGNATURES)
        .map(lines -> new Block(BlockKind.SIGNATURE, lines))
        .toList();
  }
}
