package io.github.sentryopenapi;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.InterruptedIOException;
import java.net.SocketTimeoutException;
import java.time.Duration;
import org.junit.jupiter.api.Test;

class RetryPolicyTest {
  @Test
  void silenceMayPassButNoInterruptAndNoDeadline() {
    assertThat(RetryPolicy.isPassing(new SocketTimeoutException("timeout"), true, true)).isTrue();
    assertThat(RetryPolicy.isPassing(new InterruptedIOException("timeout"), true, true)).isFalse();
  }

  @Test
  void waitMustLeaveTimeForTheTry() {
    RetryPolicy policy = new RetryPolicy(new RetryBudget(), new FakeTime());
    Duration asked = Duration.ofMillis(1_500); // and half a second that is added to it

    assertThat(policy.delay(1, 2, Duration.ofMillis(2_001), asked)).hasSeconds(2);
    assertThat(policy.delay(1, 2, Duration.ofMillis(2_000), asked)).isNull();
  }
}
