// SPDX-License-Identifier: Apache-2.0
package congvan.fields.marks;

import congvan.extract.Field;
import congvan.extract.FieldExtractor;
import congvan.extract.Found;
import congvan.extract.Readings;
import congvan.layout.Block;
import congvan.layout.BlockKind;
import congvan.layout.Layout;
import congvan.letter.Secrecy;
import congvan.letter.Status;
import congvan.letter.Urgency;
import congvan.text.Folding;
import congvan.text.Span;
import java.util.Map;

/**
 * Reads the marks of urgency (độ khẩn), of secrecy (độ mật) and of a draft (dự thảo), which stand
 * alone on a line of the header (NĐ 30/2020/NĐ-CP, Phụ lục I, ô 10a, 10b).
 */
public final class MarksExtractor implements FieldExtractor {
  private static final Map<String, Urgency> URGENCIES =
      Map.of(
          "hoa toc", Urgency.HOA_TOC,
          "hoa toc hen gio", Urgency.HOA_TOC,
          "thuong khan", Urgency.THUONG_KHAN,
          "khan", Urgency.KHAN);
  private static final Map<String, Secrecy> SECRECIES =
      Map.of(
          "tuyet mat", Secrecy.TUYET_MAT,
          "toi mat", Secrecy.TOI_MAT,
          "mat", Secrecy.MAT);

  @Override
  public void find(Layout layout, Readings readings) {
    for (Block block : layout.all(BlockKind.MARK)) {
      for (Span part : block.parts()) {
        read(layout, part, readings);
      }
    }
  }

  private static void read(Layout layout, Span part, Readings readings) {
    String mark = Folding.words(layout.value(part));
    Span place = layout.original(part);
    if (URGENCIES.containsKey(mark)) {
      readings.add(Field.URGENCY, Found.at(URGENCIES.get(mark), place, "urgency.mark"));
    } else if (SECRECIES.containsKey(mark)) {
      readings.add(Field.SECRECY, Found.at(SECRECIES.get(mark), place, "secrecy.mark"));
    } else if (mark.contains("du thao")) {
      readings.add(Field.STATUS, Found.at(Status.DRAFT, place, "status.draft-mark"));
    }
  }
}
