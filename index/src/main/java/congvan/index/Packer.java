// SPDX-License-Identifier: Apache-2.0
package congvan.index;

import congvan.text.Span;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collection;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.zip.Deflater;

/** Puts values one behind the other and compresses them, for {@link Unpacker}; for one thread. */
final class Packer {
  /** The higher ones take up to twice the time, and a twenty-fifth of the room less at most. */
  private static final int LEVEL = 4;

  private static final int MOST_BYTES_OF_CHARACTER = 3;

  private final Deflater deflater = new Deflater(LEVEL, true);
  private byte[] plain = new byte[16_384];
  private int length;
  private int lastStart;
  private byte[] packed = new byte[8_192];

  /** Forgets what was put before. */
  void begin() {
    length = 0;
    lastStart = 0;
  }

  /** Any number; those near 0 are short. */
  void number(long value) {
    room(Long.BYTES + 2);
    long rest = value << 1 ^ value >> 63;
    while ((rest & ~0x7FL) != 0) {
      plain[length++] = (byte) (rest | 0x80);
      rest >>>= 7;
    }
    plain[length++] = (byte) rest;
  }

  void integer(int value) {
    number(value);
  }

  void octet(byte value) {
    room(1);
    plain[length++] = value;
  }

  void text(String text) {
    number(text.length());
    room(text.length() * MOST_BYTES_OF_CHARACTER);
    for (int i = 0; i < text.length(); i++) {
      character(text.charAt(i));
    }
  }

  private void character(char c) {
    byte code = OneByteLetters.code(c);
    if (code != 0) {
      plain[length++] = code;
    } else {
      plain[length++] = OneByteLetters.ESCAPE;
      plain[length++] = (byte) (c >> 8);
      plain[length++] = (byte) c;
    }
  }

  private void room(int bytes) {
    if (length + bytes > plain.length) {
      plain = Arrays.copyOf(plain, (length + bytes) * 2);
    }
  }

  void flag(boolean value) {
    number(value ? 1 : 0);
  }

  /** By its place among the choices, which {@link LetterSchema#VERSION} holds fast. */
  @SuppressWarnings("EnumOrdinal")
  void choice(Enum<?> value) {
    number(value.ordinal());
  }

  void day(LocalDate value) {
    number(value.toEpochDay());
  }

  /** Mostly behind the place before, so that the way from there is short. */
  void span(Span value) {
    number(value.start() - lastStart);
    number(value.end() - value.start());
    lastStart = value.start();
  }

  void spans(Collection<Span> values) {
    list(values, Packer::span);
  }

  void text(Optional<String> value) {
    optional(value, Packer::text);
  }

  <T> void optional(Optional<T> value, BiConsumer<Packer, T> each) {
    flag(value.isPresent());
    value.ifPresent(it -> each.accept(this, it));
  }

  <T> void list(Collection<T> values, BiConsumer<Packer, T> each) {
    number(values.size());
    values.forEach(it -> each.accept(this, it));
  }

  byte[] packed() {
    deflater.reset();
    deflater.setDictionary(Dictionary.bytes());
    deflater.setInput(plain, 0, length);
    deflater.finish();
    int written = 0;
    while (!deflater.finished()) {
      if (written == packed.length) {
        packed = Arrays.copyOf(packed, written * 2);
      }
      written += deflater.deflate(packed, written, packed.length - written);
    }
    return Arrays.copyOf(packed, written);
  }
}
