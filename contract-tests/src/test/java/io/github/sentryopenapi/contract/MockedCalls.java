package io.github.sentryopenapi.contract;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.sentryopenapi.SentryClient;
import io.github.sentryopenapi.api.TeamsApi;
import java.io.IOException;
import okhttp3.Interceptor;
import okhttp3.OkHttpClient;
import okhttp3.Request;
import okhttp3.Response;

/** The real client against the mock, each call with a wish for what it is answered with. */
final class MockedCalls {
  static final String AUTH_TOKEN = "contract-test-token";
  static final OkHttpClient HTTP = new OkHttpClient();

  private MockedCalls() {}

  /** Calls that the mock answers with a status' first example. */
  static TeamsApi answering(Prism prism, int status) {
    return answering(prism, "code=" + status, "application/json");
  }

  /** Calls that the mock answers with one named example. */
  static TeamsApi answering(Prism prism, int status, String example, String mediaType) {
    return answering(prism, "code=" + status + ", example=" + example, mediaType);
  }

  private static TeamsApi answering(Prism prism, String prefer, String mediaType) {
    return teams(
        prism,
        chain -> {
          Request request =
              chain
                  .request()
                  .newBuilder()
                  .header("Prefer", prefer)
                  .header("Accept", mediaType)
                  .build();
          return chain.proceed(request);
        });
  }

  /** Calls that go through an interceptor; an answer in which Prism complains fails the test. */
  static TeamsApi teams(Prism prism, Interceptor interceptor) {
    OkHttpClient http =
        HTTP.newBuilder()
            .addInterceptor(interceptor)
            .addNetworkInterceptor(MockedCalls::checkNoViolation)
            .build();
    return teams(prism.url(), AUTH_TOKEN, http);
  }

  static TeamsApi teams(String url, String token, OkHttpClient http) {
    return SentryClient.builder()
        .baseUrl(url)
        .authToken(token)
        .httpClient(http)
        .maxTries(1) // a mock gives the same answer each time
        .build()
        .teams();
  }

  /**
   * Prism answers what it cannot serve with 404 or 422 of its own, which looks like an answer of
   * the spec; and marks what breaks the spec with a header.
   */
  static Response checkNoViolation(Interceptor.Chain chain) throws IOException {
    Response response = chain.proceed(chain.request());
    assertThat(response.header("sl-violations")).isNull();
    assertThat(response.peekBody(1024).string()).doesNotContain("stoplight.io/prism/errors");
    return response;
  }
}
