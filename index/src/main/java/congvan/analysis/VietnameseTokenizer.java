// SPDX-License-Identifier: Apache-2.0
package congvan.analysis;

import java.io.IOException;
import java.util.Arrays;
import org.apache.lucene.analysis.Tokenizer;
import org.apache.lucene.util.AttributeFactory;

/**
 * The words of a Vietnamese official text, for searching. At each place stand, as far as there are,
 *
 * <ul>
 *   <li>a whole số, ký hiệu without marks, {@code 493/sldtbxh-vp}; its parts follow as words;
 *   <li>an abbreviation joined by signs, {@code ldtbxh} for {@code LĐ-TB&XH};
 *   <li>the abbreviation of a known name that begins there ({@link Role} says how it is kept apart
 *       from one that was written);
 *   <li>the syllable with its marks in one spelling, {@code nghèo};
 *   <li>the syllable without marks, {@code ngheo}, or a number without leading zeros.
 * </ul>
 *
 * What reaches over several syllables says so by its position length. Offsets are those of the text
 * that was given, also where its marks were not composed. Texts are taken whole, not in pieces. For
 * one thread, as all tokenizers are.
 */
public final class VietnameseTokenizer extends Tokenizer {
  /** The type of a token with a syllable or a number as it is written. */
  public static final String WORD = "<WORD>";

  /** The type of a token without marks where the word has marks. */
  public static final String BARE = "<BARE>";

  /** The type of a token for a whole số, ký hiệu, a joined abbreviation or a name's. */
  public static final String WIDE = "<WIDE>";

  private static final int BUFFER = 1 << 13;

  /** A larger buffer is given back when its text has been read. */
  private static final int MOST_KEPT = 1 << 20;

  private final TextScan scan;
  private final TokenCursor cursor;
  private char[] buffer = new char[BUFFER];

  /** Makes a tokenizer for one side of the search that gives words in both forms. */
  public VietnameseTokenizer(Role role) {
    this(role, Forms.BOTH);
  }

  /** Makes a tokenizer for one side of the search. */
  public VietnameseTokenizer(Role role, Forms forms) {
    this(role, forms, DEFAULT_TOKEN_ATTRIBUTE_FACTORY);
  }

  VietnameseTokenizer(Role role, Forms forms, AttributeFactory attributes) {
    super(attributes);
    scan = new TextScan(role);
    cursor = new TokenCursor(scan, forms, this, this::correctOffset);
  }

  @Override
  public void reset() throws IOException {
    super.reset();
    int length = readAll();
    scan.read(buffer, length);
    cursor.rewind();
    if (buffer.length > MOST_KEPT) {
      buffer = new char[BUFFER];
    }
  }

  /** Fills the buffer and says how much of it. */
  private int readAll() throws IOException {
    int length = 0;
    for (int read = input.read(buffer); read >= 0; ) {
      length += read;
      if (length == buffer.length) {
        buffer = Arrays.copyOf(buffer, length * 2);
      }
      read = input.read(buffer, length, buffer.length - length);
    }
    return length;
  }

  @Override
  public boolean incrementToken() {
    return cursor.next();
  }

  @Override
  public void end() throws IOException {
    super.end();
    cursor.end();
  }
}
