// SPDX-License-Identifier: Apache-2.0
package congvan.archive;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.apache.james.mime4j.codec.DecodeMonitor;
import org.apache.james.mime4j.codec.DecoderUtil;
import org.apache.james.mime4j.stream.BodyDescriptor;
import org.apache.james.mime4j.stream.Field;
import org.apache.james.mime4j.stream.NameValuePair;
import org.apache.james.mime4j.stream.RawBody;
import org.apache.james.mime4j.stream.RawField;
import org.apache.james.mime4j.stream.RawFieldParser;
import org.apache.james.mime4j.util.MimeParameterMapping;

/**
 * The fields of one header that tell about a file: its name stands in Content-Disposition or in
 * Content-Type, continued and encoded by RFC 2231, as encoded words, or plainly in UTF-8.
 */
final class MimeHeaders {
  /** More than any name of a file; words in it are decoded in a time that grows by the square. */
  private static final int LONGEST = 10_000;

  private final Map<String, RawBody> fields = new HashMap<>();

  void add(Field field) {
    if (field.getBody().length() > LONGEST) {
      return;
    }
    String name = field.getName().toLowerCase(Locale.ROOT);
    switch (name) {
      case "content-disposition", "content-type", "content-id" -> {
        RawField raw = new RawField(field.getName(), field.getBody());
        fields.putIfAbsent(name, RawFieldParser.DEFAULT.parseRawBody(raw));
      }
      default -> {}
    }
  }

  MailHeader header(BodyDescriptor descriptor) {
    return new MailHeader(
        lower(descriptor.getMimeType()),
        lower(parameters("content-type").get("charset")),
        lower(value("content-disposition")),
        Optional.of(value("content-id")).map(MimeHeaders::bare).filter(id -> !id.isEmpty()),
        fileName());
  }

  private Optional<String> fileName() {
    return Optional.ofNullable(parameters("content-disposition").get("filename"))
        .or(() -> Optional.ofNullable(parameters("content-type").get("name")))
        .map(MimeHeaders::decoded)
        .filter(name -> !name.isBlank());
  }

  private String value(String field) {
    return Optional.ofNullable(fields.get(field)).map(RawBody::getValue).orElse("");
  }

  private MimeParameterMapping parameters(String field) {
    MimeParameterMapping parameters = new MimeParameterMapping();
    if (fields.containsKey(field)) {
      for (NameValuePair pair : fields.get(field).getParams()) {
        parameters.addParameter(
            pair.getName().toLowerCase(Locale.ROOT),
            Optional.ofNullable(pair.getValue()).orElse(""));
      }
    }
    return parameters;
  }

  static String decoded(String name) {
    try {
      return DecoderUtil.decodeEncodedWords(utf8(name), DecodeMonitor.SILENT);
    } catch (IllegalArgumentException e) {
      return utf8(name);
    }
  }

  /** Bytes that came as one character each, if they are UTF-8. */
  private static String utf8(String name) {
    if (name.chars().allMatch(c -> c < 0x80) || name.chars().anyMatch(c -> c > 0xFF)) {
      return name;
    }
    try {
      return UTF_8.newDecoder().decode(ByteBuffer.wrap(name.getBytes(ISO_8859_1))).toString();
    } catch (CharacterCodingException e) {
      return name;
    }
  }

  private static String bare(String contentId) {
    String id = contentId.strip();
    return id.startsWith("<") && id.endsWith(">") ? id.substring(1, id.length() - 1) : id;
  }

  private static String lower(@org.jspecify.annotations.Nullable String text) {
    return text == null ? "" : text.strip().toLowerCase(Locale.ROOT);
  }
}
