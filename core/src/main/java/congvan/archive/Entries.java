// SPDX-License-Identifier: Apache-2.0
package congvan.archive;

import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;

/** The files in a container, one after another. Whatever its library throws may come out of it. */
interface Entries extends Closeable {
  /** The container's own text: a mail's. */
  default Optional<MailText> ownText() {
    return Optional.empty();
  }

  /** The next file, or nothing behind the last. */
  Optional<Entry> next() throws IOException;

  @Override
  default void close() throws IOException {}

  /** The only one, which is read from this stream. */
  static Entries ofOne(String name, InputStream bytes) {
    Iterator<Entry> rest = List.of(Entry.of(name, () -> bytes)).iterator();
    return new Entries() {
      @Override
      public Optional<Entry> next() {
        return rest.hasNext() ? Optional.of(rest.next()) : Optional.empty();
      }

      @Override
      public void close() throws IOException {
        bytes.close();
      }
    };
  }

  /** Those of a mail. */
  static Entries ofMail(Optional<MailText> text, List<Entry> attachments) {
    Iterator<Entry> rest = attachments.iterator();
    return new Entries() {
      @Override
      public Optional<MailText> ownText() {
        return text;
      }

      @Override
      public Optional<Entry> next() {
        return rest.hasNext() ? Optional.of(rest.next()) : Optional.empty();
      }
    };
  }
}
