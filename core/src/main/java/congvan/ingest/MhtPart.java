// SPDX-License-Identifier: Apache-2.0
package congvan.ingest;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.Optional;
import org.apache.james.mime4j.MimeException;
import org.apache.james.mime4j.stream.EntityState;
import org.apache.james.mime4j.stream.MimeConfig;
import org.apache.james.mime4j.stream.MimeTokenStream;

/** The page in a web archive (.mht): its first part of HTML, decoded; pictures are left behind. */
final class MhtPart {
  private static final String HTML = "text/html";

  private MhtPart() {}

  static DocumentText read(FileContent file, ReaderOptions options)
      throws UnreadableDocumentException {
    byte[] page = page(file).orElseThrow(() -> file.refused("no page found in the web archive"));
    return HtmlText.read(new FileContent(file.name(), page), options);
  }

  private static Optional<byte[]> page(FileContent file) throws UnreadableDocumentException {
    MimeTokenStream stream = new MimeTokenStream(MimeConfig.PERMISSIVE);
    stream.parse(new ByteArrayInputStream(file.bytes()));
    try {
      for (EntityState at = stream.getState();
          at != EntityState.T_END_OF_STREAM;
          at = stream.next()) {
        if (at == EntityState.T_BODY && isPage(stream)) {
          return Optional.of(stream.getDecodedInputStream().readAllBytes());
        }
      }
      return Optional.empty();
    } catch (MimeException | IOException e) {
      throw file.refused("its web archive is broken or cut off", e);
    }
  }

  private static boolean isPage(MimeTokenStream stream) {
    return HTML.equals(stream.getBodyDescriptor().getMimeType());
  }
}
