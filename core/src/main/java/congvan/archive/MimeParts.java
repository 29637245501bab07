// SPDX-License-Identifier: Apache-2.0
package congvan.archive;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.apache.james.mime4j.MimeException;
import org.apache.james.mime4j.io.MaxHeaderLengthLimitException;
import org.apache.james.mime4j.io.MaxHeaderLimitException;
import org.apache.james.mime4j.stream.EntityState;
import org.apache.james.mime4j.stream.MimeConfig;
import org.apache.james.mime4j.stream.MimeTokenStream;
import org.apache.james.mime4j.stream.RecursionMode;

/** The parts of a mail in their order; a mail in it is one part. */
final class MimeParts {
  private static final int MOST_PARTS = 10_000;
  private static final int DEEPEST = 20;
  private static final int LONGEST_FIELD = 200_000;
  private static final MimeConfig LIMITED =
      MimeConfig.copy(MimeConfig.PERMISSIVE)
          .setMaxHeaderLen(LONGEST_FIELD)
          .setMaxHeaderCount(MOST_PARTS)
          .build();

  private final MimeTokenStream tokens = new MimeTokenStream(LIMITED);
  private final Deque<Multipart> open = new ArrayDeque<>();
  private final List<MailPart> parts = new ArrayList<>();
  private MimeHeaders headers = new MimeHeaders();
  private int groups;

  /** A multipart that is being read. */
  private record Multipart(boolean related, Optional<Integer> group) {}

  private MimeParts() {
    tokens.setRecursionMode(RecursionMode.M_NO_RECURSE);
  }

  static List<MailPart> of(byte[] mail) throws IOException {
    MimeParts parts = new MimeParts();
    parts.tokens.parse(new ByteArrayInputStream(mail));
    try {
      parts.read();
    } catch (MaxHeaderLimitException | MaxHeaderLengthLimitException e) {
      throw new RefusedException(
          String.format(
              Locale.ROOT,
              "its header has a field of more than %,d bytes, or more than %,d fields, the limit",
              LONGEST_FIELD,
              MOST_PARTS));
    } catch (MimeException e) {
      throw new IOException(e);
    }
    return parts.parts;
  }

  private void read() throws IOException, MimeException {
    EntityState state = tokens.getState();
    while (state != EntityState.T_END_OF_STREAM) {
      switch (state) {
        case T_START_HEADER -> headers = new MimeHeaders();
        case T_FIELD -> headers.add(tokens.getField());
        case T_START_MULTIPART -> enter();
        case T_END_MULTIPART -> open.pop();
        case T_BODY -> addPart();
        default -> {}
      }
      state = tokens.next();
    }
  }

  private void enter() throws RefusedException {
    if (open.size() == DEEPEST) {
      throw new RefusedException("its parts are nested more than " + DEEPEST + " deep, the limit");
    }
    String type = tokens.getBodyDescriptor().getMimeType().toLowerCase(Locale.ROOT);
    Optional<Integer> outer = open.isEmpty() ? Optional.empty() : open.peek().group();
    Optional<Integer> group =
        outer.isEmpty() && type.equals("multipart/alternative") ? Optional.of(++groups) : outer;
    open.push(new Multipart(type.equals("multipart/related"), group));
  }

  private void addPart() throws IOException {
    if (parts.size() == MOST_PARTS) {
      throw new RefusedException(
          String.format(Locale.ROOT, "it has more than %,d parts, the limit", MOST_PARTS));
    }
    try (InputStream in = tokens.getDecodedInputStream()) {
      byte[] bytes = in.readAllBytes();
      MailHeader header = headers.header(tokens.getBodyDescriptor());
      boolean related = !open.isEmpty() && open.peek().related();
      Optional<Integer> group = open.isEmpty() ? Optional.empty() : open.peek().group();
      parts.add(new MailPart(header, related, group.orElseGet(() -> ++groups), bytes));
    }
  }
}
