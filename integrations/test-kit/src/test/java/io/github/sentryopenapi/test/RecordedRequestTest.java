package io.github.sentryopenapi.test;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.sentryopenapi.api.NewTeam;
import okhttp3.Headers;
import okhttp3.Request;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RecordedRequestTest {
  @RegisterExtension static final FakeSentry sentry = FakeSentry.create();

  @Test
  void holdsWhatWasSentExceptSecrets() {
    sentry.addOrganization("acme");

    sentry
        .client()
        .teams()
        .createOrganizationTeam("acme", NewTeam.builder().name("Öps").build())
        .execute();

    RecordedRequest request = sentry.requests().get(0);
    Headers headers = request.headers();
    assertThat(request)
        .isEqualTo(
            new RecordedRequest(
                "createOrganizationTeam",
                "POST",
                "/api/0/organizations/acme/teams/",
                "",
                headers,
                "{\"name\":\"Öps\"}"));
    assertThat(headers.get("Authorization")).isEqualTo("Bearer ***");
    assertThat(headers.get("User-Agent")).startsWith("sentry-openapi-java/");
  }

  @ParameterizedTest
  @CsvSource({"secret, ***", "Bearer secret, Bearer ***", "Bearer se cret, Bearer ***"})
  void secretsAreMasked(String authorization, String shown) {
    Request request =
        Wire.request(sentry, "GET", "/nowhere/?a=%20b&a", null)
            .header("Authorization", authorization)
            .header("Cookie", "session=secret")
            .build();

    Wire.answer(request);

    RecordedRequest recorded = sentry.requests().get(0);
    assertThat(recorded.operationId()).isNull();
    assertThat(recorded.query()).isEqualTo("a=%20b&a");
    assertThat(recorded.headers().get("Authorization")).isEqualTo(shown);
    assertThat(recorded.headers().get("Cookie")).isEqualTo("***");
  }
}
