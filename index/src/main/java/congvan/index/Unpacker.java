// SPDX-License-Identifier: Apache-2.0
package congvan.index;

import congvan.text.Span;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.zip.DataFormatException;
import java.util.zip.Inflater;
import org.apache.lucene.util.BytesRef;

/**
 * Gives back the values that a {@link Packer} took, in the same order, and inflates little more
 * than it is asked for. To be closed; for one thread.
 */
final class Unpacker implements AutoCloseable {
  private final Inflater inflater = new Inflater(true);
  private final byte[] plain = new byte[1_024];
  private int next;
  private int length;
  private int lastStart;

  Unpacker(BytesRef packed) {
    inflater.setDictionary(Dictionary.bytes());
    inflater.setInput(packed.bytes, packed.offset, packed.length);
  }

  private int next() {
    if (next == length) {
      inflate();
    }
    return plain[next++] & 0xFF;
  }

  private void inflate() {
    try {
      next = 0;
      length = inflater.inflate(plain);
    } catch (DataFormatException e) {
      throw new IllegalStateException("a stored letter is damaged: " + e.getMessage(), e);
    }
    if (length == 0) {
      throw new IllegalStateException("a stored letter is damaged: it ends too soon");
    }
  }

  long number() {
    long value = 0;
    int shift = 0;
    int b = next();
    while (b > 0x7F) {
      value |= (b & 0x7FL) << shift;
      shift += 7;
      b = next();
    }
    value |= (long) b << shift;
    return value >>> 1 ^ -(value & 1);
  }

  int integer() {
    return Math.toIntExact(number());
  }

  byte octet() {
    return (byte) next();
  }

  String text() {
    char[] text = new char[integer()];
    for (int i = 0; i < text.length; i++) {
      int code = next();
      text[i] =
          code == OneByteLetters.ESCAPE
              ? (char) (next() << 8 | next())
              : OneByteLetters.letter(code);
    }
    return new String(text);
  }

  boolean flag() {
    return number() != 0;
  }

  <E extends Enum<E>> E choice(Class<E> type) {
    return type.getEnumConstants()[integer()];
  }

  LocalDate day() {
    return LocalDate.ofEpochDay(number());
  }

  Span span() {
    int start = lastStart + integer();
    int size = integer();
    lastStart = start;
    return new Span(start, start + size);
  }

  List<Span> spans() {
    return list(Unpacker::span);
  }

  Optional<String> optionalText() {
    return optional(Unpacker::text);
  }

  <T> Optional<T> optional(Function<Unpacker, T> each) {
    return flag() ? Optional.of(each.apply(this)) : Optional.empty();
  }

  <T> List<T> list(Function<Unpacker, T> each) {
    int size = integer();
    List<T> values = new ArrayList<>(Math.min(size, 1_000));
    for (int i = 0; i < size; i++) {
      values.add(each.apply(this));
    }
    return values;
  }

  @Override
  public void close() {
    inflater.end();
  }
}
