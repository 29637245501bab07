// SPDX-License-Identifier: Apache-2.0
package congvan.fields.tasks;

import congvan.extract.Field;
import congvan.extract.FieldExtractor;
import congvan.extract.Found;
import congvan.extract.Readings;
import congvan.extract.TimeCell;
import congvan.layout.Layout;
import congvan.letter.Task;
import congvan.text.Span;

/**
 * Reads the labelled items of the body as the tree that their labels make (phần, chương, mục, điều,
 * khoản, điểm, gạch đầu dòng; NĐ 30/2020/NĐ-CP, Phụ lục I), and the rows of task tables. Who must
 * do them and by when is read by others and joined in later.
 */
public final class TasksExtractor implements FieldExtractor {
  @Override
  public void find(Layout layout, Readings readings) {
    for (Item root : new OutlineReader(layout).read()) {
      Task task = TaskBuilder.build(layout, root);
      readings.add(Field.TASKS, new Found<>(task, task.spans(), "tasks.label"));
      addTimes(layout, root, readings);
    }
  }

  private static void addTimes(Layout layout, Item item, Readings readings) {
    item.duties()
        .flatMap(Item.Duties::time)
        .ifPresent(cell -> readings.add(Field.TIME_CELLS, time(layout, item, cell)));
    item.children().forEach(child -> addTimes(layout, child, readings));
  }

  private static Found<TimeCell> time(Layout layout, Item row, Span cell) {
    Span text = layout.original(row.lines().get(0));
    return Found.at(new TimeCell(text, cell), layout.original(cell), "tasks.time");
  }
}
