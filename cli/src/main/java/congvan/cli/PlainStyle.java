// SPDX-License-Identifier: Apache-2.0
package congvan.cli;

import java.util.List;

/** Marks in plain text: {@code [number: 493/SLĐTBXH-VP]}. */
final class PlainStyle implements MarkStyle {
  @Override
  public String opening(Mark mark) {
    return "[" + mark.fields() + ": ";
  }

  @Override
  public String closing(Mark mark, List<Mark> open) {
    return "]";
  }

  @Override
  public String heading(String text) {
    return text;
  }
}
