// SPDX-License-Identifier: Apache-2.0
package congvan.ingest;

import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * How much a reader takes on before it refuses a file. What no letter reaches is refused as it
 * comes; whoever reads thick books, or what strangers send, sets other limits:
 *
 * <pre>{@code
 * ReaderLimits.standard().with(Limit.PAGES, 100).with(Limit.SECONDS, 10)
 * }</pre>
 *
 * <p>A file at the limit is still read. Immutable.
 */
public final class ReaderLimits {
  private static final long ALWAYS_UNPACKED_BYTES = 10_000_000;
  private static final ReaderLimits STANDARD =
      new ReaderLimits(
          Stream.of(Limit.values())
              .collect(Collectors.toUnmodifiableMap(Function.identity(), Limit::standard)));

  private final Map<Limit, Long> values;

  private ReaderLimits(Map<Limit, Long> values) {
    this.values = values;
  }

  /** The limits as they come: 100 MB, 2,000 pages, two minutes, and what {@link Limit} tells. */
  public static ReaderLimits standard() {
    return STANDARD;
  }

  /**
   * Limits like these, but for one.
   *
   * @throws IllegalArgumentException for a value below 1, or one beyond what can be kept
   */
  public ReaderLimits with(Limit limit, long value) {
    if (!limit.allows(value)) {
      throw new IllegalArgumentException("not a limit of " + limit + ": " + value);
    }
    Map<Limit, Long> more = new EnumMap<>(Limit.class);
    more.putAll(values);
    more.put(limit, value);
    return new ReaderLimits(more);
  }

  /** The highest value that is still read. */
  public long of(Limit limit) {
    return Objects.requireNonNull(values.get(limit));
  }

  /**
   * Why a file with so much of something is refused: {@code it has 2,001 pages, the limit is
   * 2,000}; nothing where it is not.
   */
  public Optional<String> refusal(Limit limit, long actual) {
    return actual <= of(limit)
        ? Optional.empty()
        : Optional.of(limit.of(grouped(actual)) + ", the limit is " + grouped(of(limit)));
  }

  /** Why a file over a limit is refused: {@code it has more than 2,000 pages, the limit}. */
  public String refusal(Limit limit) {
    return limit.of("more than " + grouped(of(limit))) + ", the limit";
  }

  /**
   * Why a package or archive is refused of which so many bytes were unpacked so far, by {@link
   * Limit#UNPACKED_BYTES} or {@link Limit#COMPRESSION_RATIO}; nothing where it is not.
   */
  public Optional<String> refusalOfUnpacked(long unpackedBytes, long packedBytes) {
    if (unpackedBytes > of(Limit.UNPACKED_BYTES)) {
      return Optional.of(refusal(Limit.UNPACKED_BYTES));
    }
    return refusalOfRatio(unpackedBytes, packedBytes);
  }

  /** The same for an archive, whose files have a limit of their own: only by the ratio. */
  public Optional<String> refusalOfRatio(long unpackedBytes, long packedBytes) {
    long allowed = Math.max(1, packedBytes) * of(Limit.COMPRESSION_RATIO);
    return unpackedBytes <= Math.max(ALWAYS_UNPACKED_BYTES, allowed)
        ? Optional.empty()
        : Optional.of(refusal(Limit.COMPRESSION_RATIO));
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof ReaderLimits limits && limits.values.equals(values);
  }

  @Override
  public int hashCode() {
    return values.hashCode();
  }

  @Override
  public String toString() {
    return "ReaderLimits" + values;
  }

  private static String grouped(long number) {
    return String.format(Locale.ROOT, "%,d", number);
  }
}
