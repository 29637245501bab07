// SPDX-License-Identifier: Apache-2.0
package congvan.layout;

import congvan.lexicon.Bodies;
import congvan.lexicon.DamagedPhrases;
import congvan.lexicon.DocumentTypes;
import congvan.lexicon.Lexicon;
import congvan.text.Folding;
import congvan.text.Span;
import congvan.text.Syllables;
import java.util.Optional;
import java.util.Set;

/**
 * Finds the name of the type where it stands as a heading: in capitals, at the start of a piece.
 */
final class TypeHeadings {
  private static final int LONGEST_BREAK = 2;
  private static final int LONGEST_HEADING = 40;
  private static final int LONGEST_STRAY = 3;

  private static final Set<String> NAMES_IN_BODIES =
      Set.of("chuong trinh", "du an", "de an", "quy hoach", "chien luoc", "luat");

  /** SAO Y, SAO LỤC and TRÍCH SAO head the block of who copied, not the document. */
  private static final Set<String> COPIES = Set.of("SY", "SL", "TrS", "TS");

  private TypeHeadings() {}

  /** Returns where the type's name stands if the piece begins with one. */
  static Optional<Span> at(Sheet sheet, Span piece) {
    Syllables syllables = sheet.syllables();
    int first = syllables.from(piece.start());
    if (first >= syllables.count()
        || syllables.start(first) >= piece.end()
        || sheet.text().normalized().charAt(piece.start()) == '(') {
      return Optional.empty();
    }
    DocumentTypes types = DocumentTypes.standard();
    return types
        .nameAt(syllables, first, piece.end())
        .or(
            () ->
                types.nameAt(syllables, first).filter(match -> fillsNextLine(sheet, match, piece)))
        .filter(match -> !COPIES.contains(match.value().code()))
        .map(Lexicon.Match::span)
        .filter(span -> Capitals.fill(sheet.written(span)));
  }

  /**
   * Returns where the type's name stands that fills a piece in capitals, through what OCR did to
   * it; for the place below number and date, where a heading is expected.
   */
  static Optional<Span> damagedAt(Sheet sheet, Span piece) {
    String text = sheet.text().normalized();
    int start = piece.start();
    while (start < piece.end() && !Character.isLetterOrDigit(text.charAt(start))) {
      start++;
    }
    boolean body =
        Bodies.standard().headAt(sheet.syllables(), sheet.syllables().from(start)).isPresent();
    boolean heading = piece.end() - start <= LONGEST_HEADING && !body;
    if (!heading || !Capitals.fill(sheet.written(piece))) {
      return Optional.empty();
    }
    return DocumentTypes.standard()
        .damagedNameAt(text, start, piece.end())
        .filter(match -> !COPIES.contains(match.value().code()))
        .map(DamagedPhrases.Match::span)
        .filter(span -> piece.end() - span.end() <= LONGEST_STRAY);
  }

  /**
   * {@code BAN QUẢN LÝ / DỰ ÁN ...}: programmes and projects stand in names of bodies, these do
   * not.
   */
  static boolean isNeverPartOfABody(Sheet sheet, Span name) {
    return !NAMES_IN_BODIES.contains(Folding.fold(sheet.text().value(name)));
  }

  /** A name broken over a line end ({@code THÔNG / BÁO}) fills both lines. */
  private static boolean fillsNextLine(Sheet sheet, Lexicon.Match<?> match, Span piece) {
    Lines lines = sheet.lines();
    int end = match.span().end();
    int line = lines.at(end - 1);
    return lines.end(line) == end
        && lines.start(line) - piece.end() <= LONGEST_BREAK
        && lines.start(line) > piece.end();
  }
}
