// SPDX-License-Identifier: Apache-2.0
package congvan.ingest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class ReaderLimitsTest {
  private static final ReaderLimits LIMITS = ReaderLimits.standard();

  @Test
  void aRefusalNamesTheLimitAndTheValue() {
    ReaderLimits few = LIMITS.with(Limit.PAGES, 1_500);
    assertThat(few.refusal(Limit.PAGES, 1_500)).isEmpty();
    assertThat(few.refusal(Limit.PAGES, 1_501)).contains("it has 1,501 pages, the limit is 1,500");
    assertThat(few.refusal(Limit.PAGES)).isEqualTo("it has more than 1,500 pages, the limit");
  }

  @Test
  void oneLimitIsChangedAndTheOthersStay() {
    ReaderLimits few = LIMITS.with(Limit.SECONDS, 5).with(Limit.DEPTH, 2);
    assertThat(few.of(Limit.SECONDS)).isEqualTo(5);
    assertThat(few.of(Limit.DEPTH)).isEqualTo(2);
    assertThat(few.of(Limit.PAGES)).isEqualTo(LIMITS.of(Limit.PAGES));
    assertThat(few.with(Limit.SECONDS, 120).with(Limit.DEPTH, 10)).isEqualTo(LIMITS);
  }

  @Test
  void aSmallPackageMayUnpackToManyTimesItsSize() {
    assertThat(LIMITS.refusalOfUnpacked(10_000_000, 500)).isEmpty();
    assertThat(LIMITS.refusalOfUnpacked(10_000_001, 500))
        .contains("it unpacks to more than 500 times its size, the limit");
    assertThat(LIMITS.refusalOfUnpacked(10_000_001, 60_000)).isEmpty();
    assertThat(LIMITS.refusalOfUnpacked(200_000_001, 60_000_000))
        .contains("it unpacks to more than 200,000,000 bytes, the limit");
  }

  @ParameterizedTest
  @EnumSource
  void everyLimitHasASaneValueAndNoOtherIsTaken(Limit limit) {
    assertThat(LIMITS.with(limit, LIMITS.of(limit))).isEqualTo(LIMITS);
    assertThat(LIMITS.refusal(limit, LIMITS.of(limit))).isEmpty();
    assertThatIllegalArgumentException()
        .isThrownBy(() -> LIMITS.with(limit, 0))
        .withMessage("not a limit of " + limit + ": 0");
  }
}
