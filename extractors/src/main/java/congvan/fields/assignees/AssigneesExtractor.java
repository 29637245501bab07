// SPDX-License-Identifier: Apache-2.0
package congvan.fields.assignees;

import congvan.extract.FieldExtractor;
import congvan.extract.Readings;
import congvan.layout.Block;
import congvan.layout.BlockKind;
import congvan.layout.Layout;

/**
 * Reads from the body who must do something (đơn vị chủ trì, phối hợp) and to whom it is reported
 * or sent. To which item each belongs is decided later, by its place.
 */
public final class AssigneesExtractor implements FieldExtractor {
  @Override
  public void find(Layout layout, Readings readings) {
    for (Block block : layout.all(BlockKind.BODY)) {
      new DutyReader(layout, readings).read(block.span());
    }
  }
}
