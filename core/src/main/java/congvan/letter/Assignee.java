// SPDX-License-Identifier: Apache-2.0
package congvan.letter;

import congvan.text.Span;
import java.util.List;

/** Cơ quan chủ trì or phối hợp: a body that the task itself names, such as {@code Sở Nội vụ}. */
public record Assignee(String name, AssigneeRole role, List<Span> spans) {
  public Assignee {
    name = Text.required("assignee.name", name);
    spans = List.copyOf(spans);
  }
}
