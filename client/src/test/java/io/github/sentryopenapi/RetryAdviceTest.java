package io.github.sentryopenapi;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import okhttp3.Headers;
import okhttp3.Request;
import org.junit.jupiter.api.Test;

class RetryAdviceTest {
  private static final String RATE =
      "{\"detail\":\"You are attempting to use this endpoint too frequently.\"}";
  private static final String LIMITED =
      "429 Too Many Requests: GET /api/0/teams/org/team/: You are attempting to use this endpoint"
          + " too frequently. ";
  private static final String CONCURRENT =
      "{\"detail\":\"You are attempting to go above the allowed concurrency for this endpoint."
          + " Concurrency limit is 25\"}";
  private static final String TOO_MANY_AT_ONCE =
      "429 Too Many Requests: GET /api/0/teams/org/team/: You are attempting to go above the"
          + " allowed concurrency for this endpoint. Concurrency limit is 25. Make fewer calls at"
          + " the same time";

  @Test
  void rateLimitSaysWhenToComeBack() {
    SentryApiException thrown = error(429, RATE, "Retry-After", "12");

    assertThat(thrown)
        .isExactlyInstanceOf(SentryRateLimitException.class)
        .hasMessage(
            LIMITED + "Try again after 12 s, at 2026-11-23T12:00:13Z." + Answers.see("status-429"));
    assertThat(thrown.retryAt()).isEqualTo(Instant.parse("2026-11-23T12:00:12.250Z"));
  }

  @Test
  void endOfTheWindowIsByTheServersClock() {
    SentryApiException thrown =
        error(
            429,
            RATE,
            "Date",
            "Mon, 23 Nov 2026 09:00:00 GMT",
            "X-Sentry-Rate-Limit-Limit",
            "40",
            "X-Sentry-Rate-Limit-Remaining",
            "0",
            "X-Sentry-Rate-Limit-Reset",
            Long.toString(Instant.parse("2026-11-23T09:00:01Z").getEpochSecond()));

    assertThat(thrown)
        .hasMessage(
            LIMITED + "Try again after 1 s, at 2026-11-23T12:00:02Z." + Answers.see("status-429"));
    assertThat(thrown.rateLimit().limit()).isEqualTo(40);
    assertThat(thrown.retryAt()).isEqualTo(Instant.parse("2026-11-23T12:00:01.250Z"));
  }

  @Test
  void partsOfASecondAreRoundedUp() {
    assertThat(
            error(
                429,
                RATE,
                "X-Sentry-Rate-Limit-Reset",
                Long.toString(Instant.parse("2026-11-23T12:00:02Z").getEpochSecond())))
        .hasMessage(
            LIMITED + "Try again after 2 s, at 2026-11-23T12:00:02Z." + Answers.see("status-429"));
  }

  @Test
  void pageOfAProxySaysWhenToComeBack() {
    assertThat(error(429, "<html><title>Slow down</title></html>", "Retry-After", "1"))
        .hasMessage(
            "429 Too Many Requests: GET /api/0/teams/org/team/: an HTML page titled \"Slow down\"."
                + " Try again after 1 s, at 2026-11-23T12:00:02Z."
                + Answers.see("status-429"));
    assertThat(error(408, "<html><title>Late</title></html>"))
        .hasMessage(
            "408 Request Timeout: GET /api/0/teams/org/team/: an HTML page titled \"Late\". The"
                + " server, or a proxy before it, has a problem; try again later."
                + Answers.see("status-5xx"));
  }

  @Test
  void rateLimitWithoutHeaders() {
    SentryApiException thrown = error(429, RATE);

    assertThat(thrown)
        .hasMessage(
            LIMITED + "Make fewer calls, or wait before the next." + Answers.see("status-429"));
    assertThat(thrown.retryAt()).isNull();
  }

  @Test
  void concurrencyLimit() {
    assertThat(error(429, CONCURRENT))
        .hasMessage(TOO_MANY_AT_ONCE + "." + Answers.see("concurrency"));
    assertThat(
            error(
                429,
                CONCURRENT,
                "X-Sentry-Rate-Limit-Remaining",
                "39",
                "X-Sentry-Rate-Limit-Reset",
                "9999999999",
                "X-Sentry-Rate-Limit-ConcurrentLimit",
                "25",
                "X-Sentry-Rate-Limit-ConcurrentRemaining",
                "0"))
        .hasMessage(TOO_MANY_AT_ONCE + ", at most 25." + Answers.see("concurrency"));
    assertThat(error(429, CONCURRENT, "Retry-After", "1"))
        .hasMessage(
            TOO_MANY_AT_ONCE
                + ". Try again after 1 s, at 2026-11-23T12:00:02Z."
                + Answers.see("concurrency"));
  }

  @Test
  void headersTellTheLimitsApartWhenTheBodyDoesNot() {
    assertThat(error(429, "", "X-Sentry-Rate-Limit-ConcurrentRemaining", "0"))
        .hasMessage(
            "429 Too Many Requests: GET /api/0/teams/org/team/: (empty body). Make fewer calls at"
                + " the same time."
                + Answers.see("concurrency"));
    assertThat(error(429, "", "X-Sentry-Rate-Limit-ConcurrentRemaining", "1"))
        .message()
        .endsWith(Answers.see("status-429"));
    assertThat(error(429, RATE, "X-Sentry-Rate-Limit-ConcurrentRemaining", "0"))
        .message()
        .endsWith(Answers.see("status-429"));
  }

  @Test
  void serverProblemSaysWhenToComeBack() {
    SentryApiException thrown = error(503, "", "Retry-After", "120");

    assertThat(thrown)
        .isExactlyInstanceOf(SentryApiException.class)
        .hasMessage(
            "503 Service Unavailable: GET /api/0/teams/org/team/: (empty body). The server has a"
                + " problem; try again after 120 s, at 2026-11-23T12:02:01Z."
                + Answers.see("status-5xx"));
    assertThat(thrown.retryAt()).isEqualTo(Instant.parse("2026-11-23T12:02:00.250Z"));
  }

  @Test
  void requestTimeoutIsAProblemOfTheServer() {
    assertThat(error(408, "{\"detail\":{\"code\":\"request-timeout\",\"message\":\"Timed out\"}}"))
        .hasMessage(
            "408 Request Timeout: GET /api/0/teams/org/team/: Timed out. The server has a problem;"
                + " try again later."
                + Answers.see("status-5xx"));
  }

  @Test
  void postMayHaveBeenDone() {
    assertThat(Answers.error(Answers.request("POST", 1), 502, ""))
        .hasMessage(
            "502 Bad Gateway: POST /api/0/teams/org/team/: (empty body). The server has a problem;"
                + " try again later, and look first whether it was done all the same."
                + Answers.see("status-5xx"));
  }

  @Test
  void callThatWasNotSent() {
    Request request = Answers.request("GET", 1);
    Headers last = Headers.of("X-Sentry-Rate-Limit-Remaining", "0");
    Instant retryAt = Instant.parse("2026-11-23T12:01:00.5Z");

    SentryRateLimitException thrown = SentryRateLimitException.notSent(request, last, retryAt);

    assertThat(thrown)
        .hasMessage(
            "GET /api/0/teams/org/team/ was not sent: the last answer said that no call is left,"
                + " and waiting would take longer than the call may. Try again at"
                + " 2026-11-23T12:01:01Z."
                + Answers.see("deadline"));
    assertThat(thrown.status()).isEqualTo(429);
    assertThat(thrown.tries()).isZero();
    assertThat(thrown.retryAt()).isEqualTo(retryAt);
    assertThat(thrown.rateLimit().remaining()).isZero();
    assertThat(thrown.body()).isEmpty();
    assertThat(SentryRateLimitException.notSent(Answers.request("GET", 3), last, retryAt))
        .hasMessageStartingWith("GET /api/0/teams/org/team/ after 2 tries was not sent: ")
        .satisfies(each -> assertThat(each.tries()).isEqualTo(2));
  }

  private static SentryApiException error(int status, String body, String... headers) {
    return Answers.error(Answers.request("GET", 1), status, body, headers);
  }
}
