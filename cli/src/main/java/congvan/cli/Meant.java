// SPDX-License-Identifier: Apache-2.0
package congvan.cli;

import congvan.index.LetterSearch;
import congvan.query.LetterQuery;
import congvan.query.LetterQuery.And;
import congvan.query.LetterQuery.Phrase;
import congvan.query.LetterQuery.Words;
import congvan.query.ReadQuery;
import congvan.query.WordField;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** What somebody may have meant whose query finds nothing. */
final class Meant {
  private Meant() {}

  /** The query with the first of its words put right that are in no letter. */
  static Optional<String> by(ReadQuery read, LetterSearch search) throws IOException {
    for (String words : freeWords(read.query()).toList()) {
      Optional<String> right = search.didYouMean(words);
      if (right.isPresent()) {
        return right.map(meant -> read.asRead().replace(words, meant));
      }
    }
    return Optional.empty();
  }

  private static Stream<String> freeWords(LetterQuery query) {
    return switch (query) {
      case Words words -> words.field() == WordField.TEXT ? Stream.of(words.text()) : Stream.of();
      case Phrase phrase ->
          phrase.field() == WordField.TEXT ? Stream.of(phrase.text()) : Stream.of();
      case And and -> and.parts().stream().flatMap(Meant::freeWords);
      case LetterQuery.Or or -> List.copyOf(or.parts()).stream().flatMap(Meant::freeWords);
      case LetterQuery.All all -> Stream.of();
      case LetterQuery.Days days -> Stream.of();
      case LetterQuery.Value value -> Stream.of();
      case LetterQuery.NumberLike number -> Stream.of();
      case LetterQuery.Not not -> Stream.of();
    };
  }
}
