// SPDX-License-Identifier: Apache-2.0
package congvan.json;

import congvan.letter.Letter;
import congvan.letter.Source;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.StreamWriteConstraints;
import tools.jackson.core.StreamWriteFeature;
import tools.jackson.core.exc.JacksonIOException;
import tools.jackson.core.json.JsonFactory;

/**
 * Letters to and from JSON, in the members and the order of the contract. What a letter does not
 * have is left out, an empty list too. Immutable and safe to share between threads.
 *
 * <pre>{@code
 * String line = LetterJson.standard().write(letter);
 * Letter same = LetterJson.read(line);
 * }</pre>
 */
public final class LetterJson {
  static final int MAX_NESTING = 2_000;

  private static final String SCHEMA = "letter.schema.json";
  private static final LetterJson STANDARD = new LetterJson(false, Member.ALL);
  static final JsonFactory FACTORY =
      JsonFactory.builder()
          .streamWriteConstraints(
              StreamWriteConstraints.builder().maxNestingDepth(MAX_NESTING).build())
          .disable(StreamWriteFeature.AUTO_CLOSE_TARGET, StreamWriteFeature.FLUSH_PASSED_TO_STREAM)
          .build();

  private final boolean text;
  private final List<Member> members;

  private LetterJson(boolean text, List<Member> members) {
    this.text = text;
    this.members = members;
  }

  /** All members, without the letter's text. */
  public static LetterJson standard() {
    return STANDARD;
  }

  /** The same, with the letter's text as {@code source.text}. */
  public LetterJson withText() {
    return new LetterJson(true, members);
  }

  /**
   * The same with these top-level members only, beside {@code schemaVersion} and {@code source}:
   * {@code Set.of("number", "issuedOn")}. Without {@code kind} the result is no whole letter and
   * cannot be read back.
   *
   * @throws IllegalArgumentException if one is no member of a letter
   */
  public LetterJson fields(Set<String> names) {
    List<Member> chosen = Member.ALL.stream().filter(m -> names.contains(m.name())).toList();
    if (chosen.size() < names.size()) {
      throw new IllegalArgumentException(unknown(names));
    }
    return new LetterJson(text, chosen);
  }

  private static String unknown(Set<String> names) {
    Set<String> unknown = new HashSet<>(names);
    Member.ALL.forEach(member -> unknown.remove(member.name()));
    return "a letter has no "
        + String.join(", ", unknown)
        + "; it has "
        + Member.ALL.stream().map(Member::name).collect(Collectors.joining(", "));
  }

  /** Returns the letter on one line, without its end. */
  public String write(Letter letter) {
    return written(letter, ObjectWriteContext.empty());
  }

  /** Returns the letter for people, indented by two blanks, lines ending in {@code \n}. */
  public String writePretty(Letter letter) {
    return written(letter, Indented.CONTEXT);
  }

  private String written(Letter letter, ObjectWriteContext context) {
    StringWriter buffer = new StringWriter();
    try (JsonGenerator generator = FACTORY.createGenerator(context, buffer)) {
      write(letter, generator);
    }
    return buffer.toString();
  }

  /** Writes the letter as one line of JSON Lines, UTF-8; leaves the stream open. */
  public void writeLine(Letter letter, OutputStream lines) throws IOException {
    try (JsonGenerator generator = FACTORY.createGenerator(ObjectWriteContext.empty(), lines)) {
      writeLine(letter, generator);
    } catch (JacksonIOException e) {
      throw e.getCause();
    }
  }

  /** Writes the letter as one line of JSON Lines; leaves the writer open. */
  public void writeLine(Letter letter, Writer lines) throws IOException {
    try (JsonGenerator generator = FACTORY.createGenerator(ObjectWriteContext.empty(), lines)) {
      writeLine(letter, generator);
    } catch (JacksonIOException e) {
      throw e.getCause();
    }
  }

  /**
   * Returns what stands for a file that could not be read, on one line without its end: {@code
   * {"source":{"path":"a.pdf"},"error":"no text found"}}.
   */
  public static String writeUnread(String path, String reason) {
    StringWriter buffer = new StringWriter();
    try (JsonGenerator generator = FACTORY.createGenerator(ObjectWriteContext.empty(), buffer)) {
      JsonOutput out = new JsonOutput(generator);
      out.object(reason, (line, error) -> writeUnread(line, path, error));
    }
    return buffer.toString();
  }

  private static void writeUnread(JsonOutput out, String path, String reason) {
    out.object("source", path, (source, name) -> source.text("path", name));
    out.text("error", reason);
  }

  private void writeLine(Letter letter, JsonGenerator generator) {
    write(letter, generator);
    generator.writeRaw('\n');
  }

  private void write(Letter letter, JsonGenerator generator) {
    new JsonOutput(generator).object(letter, this::writeMembers);
  }

  private void writeMembers(JsonOutput out, Letter letter) {
    Source source = text ? letter.source() : letter.source().withoutText();
    out.text("schemaVersion", Letter.SCHEMA_VERSION);
    out.object("source", source, SourceJson::write);
    members.forEach(member -> member.write().accept(out, letter));
  }

  /**
   * Reads a letter back. Where its text was not written it is empty; all else is as it was. Members
   * that the contract does not know are let be.
   *
   * @throws IllegalArgumentException if it is no JSON or no letter, with the member that is wrong:
   *     {@code tasks[2].kind is missing}
   */
  public static Letter read(String json) {
    return LetterReader.read(json);
  }

  /** Returns the JSON Schema (draft 2020-12) of a letter. */
  public static String schema() {
    try (InputStream schema = LetterJson.class.getResourceAsStream(SCHEMA)) {
      if (schema == null) {
        throw new IllegalStateException("not in the jar: " + SCHEMA);
      }
      return new String(schema.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
