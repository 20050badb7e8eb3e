package io.github.sentryopenapi;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import okhttp3.Headers;
import okhttp3.Protocol;
import okhttp3.Request;
import okhttp3.Response;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RetryAfterTest {
  /** When the answer came, by the caller's clock. */
  private static final Instant NOW = Instant.parse("2026-11-23T12:00:00Z");

  @ParameterizedTest
  @CsvSource({
    "0, 0",
    "12, 12",
    "999999999, 999999999",
    "'Mon, 23 Nov 2026 12:00:07 GMT', 7",
    "'Mon, 23 Nov 2026 11:59:00 GMT', 0",
    "-1,",
    "1.5,",
    "9999999999999,",
    "soon,"
  })
  void secondsOrDate(String value, @Nullable Long seconds) {
    assertDelay(seconds, 503, "Retry-After", value);
    assertDelay(seconds, 429, "Retry-After", value);
  }

  @Test
  void datesAreByTheServersClock() {
    String date = "Mon, 23 Nov 2026 09:00:00 GMT";
    assertDelay(10L, 503, "Date", date, "Retry-After", "Mon, 23 Nov 2026 09:00:10 GMT");
    assertDelay(10L, 429, "Date", date, "X-Sentry-Rate-Limit-Reset", epoch("09:00:10"));
  }

  @Test
  void endOfTheWindow() {
    assertDelay(10L, 429, "X-Sentry-Rate-Limit-Reset", epoch("12:00:10"));
    assertDelay(0L, 429, "X-Sentry-Rate-Limit-Reset", epoch("11:00:00"));
    assertDelay(null, 503, "X-Sentry-Rate-Limit-Reset", epoch("12:00:10"));
    assertDelay(null, 429, "X-Sentry-Rate-Limit-Reset", "None");
  }

  @Test
  void retryAfterGoesBeforeTheWindow() {
    assertDelay(3L, 429, "Retry-After", "3", "X-Sentry-Rate-Limit-Reset", epoch("12:00:10"));
  }

  @Test
  void tooManyAtOnceNeedNotWaitForTheWindow() {
    assertDelay(
        null,
        429,
        "X-Sentry-Rate-Limit-Remaining",
        "7",
        "X-Sentry-Rate-Limit-Reset",
        epoch("12:00:10"));
  }

  @Test
  void timesThatOverflowAreCut() {
    String last = Long.toString(Instant.MAX.getEpochSecond());
    Response response = response(429, "X-Sentry-Rate-Limit-Reset", last);

    assertDelay(999_999_999L, 429, "X-Sentry-Rate-Limit-Reset", last);
    assertDelay(999_999_999L, 503, "Retry-After", "Fri, 31 Dec 9999 23:59:59 GMT");
    assertThat(RetryAfter.moment(response)).isEqualTo(NOW.plusSeconds(999_999_999));
    assertThat(RetryAfter.untilReset(response)).isEqualTo(Duration.ofSeconds(999_999_999));
  }

  @Test
  void momentIsByTheCallersClock() {
    String date = "Mon, 23 Nov 2026 09:00:00 GMT";
    Response response = response(429, "Date", date, "X-Sentry-Rate-Limit-Reset", epoch("09:00:10"));

    assertThat(RetryAfter.moment(response)).isEqualTo(NOW.plusSeconds(10));
    assertThat(RetryAfter.moment(response(429))).isNull();
  }

  private static String epoch(String time) {
    return Long.toString(Instant.parse("2026-11-23T" + time + "Z").getEpochSecond());
  }

  private static void assertDelay(@Nullable Long seconds, int status, String... headers) {
    assertThat(RetryAfter.delay(response(status, headers)))
        .isEqualTo(seconds == null ? null : Duration.ofSeconds(seconds));
  }

  private static Response response(int status, String... headers) {
    return new Response.Builder()
        .request(new Request.Builder().url("https://sentry.io/").build())
        .protocol(Protocol.HTTP_1_1)
        .code(status)
        .message("")
        .headers(Headers.of(headers))
        .receivedResponseAtMillis(NOW.toEpochMilli())
        .build();
  }
}
