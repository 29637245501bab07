// SPDX-License-Identifier: Apache-2.0
package congvan.archive;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import congvan.archive.Packed.Zip;
import congvan.ingest.Limit;
import congvan.ingest.ReaderLimits;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

/** Files that were made to hold up whoever reads them. */
class HostileArchiveTest {
  private static final String MAIL =
      """
      MIME-Version: 1.0
      Content-Type: multipart/mixed; boundary=zz

      --zz
      Content-Type: text/plain; charset=utf-8

      một
      --zz
      Content-Disposition: attachment; filename*=utf-8''%C3%A1.txt

      hai
      --zz--
      """;

  private static final byte[] ZEROS = new byte[30_000_000];

  @Test
  void aBombOfZerosEndsSoon() throws IOException {
    byte[] zip = new Zip().add("a.txt", ZEROS).add("b.txt", "sau".getBytes(UTF_8)).bytes();

    assertThat(Heard.in(zip, "o.zip"))
        .containsExactly("o.zip ! it unpacks to more than 500 times its size, the limit");
  }

  @Test
  void aBombInGzipEndsSoon() throws IOException {
    assertThat(Heard.in(Packed.gzip(ZEROS), "o.gz"))
        .containsExactly("o.gz ! it unpacks to more than 500 times its size, the limit");
  }

  @Test
  void bombsInBombsAreMeasuredByTheOutermost() throws IOException {
    byte[] inner = new Zip().add("a.txt", ZEROS).bytes();
    Zip outer = new Zip();
    for (int i = 0; i < 16; i++) {
      outer.add(i + ".zip", inner);
    }

    assertThat(Heard.in(outer.bytes(), "o.zip"))
        .last()
        .isEqualTo("o.zip ! it unpacks to more than 500 times its size, the limit");
  }

  @Test
  void overlappingEntriesEndSoon() throws IOException {
    byte[] zip = overlapping(new Zip().add("a.txt", Arrays.copyOf(ZEROS, 9_000_000)).bytes(), 1000);

    long start = System.nanoTime();
    List<String> heard = Heard.in(zip, "o.zip");

    assertThat(Duration.ofNanos(System.nanoTime() - start)).isLessThan(Duration.ofSeconds(60));
    assertThat(heard)
        .last()
        .isEqualTo("o.zip ! it unpacks to more than 500 times its size, the limit");
  }

  @Test
  void archivesWithoutEndInOneAnotherAreRefused() throws IOException {
    byte[] zip = Packed.zip("a.txt", "một");
    for (int i = 0; i < 12; i++) {
      zip = new Zip().add("z.zip", zip).bytes();
    }

    assertThat(Heard.in(zip, "o.zip"))
        .singleElement()
        .asString()
        .endsWith("z.zip ! files are nested in it more than 10 deep, the limit");
  }

  @Test
  void moreFilesThanTheLimitAreRefused() throws IOException {
    ArchiveReader few =
        ArchiveReader.standard().with(ReaderLimits.standard().with(Limit.ENTRIES, 2));
    String[] three = {"a.txt", "1", "b.txt", "2", "c.txt", "3"};

    assertThat(Heard.in(few, Packed.zip(three), "o.zip").lines())
        .containsExactly("o.zip ! it holds more than 2 files, the limit");
    assertThat(Heard.in(few, Packed.tar(three), "o.tar").lines())
        .containsExactly(
            "o.tar!/a.txt = 1",
            "o.tar!/b.txt = 2",
            "o.tar ! it holds more than 2 files, the limit");
  }

  @Test
  void aFileOverTheLimitIsRefusedAndTheOthersAreRead() throws IOException {
    ArchiveReader small =
        ArchiveReader.standard().with(ReaderLimits.standard().with(Limit.BYTES, 1000));

    assertThat(
            Heard.in(small, Packed.zip("a.txt", "x".repeat(1001), "b.txt", "hai"), "o.zip").lines())
        .containsExactly(
            "o.zip!/a.txt ! it has more than 1,000 bytes, the limit", "o.zip!/b.txt = hai");
  }

  @Test
  void moreBytesThanTheLimitAreRefused() throws IOException {
    ArchiveReader small =
        ArchiveReader.standard().with(ReaderLimits.standard().with(Limit.CONTAINER_BYTES, 1000));

    assertThat(
            Heard.in(small, Packed.zip("a.txt", "một", "b.txt", "x".repeat(1001)), "o.zip").lines())
        .containsExactly(
            "o.zip!/a.txt = một",
            "o.zip ! the files in it have more than 1,000 bytes together, the limit");
  }

  @Property(tries = 400, seed = "20261122")
  void damageNeverThrows(
      @ForAll @IntRange(max = 4) int kind,
      @ForAll @IntRange(max = 100_000) int place,
      @ForAll byte value)
      throws IOException {
    byte[] archive = archive(kind);
    archive[place % archive.length] = value;

    assertThat(Heard.in(archive, kind == 4 ? "o.msg" : "o.eml")).isNotEmpty();
  }

  private static byte[] archive(int kind) throws IOException {
    String[] two = {"a.txt", "một", "b.txt", "hai"};
    return switch (kind) {
      case 0 -> Packed.zip(two);
      case 1 -> Packed.sevenZ(two);
      case 2 -> Packed.gzip(Packed.tar(two));
      case 3 -> MAIL.getBytes(UTF_8);
      default -> Packed.outlook("một");
    };
  }

  /** The one entry of a .zip listed so many times, all with the same bytes. */
  private static byte[] overlapping(byte[] zip, int times) {
    ByteBuffer end = ByteBuffer.wrap(zip).order(ByteOrder.LITTLE_ENDIAN);
    int size = end.getInt(zip.length - 10);
    int start = end.getInt(zip.length - 6);
    ByteBuffer made = ByteBuffer.allocate(start + size * times + 22).order(ByteOrder.LITTLE_ENDIAN);
    made.put(zip, 0, start);
    for (int i = 0; i < times; i++) {
      made.put(zip, start, size);
    }
    made.put(zip, zip.length - 22, 22);
    made.putShort(made.capacity() - 14, (short) times);
    made.putShort(made.capacity() - 12, (short) times);
    made.putInt(made.capacity() - 10, size * times);
    return made.array();
  }
}
