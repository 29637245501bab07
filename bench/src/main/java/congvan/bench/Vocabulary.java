// SPDX-License-Identifier: Apache-2.0
package congvan.bench;

import congvan.testdata.LetterGenerator;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.regex.Pattern;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.MultiTerms;
import org.apache.lucene.index.TermsEnum;
import org.apache.lucene.util.BytesRef;

/** The words of the letters: in frequent, middling and rare ones, and as they stand together. */
final class Vocabulary {
  private static final Pattern WORD = Pattern.compile("\\p{L}{2,}+");
  private static final Pattern WORDS = Pattern.compile("\\p{L}{2,}+(?: \\p{L}{2,}+)+");
  private static final double FREQUENT = 0.1;
  private static final double RARE = 0.005;

  private final List<List<String>> bands =
      List.of(new ArrayList<>(), new ArrayList<>(), new ArrayList<>());
  private final LetterGenerator generator;
  private final int letters;

  private Vocabulary(LetterGenerator generator, int letters) {
    this.generator = generator;
    this.letters = letters;
  }

  static Vocabulary of(DirectoryReader raw, LetterGenerator generator) throws IOException {
    Vocabulary vocabulary = new Vocabulary(generator, raw.numDocs());
    TermsEnum terms = MultiTerms.getTerms(raw, RawIndexing.TEXT).iterator();
    for (BytesRef term = terms.next(); term != null; term = terms.next()) {
      vocabulary.add(term.utf8ToString(), (double) terms.docFreq() / raw.numDocs());
    }
    return vocabulary;
  }

  private void add(String word, double share) {
    if (WORD.matcher(word).matches()) {
      bands.get(share > FREQUENT ? 0 : share > RARE ? 1 : 2).add(word);
    }
  }

  /** A word, of each band as often. */
  String word(Random random) {
    List<String> band = bands.get(random.nextInt(bands.size()));
    return band.isEmpty() ? word(random) : band.get(random.nextInt(band.size()));
  }

  /** Two words of one letter. */
  List<String> together(Random random) {
    String text = generator.letter(random.nextInt(letters)).text();
    List<String> words = WORD.matcher(text).results().map(found -> found.group()).toList();
    return List.of(any(words, random), any(words, random));
  }

  /** Two or three words of one letter that stand one behind the other. */
  String adjacent(Random random) {
    String text = generator.letter(random.nextInt(letters)).text();
    List<String> runs = WORDS.matcher(text).results().map(found -> found.group()).toList();
    String[] run = any(runs, random).split(" ", -1);
    int from = random.nextInt(run.length - 1);
    int to = Math.min(run.length, from + 2 + random.nextInt(2));
    return String.join(" ", List.of(run).subList(from, to));
  }

  /** The number of a letter. */
  String number(Random random) {
    return generator.letter(random.nextInt(letters)).header().number();
  }

  private static <T> T any(List<T> values, Random random) {
    return values.get(random.nextInt(values.size()));
  }
}
