// SPDX-License-Identifier: Apache-2.0
package congvan.letter;

import congvan.text.Span;
import java.util.List;

/** Whom a letter addresses (Kính gửi), or to whom a task is reported: {@code Văn phòng Sở}. */
public record Recipient(String name, List<Span> spans) {
  public Recipient {
    name = Text.required("recipient.name", name);
    spans = List.copyOf(spans);
  }
}
