// SPDX-License-Identifier: Apache-2.0
package congvan.nlp;

import congvan.layout.LinePiece;
import java.util.List;

/**
 * The features of the pieces of a header or closing, from which the model tells their roles: what
 * each looks like, where it stands, what stands around it. None of them depends on a whole name.
 * Public for who trains the model.
 */
public final class LineFeatures {
  private LineFeatures() {}

  /** Returns the features of each piece, in order, as numbers of which the model knows some. */
  public static List<long[]> of(List<LinePiece> pieces) {
    PieceContext context = new PieceContext(pieces.stream().map(PieceSight::of).toList());
    return context.features();
  }

  /** Tells whether a feature is a word of the piece. */
  public static boolean isWord(long feature) {
    return FeatureKind.of(feature).isWord();
  }

  /** The name of a feature, such as {@code CASE=1}; it stands in the model. */
  public static String name(long feature) {
    return FeatureKind.name(feature);
  }

  /**
   * The feature of a name.
   *
   * @throws IllegalArgumentException if it is none
   */
  public static long named(String name) {
    return FeatureKind.parse(name);
  }
}
