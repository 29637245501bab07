// SPDX-License-Identifier: Apache-2.0
package congvan.testdata;

/** A piece of text with what it is: a line alone, or a part of one beside another. */
record Cell(LineRole role, String text) {
  static final Cell EMPTY = new Cell(LineRole.BODY, "");

  GeneratedLine line() {
    return text.isEmpty() ? GeneratedLine.EMPTY : GeneratedLine.of(role, text);
  }
}
