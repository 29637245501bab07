// SPDX-License-Identifier: Apache-2.0
package congvan;

import java.util.Set;
import java.util.stream.Stream;

/** A row of the table in ARCHITECTURE.md: a package and those of ours that it may import. */
record PackageRow(String name, Set<String> imports) {
  private static final String CORE_BUT_JSON =
      "text lexicon letter layout extract encoding ingest archive isolate";

  static Stream<PackageRow> all() {
    return Stream.of(
        row("text", ""),
        row("lexicon", "text"),
        row("letter", "text"),
        row("layout", "text lexicon"),
        row("extract", "text lexicon layout letter"),
        row("encoding", "text lexicon"),
        row("page", "text"),
        row("image", ""),
        row("ingest", "text encoding page image"),
        row("archive", "text encoding ingest"),
        row("isolate", "text encoding ingest"),
        row("json", "letter text"),
        row("time", "text lexicon letter"),
        row("fields", "extract layout lexicon letter text time"),
        row("parse", CORE_BUT_JSON + " fields time"),
        row("nlp", CORE_BUT_JSON + " parse"),
        row("analysis", "text lexicon"),
        row("query", "text lexicon"),
        row("index", "text lexicon letter analysis query"),
        row("graph", "text lexicon letter index query"),
        row("ical", ""),
        row("cli", CORE_BUT_JSON + " json time fields parse nlp query index graph ical"),
        row("testdata", ""),
        row("training", CORE_BUT_JSON + " parse nlp testdata"));
  }

  boolean mayImport(String other) {
    return imports.contains(other);
  }

  private static PackageRow row(String name, String imports) {
    return new PackageRow(name, Set.of(imports.split(" ", -1)));
  }
}
