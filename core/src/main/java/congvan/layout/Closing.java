// SPDX-License-Identifier: Apache-2.0
package congvan.layout;

import java.util.List;

/**
 * The end of a letter (Nơi nhận and the signature) and where it stands.
 *
 * @param blocks RECIPIENTS and SIGNATURE; none where the letter has no closing
 * @param bodyEnd the offset at which the body ends, be there a closing or not
 * @param nextLine the first line behind the closing: what follows is no more of this letter
 */
record Closing(List<Block> blocks, int bodyEnd, int nextLine) {
  Closing {
    blocks = List.copyOf(blocks);
  }
}
