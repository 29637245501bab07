// SPDX-License-Identifier: Apache-2.0
package congvan.ingest;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.apache.poi.ddf.AbstractEscherOptRecord;
import org.apache.poi.ddf.EscherContainerRecord;
import org.apache.poi.ddf.EscherPropertyTypes;
import org.apache.poi.ddf.EscherRecord;
import org.apache.poi.ddf.EscherSimpleProperty;
import org.apache.poi.hwpf.HWPFDocument;
import org.apache.poi.hwpf.usermodel.OfficeDrawing;
import org.apache.poi.hwpf.usermodel.Range;
import org.apache.poi.util.LittleEndian;

/** The text boxes of a .doc: each is a story of its own, which a drawing in the body names. */
final class WordBinaryBoxes {
  /** Boxes nearer to each other than this, in twentieths of a point, stand one below the other. */
  private static final int COLUMN = 1_700;

  /** Where the header of the file says where the list of stories begins, and how long it is. */
  private static final int STORIES_AT = 154 + 56 * 8;

  private static final int STORY_BYTES = 22;
  private static final int PLACE_BYTES = 4;

  private final HWPFDocument doc;
  private final Map<Integer, Range> stories = new TreeMap<>();

  WordBinaryBoxes(HWPFDocument doc) {
    this.doc = doc;
    readStories();
  }

  /** The boxes whose drawings hang on these places, left before right. */
  List<Range> at(List<Integer> anchors) {
    if (stories.isEmpty() || anchors.isEmpty()) {
      return List.of();
    }
    return anchors.stream()
        .map(anchor -> doc.getOfficeDrawingsMain().getOfficeDrawingAt(anchor))
        .filter(drawing -> drawing != null)
        .sorted(Comparator.comparingInt(WordBinaryBoxes::column))
        .flatMap(drawing -> storiesOf(drawing).stream())
        .toList();
  }

  /** The boxes that no drawing in the body led to. */
  List<Range> left() {
    return List.copyOf(stories.values());
  }

  private static int column(OfficeDrawing drawing) {
    return Math.floorDiv(drawing.getRectangleLeft(), COLUMN);
  }

  private List<Range> storiesOf(OfficeDrawing drawing) {
    List<Range> found = new ArrayList<>();
    EscherContainerRecord shape = drawing.getOfficeArtSpContainer();
    if (shape != null) {
      collect(shape, found);
    }
    return found;
  }

  private void collect(EscherContainerRecord shape, List<Range> found) {
    for (EscherRecord part : shape.getChildRecords()) {
      if (part instanceof EscherContainerRecord inner) {
        collect(inner, found);
      } else if (part instanceof AbstractEscherOptRecord options
          && options.lookup(EscherPropertyTypes.TEXT__TEXTID) instanceof EscherSimpleProperty id) {
        Range story = stories.remove(id.getPropertyValue() >>> 16);
        if (story != null) {
          found.add(story);
        }
      }
    }
  }

  private void readStories() {
    byte[] header = doc.getMainStream();
    if (header.length < STORIES_AT + 2 * PLACE_BYTES) {
      return;
    }
    int at = LittleEndian.getInt(header, STORIES_AT);
    int length = LittleEndian.getInt(header, STORIES_AT + PLACE_BYTES);
    byte[] table = doc.getTableStream();
    int count = (length - PLACE_BYTES) / (PLACE_BYTES + STORY_BYTES);
    if (at < 0 || length < PLACE_BYTES || at > table.length - length) {
      return;
    }
    Range all = doc.getMainTextboxRange();
    for (int i = 0; i < count; i++) {
      int start = all.getStartOffset() + LittleEndian.getInt(table, at + i * PLACE_BYTES);
      int end = all.getStartOffset() + LittleEndian.getInt(table, at + (i + 1) * PLACE_BYTES);
      if (start < end && end <= all.getEndOffset()) {
        stories.put(i + 1, new Range(start, end, doc));
      }
    }
  }
}
