// SPDX-License-Identifier: Apache-2.0
package congvan.layout;

import congvan.text.Span;

/** A piece of a line, or one of two columns that ran together on it, and what it was said to be. */
record RoledPlace(Span place, LineRole role) {
  boolean is(LineRole other) {
    return role == other;
  }

  boolean isOf(BlockKind kind) {
    return role.block() == kind;
  }

  boolean closes() {
    return isOf(BlockKind.RECIPIENTS) || isOf(BlockKind.SIGNATURE);
  }
}
