// SPDX-License-Identifier: Apache-2.0
package congvan.index;

import static org.assertj.core.api.Assertions.assertThat;

import congvan.ingest.DocumentReader;
import congvan.letter.Letter;
import congvan.parse.LetterParser;
import congvan.testdata.LetterGenerator;
import java.io.IOException;
import java.nio.file.Path;
import java.util.zip.CRC32;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.apache.lucene.util.BytesRef;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class StoredLetterTest {
  private static final int LETTERS = 200;

  @TempDir private Path folder;

  @Test
  void aLetterComesBackWithAllThatWasReadInIt() throws IOException {
    LetterGenerator generator = new LetterGenerator(7);
    try (LetterIndex index = LetterIndex.open(folder)) {
      for (int i = 0; i < LETTERS; i++) {
        index.add(parsed(generator, i));
      }
      try (LetterSearch search = index.search()) {
        for (int i = 0; i < LETTERS; i++) {
          assertThat(search.letter("thu-" + i + ".txt")).contains(parsed(generator, i));
        }
      }
    }
  }

  private static Letter parsed(LetterGenerator generator, int i) throws IOException {
    String text = generator.letter(i).text();
    return LetterParser.standard()
        .parse(DocumentReader.standard().readText(text, "thu-" + i + ".txt"));
  }

  @Property(tries = 300)
  void everyTextComesBack(@ForAll String text, @ForAll long number) {
    Packer packer = new Packer();
    packer.text("trước " + text);
    packer.number(number);
    packer.text(text);

    try (Unpacker unpacker = new Unpacker(new BytesRef(packer.packed()))) {
      assertThat(unpacker.text()).isEqualTo("trước " + text);
      assertThat(unpacker.number()).isEqualTo(number);
      assertThat(unpacker.text()).isEqualTo(text);
    }
  }

  @Test
  void aLetterOfVietnameseTakesOneByte() {
    String letters = "aăâáàảãạđĐýỷỸỵêệớợƯỰẴ – “…”";
    for (int i = 0; i < letters.length(); i++) {
      char c = letters.charAt(i);
      assertThat(OneByteLetters.code(c)).as(String.valueOf(c)).isNotZero();
      assertThat(OneByteLetters.letter(OneByteLetters.code(c) & 0xFF)).isEqualTo(c);
    }
  }

  /** If this fails, letters stored before can no longer be read: raise LetterSchema.VERSION. */
  @Test
  void theDictionaryIsThatOfTheVersion() {
    CRC32 sum = new CRC32();
    sum.update(Dictionary.bytes());

    assertThat(LetterSchema.VERSION).isEqualTo(1);
    assertThat(sum.getValue()).isEqualTo(3_962_030_310L);
  }
}
