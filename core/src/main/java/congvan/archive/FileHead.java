// SPDX-License-Identifier: Apache-2.0
package congvan.archive;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import java.io.IOException;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.apache.commons.compress.archivers.tar.TarArchiveInputStream;

/** The first bytes of a file, in which nearly every format says what it is. */
final class FileHead {
  private static final int LENGTH = 4096;
  private static final int TAR_HEADER = 512;
  private static final int FIRST_NAME = 30;

  /** How the names of the first file in a package of Word, Excel or OpenDocument begin. */
  private static final Set<String> OFFICE_PARTS =
      Set.of("[Content_Types].xml", "_rels/", "docProps/", "word/", "xl/", "ppt/", "mimetype");

  /** A first line as only mails have it; a letter's may begin with a word and a colon, too. */
  private static final Pattern MAIL =
      Pattern.compile(
          "(?:return-path|received|delivered-to|x-[a-z0-9-]{1,40}|message-id|mime-version"
              + "|dkim-signature|arc-seal|authentication-results|from|date):[^\\n]*+\\n"
              + "(?:[!-9;-~]{2,60}:|[ \\t])");

  private final String extension;
  private final byte[] bytes;
  private final String text;

  private FileHead(String extension, byte[] bytes) {
    this.extension = extension;
    this.bytes = bytes;
    this.text = new String(bytes, ISO_8859_1);
  }

  static FileHead of(PackedFile file) throws IOException {
    return new FileHead(FileName.extensionOf(file.name()), file.head(LENGTH));
  }

  static FileHead ofBytes(byte[] bytes) {
    return new FileHead("", bytes);
  }

  /** Of the file's name. */
  String extension() {
    return extension;
  }

  /** One character a byte. */
  boolean startsWith(String signature) {
    return text.startsWith(signature);
  }

  boolean isTar() {
    return bytes.length >= TAR_HEADER && TarArchiveInputStream.matches(bytes, TAR_HEADER);
  }

  /** A zip file that is one document, whatever its name. */
  boolean isOfficePackage() {
    return OFFICE_PARTS.stream().anyMatch(part -> text.startsWith(part, FIRST_NAME));
  }

  /** A header of a mail at the very beginning. */
  boolean isMail() {
    String lower = text.toLowerCase(Locale.ROOT).replace("\r", "");
    return MAIL.matcher(lower).lookingAt() && lower.contains("\nmime-version:");
  }
}
