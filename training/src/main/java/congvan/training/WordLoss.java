// SPDX-License-Identifier: Apache-2.0
package congvan.training;

import congvan.nlp.LineFeatures;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Takes the words from the features of every other piece that is learnt from, so that what a piece
 * is like, where it stands and what stands around it must do: words that a form always prints would
 * else be all that is learnt, and they are what damage takes first.
 */
final class WordLoss {
  private static final long SPREAD = 0x9E3779B97F4A7C15L;

  private WordLoss() {}

  /** Of a sequence; its number says which pieces lose their words. */
  static Sequence on(Sequence sequence, int number) {
    List<long[]> features = new ArrayList<>();
    for (int i = 0; i < sequence.length(); i++) {
      long[] own = sequence.features().get(i);
      boolean loses = (number * 1024L + i) * SPREAD < 0;
      features.add(loses ? withoutWords(own) : own);
    }
    return new Sequence(features, sequence.steps(), sequence.classes());
  }

  private static long[] withoutWords(long[] features) {
    return Arrays.stream(features).filter(feature -> !LineFeatures.isWord(feature)).toArray();
  }
}
