// SPDX-License-Identifier: Apache-2.0
package congvan.letter;

import congvan.text.Span;
import java.util.List;
import java.util.Optional;

/**
 * An entry of Nơi nhận: {@code Tỉnh ủy (để b/c)}. {@code Như trên} is an entry, {@code Lưu:} is
 * not.
 *
 * @param purpose what the copy is for, without its brackets: {@code để b/c}
 */
public record Copy(String name, Optional<String> purpose, List<Span> spans) {
  public Copy {
    name = Text.required("copy.name", name);
    purpose = Text.optional("copy.purpose", purpose);
    spans = List.copyOf(spans);
  }
}
