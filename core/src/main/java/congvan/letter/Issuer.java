// SPDX-License-Identifier: Apache-2.0
package congvan.letter;

import congvan.text.Span;
import java.util.List;
import java.util.Optional;

/**
 * Cơ quan ban hành, as in {@code Sở Nội vụ} under {@code UBND tỉnh Hà Tĩnh}.
 *
 * @param name in ordinary capitals, as a person would write it
 * @param parent cơ quan chủ quản, the line above the name; its place is among {@link
 *     Letter#spans()} as {@code issuer.parent}
 * @param spans the places of the name
 */
public record Issuer(String name, Optional<String> parent, List<Span> spans) {
  public Issuer {
    name = Text.required("issuer.name", name);
    parent = Text.optional("issuer.parent", parent);
    spans = List.copyOf(spans);
  }
}
