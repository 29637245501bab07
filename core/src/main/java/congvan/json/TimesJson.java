// SPDX-License-Identifier: Apache-2.0
package congvan.json;

import congvan.letter.TextTimes;
import congvan.letter.TimeMention;
import java.io.IOException;
import java.io.OutputStream;
import java.io.StringWriter;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.exc.JacksonIOException;

/**
 * The times of a text as JSON: {@code {"text":"trước 15/6/2026","times":[{"text":...}]}}. A time
 * has the members of a deadline and its {@code role}; what it does not have is left out. Stateless
 * and safe to share between threads.
 */
public final class TimesJson {
  private TimesJson() {}

  /** Returns the times on one line, without its end. */
  public static String write(TextTimes times) {
    StringWriter buffer = new StringWriter();
    try (JsonGenerator generator = generator(buffer)) {
      new JsonOutput(generator).object(times, TimesJson::writeMembers);
    }
    return buffer.toString();
  }

  private static JsonGenerator generator(StringWriter buffer) {
    return LetterJson.FACTORY.createGenerator(ObjectWriteContext.empty(), buffer);
  }

  /** Writes the times as one line of JSON Lines, UTF-8; leaves the stream open. */
  public static void writeLine(TextTimes times, OutputStream lines) throws IOException {
    try (JsonGenerator generator =
        LetterJson.FACTORY.createGenerator(ObjectWriteContext.empty(), lines)) {
      new JsonOutput(generator).object(times, TimesJson::writeMembers);
      generator.writeRaw('\n');
    } catch (JacksonIOException e) {
      throw e.getCause();
    }
  }

  private static void writeMembers(JsonOutput out, TextTimes times) {
    out.wholeText("text", times.text());
    out.wholeList("times", times.times(), TimesJson::writeTime);
    out.list("warnings", times.warnings(), RemarkJson::writeWarning);
  }

  private static void writeTime(JsonOutput out, TimeMention time) {
    out.text("text", time.text());
    out.choice("kind", time.kind());
    out.choice("relation", time.relation());
    DeadlineJson.writeTime(out, time.term(), time.window());
    out.choice("role", time.role());
    out.place(time.span());
  }
}
