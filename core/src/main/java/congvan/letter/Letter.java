// SPDX-License-Identifier: Apache-2.0
package congvan.letter;

import congvan.text.Span;
import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;

/**
 * What the library says about one document (công văn, quyết định, nghị định, ...). What the
 * document does not have is absent. Built by {@link LetterBuilder}.
 *
 * @param place địa danh, of the line of issue: {@code Hà Tĩnh}
 * @param issuedOn ngày ban hành
 * @param subject trích yếu, without {@code V/v}, {@code Về việc} or the type's name
 * @param urgency độ khẩn
 * @param secrecy độ mật
 * @param recipients Kính gửi
 * @param copies Nơi nhận, without Lưu
 * @param archive what stands behind {@code Lưu:}, as in {@code VT, VP}
 * @param citations the documents cited by number, in order, each time they are
 * @param tasks the tree of the body's items
 * @param dates every date and period
 * @param deadlines those outside the items; {@link #allDeadlines()} has those of the items too
 * @param spans the places of the values that are plain text or enums, by their name in {@link
 *     #PLACED}; every other value knows its own
 * @param inferred the names of those plain values that the letter does not write
 */
public record Letter(
    Source source,
    LetterKind kind,
    Optional<Status> status,
    Optional<DocumentType> type,
    Optional<DocumentNumber> number,
    Optional<Issuer> issuer,
    Optional<String> place,
    Optional<LocalDate> issuedOn,
    Optional<String> subject,
    Optional<Urgency> urgency,
    Optional<Secrecy> secrecy,
    List<Recipient> recipients,
    List<Copy> copies,
    Optional<String> archive,
    Optional<Signer> signer,
    List<Citation> citations,
    List<Task> tasks,
    List<DateMention> dates,
    List<Deadline> deadlines,
    List<Warning> warnings,
    Map<String, List<Span>> spans,
    Set<String> inferred) {

  /** The version of the contract that this class and its JSON follow. */
  public static final String SCHEMA_VERSION = "1";

  /** The names that {@link #spans()} and {@link #inferred()} may hold. */
  public static final Set<String> PLACED =
      Set.of(
          "type",
          "status",
          "place",
          "issuedOn",
          "subject",
          "urgency",
          "secrecy",
          "archive",
          "issuer.parent",
          "signer.position",
          "signer.authority");

  public Letter {
    place = Text.optional("place", place);
    subject = Text.optional("subject", subject);
    archive = Text.optional("archive", archive);
    recipients = List.copyOf(recipients);
    copies = List.copyOf(copies);
    citations = List.copyOf(citations);
    tasks = List.copyOf(tasks);
    dates = List.copyOf(dates);
    deadlines = List.copyOf(deadlines);
    warnings = List.copyOf(warnings);
    spans = copyOfPlaces(spans);
    inferred = Collections.unmodifiableSet(new TreeSet<>(inferred));
    requirePlaced(spans.keySet());
    requirePlaced(inferred);
  }

  /** The text that all spans point into; empty where the source was read back without it. */
  public String text() {
    return source.text();
  }

  /**
   * Every deadline of the letter: those of its items, each with the path of its item as {@link
   * Deadline#task()}, then those outside. {@link LetterDeadline#of} says what is due by them, and
   * for which items they hold.
   */
  public List<Deadline> allDeadlines() {
    return Stream.concat(TaskDeadlines.of(tasks).stream(), deadlines.stream()).toList();
  }

  /** The places of a plain value, none where it is absent or inferred: {@code spansOf("place")}. */
  public List<Span> spansOf(String name) {
    return spans.getOrDefault(name, List.of());
  }

  private static Map<String, List<Span>> copyOfPlaces(Map<String, List<Span>> places) {
    Map<String, List<Span>> copy = new TreeMap<>();
    places.forEach((name, spans) -> copy.put(name, List.copyOf(spans)));
    copy.values().removeIf(List::isEmpty);
    return Collections.unmodifiableMap(copy);
  }

  private static void requirePlaced(Set<String> names) {
    for (String name : names) {
      if (!PLACED.contains(name)) {
        throw new IllegalArgumentException("not a value with a place of its own: " + name);
      }
    }
  }
}
