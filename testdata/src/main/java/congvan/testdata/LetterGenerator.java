// SPDX-License-Identifier: Apache-2.0
package congvan.testdata;

/**
 * Invents letters in the real forms, as many as are wanted: the same seed and number give the same
 * letter on every machine. Letters cite one another, so that they make a graph.
 *
 * <pre>{@code
 * GeneratedLetter letter = new LetterGenerator(5).letter(0);
 * }</pre>
 *
 * <p>Safe to share between threads.
 */
public final class LetterGenerator {
  private static final int TEXT = 2;

  private final long seed;

  /** Returns the generator of the letters of a seed. */
  public LetterGenerator(long seed) {
    this.seed = seed;
  }

  /** The letter of a number, which cites letters of smaller numbers alone. */
  public GeneratedLetter letter(long number) {
    if (number < 0) {
      throw new IllegalArgumentException("not the number of a letter: " + number);
    }
    Scene scene = new Scene(Head.of(seed, number), new Chance(seed, number, TEXT));
    Draft draft = new Draft(scene);
    GeneratedHeader header = new HeaderWriter(draft).write();
    new BodyWriter(draft, new Citations(seed, draft)).write();
    GeneratedSigner signer = new Closing(draft).write();
    new Annex(draft).write();
    return draft.letter(header, signer);
  }
}
