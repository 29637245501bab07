// SPDX-License-Identifier: Apache-2.0
package congvan.archive;

import congvan.ingest.DocumentReader;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/** What a file's name says about its content. */
final class FileName {
  /** {@code 15.2024-UBND} ends in no extension. */
  private static final Pattern EXTENSION = Pattern.compile("(?=[0-9]*[a-z])[a-z0-9]{1,8}");

  private static final Set<String> DOCUMENTS = Set.copyOf(DocumentReader.extensions());
  private static final Set<String> READABLE = readable();

  private FileName() {}

  /** In lower case, without the dot; empty where there is none. */
  static String extensionOf(String name) {
    String last = name.substring(Math.max(name.lastIndexOf('/'), name.lastIndexOf('\\')) + 1);
    int dot = last.lastIndexOf('.');
    String end = dot < 1 ? "" : last.substring(dot + 1).toLowerCase(Locale.ROOT);
    return EXTENSION.matcher(end).matches() ? end : "";
  }

  /** It promises a format that holds one document. */
  static boolean promisesDocument(String name) {
    return DOCUMENTS.contains(extensionOf(name));
  }

  /** A letter may be in it: its extension is one of those that are read, or it has none. */
  static boolean mayHoldLetter(String name) {
    String extension = extensionOf(name);
    return extension.isEmpty() || READABLE.contains(extension) || name.endsWith(Winmail.NAME);
  }

  private static Set<String> readable() {
    Set<String> readable = new HashSet<>(DOCUMENTS);
    readable.addAll(Container.extensions());
    readable.add("rar"); // is refused, with a word on what to do
    return readable;
  }
}
