// SPDX-License-Identifier: Apache-2.0
package congvan.letter;

import congvan.text.Span;
import java.util.List;
import java.util.Optional;

/**
 * Người ký, as in {@code Nguyễn Văn An}.
 *
 * @param name họ và tên; absent where it cannot be read, as under a stamp
 * @param position chức vụ, the last line above the name: {@code PHÓ GIÁM ĐỐC}
 * @param authority quyền hạn, the lines above that, joined by {@code " / "}: {@code KT. GIÁM ĐỐC}
 * @param spans the places of the name; those of position and authority are among {@link
 *     Letter#spans()} as {@code signer.position} and {@code signer.authority}
 */
public record Signer(
    Optional<String> name,
    Optional<String> position,
    Optional<String> authority,
    List<Span> spans) {
  public Signer {
    name = Text.optional("signer.name", name);
    position = Text.optional("signer.position", position);
    authority = Text.optional("signer.authority", authority);
    spans = List.copyOf(spans);
  }
}
