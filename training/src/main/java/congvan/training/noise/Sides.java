// SPDX-License-Identifier: Apache-2.0
package congvan.training.noise;

import congvan.layout.LineRole;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** Which roles stand on which side of a header and of a closing. */
final class Sides {
  static final Set<LineRole> AGENCY = EnumSet.of(LineRole.PARENT_AGENCY, LineRole.ISSUER);
  static final Set<LineRole> NATION = EnumSet.of(LineRole.NATIONAL_TITLE, LineRole.MOTTO);
  static final Set<LineRole> HEADER_LEFT =
      EnumSet.of(LineRole.PARENT_AGENCY, LineRole.ISSUER, LineRole.NUMBER, LineRole.SUBJECT);
  static final Set<LineRole> BEHIND_HEADER =
      EnumSet.of(
          LineRole.TYPE,
          LineRole.RECIPIENTS_LABEL,
          LineRole.RECIPIENT,
          LineRole.OPENING,
          LineRole.ITEM,
          LineRole.BODY);
  static final Set<LineRole> COPIES =
      EnumSet.of(LineRole.COPIES_LABEL, LineRole.COPY, LineRole.ARCHIVE);
  static final Set<LineRole> SIGNED =
      EnumSet.of(LineRole.AUTHORITY, LineRole.POSITION, LineRole.SIGNER);
  static final Set<LineRole> BODY =
      EnumSet.of(LineRole.OPENING, LineRole.ITEM, LineRole.BODY, LineRole.RECIPIENT);

  private Sides() {}

  /** The pieces of some lines that have one of the roles, in their order. */
  static List<WornPiece> pieces(List<WornLine> lines, Set<LineRole> roles) {
    return lines.stream()
        .flatMap(line -> line.pieces().stream())
        .filter(piece -> piece.role().filter(roles::contains).isPresent())
        .toList();
  }

  /** The lines of the header. */
  static List<WornLine> header(WornText text) {
    return text.lines().subList(0, text.find(0, BEHIND_HEADER));
  }

  /** The lines of Nơi nhận and signature, behind the last line of the body. */
  static List<WornLine> closing(WornText text) {
    List<WornLine> lines = text.lines();
    int end = text.find(0, EnumSet.of(LineRole.ANNEX));
    int start = end;
    while (start > 0 && !lines.get(start - 1).hasAny(BODY)) {
      start--;
    }
    List<WornLine> closing = lines.subList(start, end);
    return closing.stream().anyMatch(line -> line.hasAny(SIGNED) || line.hasAny(COPIES))
        ? closing
        : lines.subList(start, start);
  }

  /** Both sides of a closing. */
  static Set<LineRole> closingRoles() {
    return EnumSet.copyOf(
        Stream.concat(
                Stream.of(LineRole.SIGNATURE_LAYER), Stream.of(COPIES, SIGNED).flatMap(Set::stream))
            .toList());
  }
}
